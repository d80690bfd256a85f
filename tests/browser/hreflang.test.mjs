// What search engines are told of languages: mutual, true, and only of pages that are there.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pages } from './support/html.mjs';
import { absolute, base, languages, partial, plain, published } from './support/kit.mjs';
import { places } from './support/pages.mjs';

const sites = { published: await published(), partial: await partial() };
const unnamed = await plain();
const read = new Map();
for (const site of Object.values(sites)) read.set(site, await pages(site));

for (const [name, site] of Object.entries(sites)) {
  const all = read.get(site);
  const byAddress = new Map([...all.values()].map((it) => [absolute(it.path), it]));
  const at = (url) => byAddress.get(url);
  const isOwn = (page) => page.canonical[0] === absolute(page.path) && !page.noindex;

  describe(`hreflang of the ${name} kit`, () => {
    it('names pages that are there, each in its own language', () => {
      for (const page of all.values()) {
        for (const [lang, href] of page.alternates) {
          assert.ok(href.startsWith(base), `${page.path}: ${href}`);
          assert.ok(at(href), `${page.path}: ${href}`);
          if (lang !== 'x-default') assert.equal(at(href).lang, lang, `${page.path}: ${href}`);
        }
      }
    });

    it('is mutual, and the same on all pages that it names', () => {
      for (const page of all.values()) {
        for (const [lang, href] of page.alternates) {
          if (lang !== 'x-default') assert.deepEqual(at(href).alternates, page.alternates, `${page.path} and ${href}`);
        }
      }
    });

    it('names the page itself, no language twice, and a choice for all others', () => {
      for (const page of all.values()) {
        if (page.alternates.length === 0) continue;
        const langs = page.alternates.map(([lang]) => lang);
        assert.equal(new Set(langs).size, langs.length, page.path);
        assert.ok(langs.includes('x-default'), page.path);
        assert.ok(page.alternates.some(([, href]) => href === absolute(page.path)), page.path);
      }
    });

    it('stands on pages that are their own original, and on all of them that have a sibling', async () => {
      const linked = [...all.values()].filter((it) => it.alternates.length > 0);
      assert.ok(linked.length > 50);
      assert.deepEqual(linked.filter((it) => !isOwn(it)).map((it) => it.path), []);
      // Fixed pages have siblings in every language.
      for (const path of ['index.html', 'cards/index.html', 'glossary/index.html', 'index-a-z.html']) {
        for (const lang of languages) {
          assert.equal(all.get(`${lang}/${path}`).alternates.length, languages.length + 1, `${lang}/${path}`);
        }
      }
      for (const paths of (await places(site)).values()) {
        const originals = Object.values(paths).filter((it) => isOwn(all.get(it)));
        if (originals.length < 2) continue;
        for (const it of originals) assert.ok(all.get(it).alternates.length > 0, it);
      }
    });

    it('does not send anyone to a page that asks not to be listed', () => {
      const hidden = new Set();
      for (const page of all.values()) {
        for (const [lang, href] of page.alternates) if (at(href).noindex) hidden.add(`${lang}: ${href}`);
      }
      assert.deepEqual([...hidden], []);
    });
  });
}

it('says nothing where the kit has no address', async () => {
  for (const page of (await pages(unnamed)).values()) {
    assert.deepEqual([page.canonical, page.alternates], [[], []], page.path);
  }
});

// The language switcher leads to the same thing in the other language, or says that there is none.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { describe, it } from 'node:test';
import { lanes, withPage } from './support/browser.mjs';
import { files, page as read, tags } from './support/html.mjs';
import { folder, languages, odd, partial, plain } from './support/kit.mjs';
import { framed, places } from './support/pages.mjs';
import { serve } from './support/server.mjs';
import { word } from './support/words.mjs';

const names = { sv: 'Svenska', fi: 'Suomi', nl: 'Nederlands', en: 'English' };

const site = await plain();
const address = await serve(site);
const gappy = await partial();
const gappyAddress = await serve(gappy, folder);
const swedish = (await framed(site)).filter((it) => it.lang === 'sv');
const gappyPlaces = await places(gappy);

const oneLine = async (it) => (await it.innerText()).replace(/\s+/g, ' ');

/** Returns the links of the switcher of a page: language → path. */
async function switcher(root, path) {
  const text = await readFile(join(root, path), 'utf8');
  const [, part] = /<nav class="languages"[^>]*>([\s\S]*?)<\/nav>/.exec(text) ?? [];
  if (!part) return undefined;
  const links = tags(part).filter((it) => it.name === 'a');
  return Object.fromEntries(
    links.map(({ attributes: it }) => [it.hreflang, posix.join(posix.dirname(path), it.href)]),
  );
}

/** Returns what a page is about, whatever its language: an id, or the place that it has in every language. */
function subject(at, path) {
  for (const [id, paths] of at) if (Object.values(paths).includes(path)) return id;
  return path.replace(/^[^/]+\//, '');
}

for (const [name, root] of Object.entries({ 'the sample kit': site, 'the partial kit': gappy })) {
  it(`on every page of ${name} each link keeps to the same thing`, async () => {
    const at = await places(root);
    let checked = 0;
    for (const path of await files(root, '.html')) {
      const links = await switcher(root, path);
      if (!links) continue;
      const own = path.split('/')[0];
      assert.ok(!(own in links), `${path} has a link to itself`);
      const there = Object.keys(at.get(subject(at, path)) ?? names).filter((it) => it !== own);
      assert.deepEqual(Object.keys(links).sort(), there.sort(), path);
      for (const [lang, target] of Object.entries(links)) {
        assert.equal((await read(root, target)).lang, lang, `${path} → ${target}`);
        assert.equal(subject(at, target), subject(at, path), `${path} → ${target}`);
        checked += 1;
      }
    }
    assert.ok(checked > 400, `${checked} links`);
  });
}

describe('a reader who goes through all languages comes back to the same page', { concurrency: lanes }, () => {
  for (const { type, path } of swedish) {
    it(type, () =>
      withPage({}, async (page, troubles) => {
        await page.goto(address(path));
        for (const lang of ['fi', 'nl', 'en', 'sv']) {
          await page.locator('.languages').getByRole('link', { name: names[lang], exact: true }).click();
          await page.waitForURL(new RegExp(`/${lang}/`));
          assert.equal(await page.locator('html').getAttribute('lang'), lang);
          assert.equal(await page.locator('.languages [aria-current]').innerText(), names[lang]);
        }
        assert.equal(page.url(), address(path));
        assert.deepEqual(troubles, []);
      }));
  }
});

describe('the switcher is honest', { concurrency: lanes }, () => {
  it('where the text is borrowed', () =>
    withPage({}, async (page) => {
      await page.goto(gappyAddress(gappyPlaces.get(odd.borrowed).sv));
      const link = page.locator('.languages a[hreflang=fi]');
      assert.equal(await oneLine(link), `Suomi ${word('sv', 'language-borrowed')}`);
      await link.click();
      await page.waitForURL(gappyAddress(gappyPlaces.get(odd.borrowed).fi));
    }));

  it('where there is no page', () =>
    withPage({}, async (page) => {
      await page.goto(gappyAddress(gappyPlaces.get(odd.hidden).sv));
      const entry = page.locator('.languages li', { hasText: 'Nederlands' });
      assert.equal(await oneLine(entry), `Nederlands ${word('sv', 'language-absent')}`);
      assert.equal(await entry.locator('a').count(), 0);
    }));
});

describe('a card that a language leaves out', { concurrency: lanes }, () => {
  const { sv } = gappyPlaces.get(odd.hidden);

  it('has no page there', async () => {
    assert.deepEqual(Object.keys(gappyPlaces.get(odd.hidden)).sort(), ['en', 'fi', 'sv']);
    assert.ok(!(await files(gappy, '.html')).some((it) => it.startsWith('nl/') && it.includes(odd.hidden)));
  });

  for (const path of ['nl/cards/index.html', 'nl/index-a-z.html', 'nl/index.html']) {
    it(`is not named in ${path}`, async () => {
      const hrefs = async (path) => {
        const all = tags(await readFile(join(gappy, path), 'utf8')).filter((it) => it.name === 'a');
        return all.map((it) => posix.join(posix.dirname(path), it.attributes.href ?? ''));
      };
      const others = Object.values(gappyPlaces.get(odd.hidden));
      assert.deepEqual((await hrefs(path)).filter((it) => others.includes(it)), []);
      assert.ok((await hrefs(path.replace('nl/', 'sv/'))).includes(sv), 'while others name it');
    });
  }
});

it('there are as many languages as the kit has', () => assert.deepEqual(Object.keys(names), languages));

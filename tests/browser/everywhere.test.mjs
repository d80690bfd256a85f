// The site works wherever its folder is put: on a host, in a folder of one, or on a memory stick.

import assert from 'node:assert/strict';
import { access, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, it } from 'node:test';
import { lanes, withPage } from './support/browser.mjs';
import { files, page as read, tags } from './support/html.mjs';
import { folder, languages, partial, plain, published } from './support/kit.mjs';
import { framed, frameless } from './support/pages.mjs';
import { serve } from './support/server.mjs';

const sites = { plain: await plain(), published: await published(), partial: await partial() };
const roots = { plain: '/', published: folder, partial: folder };
const atRoot = await serve(sites.plain);
const inFolder = await serve(sites.published, folder);
const types = [...frameless(), ...(await framed(sites.plain)).filter((it) => it.lang === 'nl')];
const dark = 'rgb(18, 18, 17)';

/** Returns what a page asks for or leads to, as `{ from, path, fragment }` inside the site. */
async function references(site, root, from) {
  const out = [];
  for (const { name, attributes: it } of tags(await readFile(join(site, from), 'utf8'))) {
    const absolute = name === 'link' && ['canonical', 'alternate'].includes(it.rel);
    for (const address of [it.href, it.src, it['data-to']]) {
      if (address === undefined || absolute || /^[a-z]+:/.test(address)) continue;
      const [path, fragment] = address.split('#');
      const inside = path.startsWith('/') ? path.slice(root.length) : posix.join(posix.dirname(from), path);
      out.push({ from, address, path: path === '' ? from : decodeURIComponent(inside), fragment });
    }
  }
  return out;
}

for (const [name, site] of Object.entries(sites)) {
  describe(`every address in the ${name} kit`, () => {
    const ids = new Map();
    const all = (async () => {
      const html = await files(site, '.html');
      for (const path of html) {
        const found = tags(await readFile(join(site, path), 'utf8')).map((it) => it.attributes.id);
        ids.set(path, new Set(found.filter(Boolean)));
      }
      return (await Promise.all(html.map((it) => references(site, roots[name], it)))).flat();
    })();

    it('is that of a file, and of a place in it', async () => {
      const lost = [];
      for (const { from, address, path, fragment } of await all) {
        const there = /\.\w+$/.test(path) && (await access(join(site, path)).then(() => true, () => false));
        if (!there) lost.push(`${from} → ${address}: no such file`);
        else if (fragment && !ids.get(path)?.has(fragment)) lost.push(`${from} → ${address}: no such place`);
      }
      assert.deepEqual(lost, []);
    });

    it('is relative, but on the page that answers at any depth', async () => {
      const rooted = (await all).filter((it) => it.address.startsWith('/'));
      assert.deepEqual([...new Set(rooted.map((it) => it.from))], ['404.html']);
      assert.ok(rooted.every((it) => it.address.startsWith(roots[name])));
    });

    it('can be reached from the choice of languages', async () => {
      const onward = new Map();
      for (const { from, path } of await all) onward.set(from, [...(onward.get(from) ?? []), path]);
      const reached = new Set(['index.html']);
      for (const path of reached) for (const next of onward.get(path) ?? []) reached.add(next);
      // These are reached from outside: by a wrong or an old address, by a printed one.
      const outside = async (it) => it === '404.html' || it.startsWith('q/') || (await read(site, it)).refresh;
      const lost = [...ids.keys()].filter((it) => !reached.has(it));
      const judged = await Promise.all(lost.map(async (it) => ((await outside(it)) ? [] : [it])));
      assert.deepEqual(judged.flat(), []);
    });

    it('in a style sheet is that of a file', async () => {
      let seen = 0;
      for (const path of await files(site, '.css')) {
        const text = await readFile(join(site, path), 'utf8');
        const named = [...text.matchAll(/url\((?:"([^"]+)"|([^")]+))\)/g)].map((it) => it[1] ?? it[2]);
        // Pictures that stand in the sheet itself need no file.
        for (const it of named.filter((it) => !it.startsWith('data:'))) {
          await access(join(site, posix.dirname(path), it));
          seen += 1;
        }
      }
      assert.ok(seen > 0);
    });
  });
}

/** Asserts that the page is dressed: its sheet and its letters are there. */
async function dressed(page) {
  const look = await page.evaluate(async () => {
    await document.fonts.ready;
    const loaded = [...document.fonts].filter((it) => it.family.includes('Atkinson') && it.status === 'loaded');
    return { paper: getComputedStyle(document.body).backgroundColor, fonts: loaded.length > 0 };
  });
  assert.deepEqual(look, { paper: dark, fonts: true });
}

describe('every type of page is whole', { concurrency: lanes }, () => {
  const file = (path) => pathToFileURL(join(sites.plain, path)).href;
  for (const { type, path } of types) {
    it(`${type}, in a folder of a host`, () =>
      withPage({ colorScheme: 'dark' }, async (page, troubles) => {
        await page.goto(inFolder(type === 'not found' ? path : path.replace(/index\.html$/, '')));
        await dressed(page);
        assert.deepEqual(troubles, []);
      }));

    // The page for wrong addresses has no use where nobody answers wrong addresses.
    if (type === 'not found') continue;
    it(`${type}, from a memory stick`, () =>
      withPage({ colorScheme: 'dark' }, async (page, troubles) => {
        await page.goto(file(path));
        await dressed(page);
        assert.deepEqual(troubles, []);
      }));
  }

  it('the facets and the look, from a memory stick', () =>
    withPage({}, async (page, troubles) => {
      await page.goto(file('sv/cards/index.html'));
      await page.locator('[data-facets] input').first().check();
      const shown = await page.locator('[data-cards] > li:visible').count();
      await page.reload();
      assert.equal(await page.locator('[data-cards] > li:visible').count(), shown);
      await page.locator('[data-theme-button]').click();
      await page.locator('[data-theme-button]').click();
      await dressed(page);
      assert.deepEqual(troubles, []);
    }));
});

describe('a wrong address', { concurrency: lanes }, () => {
  for (const [name, address] of Object.entries({ 'on a host': atRoot, 'in a folder of a host': inFolder })) {
    for (const path of ['nothing.html', 'a/b/c', 'sv/cards/nothing.html']) {
      it(`${name}, ${path}: is answered, dressed, in every language, with links that work`, () =>
        withPage({ colorScheme: 'dark' }, async (page, troubles) => {
          const answer = await page.goto(address(path));
          assert.equal(answer.status(), 404);
          await dressed(page);
          assert.deepEqual(troubles.filter((it) => !/^(404|console: .*404)/.test(it)), []);
          assert.equal(troubles.filter((it) => it.startsWith('404')).length, 1, 'nothing but the page is missing');
          const links = await page.locator('.choices a').evaluateAll((all) => all.map((it) => it.href));
          assert.deepEqual(links, languages.map((it) => address(`${it}/index.html`)));
          await page.getByRole('link', { name: 'Nederlands' }).click();
          await page.waitForURL(address('nl/index.html'));
        }));
    }
  }
});

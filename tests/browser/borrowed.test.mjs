// A page whose text is in another language says so: to its reader, to speech, and to search engines.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { lanes, withPage } from './support/browser.mjs';
import { page as read, pages } from './support/html.mjs';
import { base, folder, odd, partial, suggest } from './support/kit.mjs';
import { places } from './support/pages.mjs';
import { serve } from './support/server.mjs';
import { word } from './support/words.mjs';

const site = await partial();
const address = await serve(site, folder);
const at = await places(site);

// Finnish borrows from Swedish first.
const cases = {
  card: { id: odd.borrowed, source: `content/cards/${odd.borrowed}/fi.md` },
  page: { id: odd.borrowedPage, source: `content/pages/${odd.borrowedPage}/fi.md` },
};

for (const [name, { id, source }] of Object.entries(cases)) {
  const { fi, sv } = at.get(id);

  describe(`a ${name} in Finnish with a Swedish text`, { concurrency: lanes }, () => {
    it('says so in the language of its reader', () =>
      withPage({}, async (page) => {
        await page.goto(address(fi));
        assert.equal(await page.locator('html').getAttribute('lang'), 'fi');
        const notice = page.locator('aside.notice');
        assert.equal(await notice.locator('.notice-title').innerText(), word('fi', 'notice-borrowed-title'));
        assert.equal(await notice.locator('dd').innerText(), word('fi', 'language-name-sv'));
        const original = notice.getByRole('link', { name: word('fi', 'notice-borrowed-original') });
        assert.equal(await original.getAttribute('hreflang'), 'sv');
        await original.click();
        await page.waitForURL(address(sv));
      }));

    it('marks all that is Swedish as Swedish, and nothing else', () =>
      withPage({}, async (page) => {
        const words = async (selector) => (await page.locator(selector).allInnerTexts()).join(' ');
        await page.goto(address(sv));
        const texts = ['h1', '.lead', '.prose', '.contents ul'];
        const swedish = Object.fromEntries(await Promise.all(texts.map(async (it) => [it, await words(it)])));
        await page.goto(address(fi));
        for (const selector of texts) {
          const langs = await page.locator(selector).evaluateAll((all) =>
            all.flatMap((it) => {
              const words = [...it.querySelectorAll('*'), it].filter((it) =>
                [...it.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()),
              );
              return words.map((it) => it.closest('[lang]').lang);
            }),
          );
          assert.ok(langs.includes('sv') && !langs.includes('fi'), `${selector}: ${[...new Set(langs)]}`);
          assert.equal(await words(selector), swedish[selector], selector);
        }
        for (const selector of ['.notice', '.colophon', '.site-footer']) {
          const inside = await page.locator(`${selector} [lang=sv]`).allInnerTexts();
          assert.deepEqual(inside, [], `${selector} is Finnish`);
        }
      }));

    it('names the original as canonical', async () => {
      const page = await read(site, fi);
      assert.deepEqual(page.canonical, [base + sv]);
      const text = await readFile(join(site, fi), 'utf8');
      assert.ok(text.includes(`<meta property="og:url" content="${base + sv}">`));
    });

    it('is in no hreflang and not in the sitemap', async () => {
      for (const page of (await pages(site)).values()) {
        const named = page.alternates.filter(([, href]) => href === base + fi);
        assert.deepEqual(named, [], page.path);
      }
      assert.deepEqual((await read(site, fi)).alternates, []);
      const map = await readFile(join(site, 'sitemap.xml'), 'utf8');
      assert.ok(!map.includes(base + fi));
      assert.ok(map.includes(base + sv));
    });

    it('invites to translate, where the text would stand', () =>
      withPage({}, async (page) => {
        await page.goto(address(fi));
        const link = page.locator('aside.notice').getByRole('link', { name: word('fi', 'notice-borrowed-translate') });
        assert.equal(await link.getAttribute('href'), suggest.replace('{path}', source));
      }));
  });
}

// Without JavaScript every page can be read and left, and nothing stands there that would not work.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lanes, withPage } from './support/browser.mjs';
import { folder, languages, odd, partial, plain } from './support/kit.mjs';
import { framed, frameless, places } from './support/pages.mjs';
import { serve } from './support/server.mjs';

const off = { javaScriptEnabled: false };
const site = await plain();
const address = await serve(site);
const list = await framed(site);
const at = await places(site);
const gappy = await partial();
const gappyAddress = await serve(gappy, folder);
const { sv: moved } = (await places(gappy)).get(odd.rich);

describe('with JavaScript off, pages without a frame', { concurrency: lanes }, () => {
  for (const { type, path } of frameless()) {
    it(`${type} gives the choice of languages`, () =>
      withPage(off, async (page) => {
        await page.goto(address(path));
        assert.ok(await page.locator('h1').isVisible());
        const names = await page.locator('.choices a:visible').allInnerTexts();
        assert.deepEqual(names, ['Svenska', 'Suomi', 'Nederlands', 'English']);
      }));
  }
});

describe('with JavaScript off, pages with a frame', { concurrency: lanes }, () => {
  for (const { type, lang, path } of list) {
    it(`${type} (${path})`, () =>
      withPage(off, async (page, troubles) => {
        await page.goto(address(path));
        assert.ok(await page.locator('h1').isVisible(), 'a heading');
        assert.ok((await page.locator('main').innerText()).length > 100, 'a text');
        assert.equal(await page.locator('.languages li:visible').count(), languages.length, 'the language switcher');
        assert.equal(await page.locator('.languages a:visible').count(), languages.length - 1, 'its links');
        assert.ok((await page.locator('.site-nav a:visible').count()) >= 4, 'the menu');
        assert.equal(await page.locator('.theme:visible, .js-only:visible').count(), 0, 'nothing that needs a script');
        // A worksheet can be typed in and printed, and large print is a matter of its style sheet.
        const useful = type.startsWith('worksheet') ? ':not(.worksheet *, [data-large])' : '';
        const controls = ['button', 'input', 'select', 'summary.button'].map((it) => `${it}${useful}:visible`);
        assert.equal(await page.locator(controls.join()).count(), 0, 'no control that does nothing');
        if (useful) assert.ok((await page.locator('.worksheet :is(input, textarea):visible').count()) > 5, 'room to write');
        if (type === 'list of cards') {
          const cards = [...at.values()].filter((it) => it[lang].startsWith(`${lang}/cards/`));
          assert.equal(await page.locator('.tile:visible').count(), cards.length, 'the whole list');
        }
        assert.deepEqual(troubles, []);
      }));
  }
});

describe('with JavaScript off, addresses that lead on', { concurrency: lanes }, () => {
  it('an old address leads to the new one', () =>
    withPage(off, async (page) => {
      await page.goto(gappyAddress(odd.oldAddress), { waitUntil: 'commit' });
      await page.waitForURL(gappyAddress(moved));
    }));

  it('a lasting address leads on by links', () =>
    withPage(off, async (page) => {
      await page.goto(address('q/phase-exit.html#fi'));
      await page.getByRole('link', { name: 'Suomi' }).click();
      await page.waitForURL(/\/fi\//);
      assert.equal(await page.locator('html').getAttribute('lang'), 'fi');
    }));
});

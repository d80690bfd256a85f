// Addresses printed on paper go on answering: q/<id>.html, with a language after `#` straight to that language.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lanes, withPage } from './support/browser.mjs';
import { folder, languages, odd, partial } from './support/kit.mjs';
import { places } from './support/pages.mjs';
import { serve } from './support/server.mjs';
import { word } from './support/words.mjs';

const site = await partial();
const address = await serve(site, folder);
const at = await places(site);
const sorts = {
  'a process': 'create-process',
  'a phase': 'phase-ideas',
  'a phase with a card': 'phase-exit',
  'a card': 'method-scale-then-questions',
  'a page with a gap': odd.borrowedPage,
  'a card with a borrowed text': odd.borrowed,
  'a card that a language leaves out': odd.hidden,
};

describe('a lasting address', { concurrency: lanes }, () => {
  for (const [name, id] of Object.entries(sorts)) {
    it(`of ${name} goes straight to each language that is there`, () =>
      withPage({}, async (page, troubles) => {
        for (const [lang, path] of Object.entries(at.get(id))) {
          await page.goto('about:blank');
          await page.goto(`${address(`q/${id}.html`)}#${lang}`, { waitUntil: 'commit' });
          await page.waitForURL(address(path));
          assert.equal(await page.locator('html').getAttribute('lang'), lang);
        }
        assert.deepEqual(troubles, []);
      }));
  }

  it('does not stand in the way back', () =>
    withPage({}, async (page) => {
      await page.goto(address('sv/index.html'));
      await page.evaluate((url) => location.assign(url), address('q/phase-exit.html#fi'));
      await page.waitForURL(address(at.get('phase-exit').fi));
      await page.goBack();
      assert.equal(page.url(), address('sv/index.html'));
    }));

  for (const hash of ['', '#de', '#constructor', '#"><b>', `#nl of a card without Dutch`]) {
    it(`stays and offers the languages: ${hash || 'no language'}`, () =>
      withPage({}, async (page, troubles) => {
        const url = address(`q/${odd.hidden}.html`) + hash.split(' ')[0];
        await page.goto(url);
        assert.ok(page.url().startsWith(address(`q/${odd.hidden}.html`)));
        const offered = await page.locator('.choices a:visible').evaluateAll((all) => all.map((it) => it.hreflang));
        assert.deepEqual(offered, ['sv', 'fi', 'en']);
        await page.getByRole('link', { name: 'Suomi' }).click();
        await page.waitForURL(address(at.get(odd.hidden).fi));
        assert.deepEqual(troubles, []);
      }));
  }

  it('of something withdrawn says so, and leads to the start', () =>
    withPage({}, async (page) => {
      await page.goto(`${address(`q/${odd.retired}.html`)}#fi`);
      assert.ok((await page.locator('main').innerText()).includes(word('sv', 'lasting-retired')));
      const offered = await page.locator('.choices a').evaluateAll((all) => all.map((it) => it.href));
      assert.deepEqual(offered, languages.map((it) => address(`${it}/index.html`)));
    }));
});

describe('an address that moved', { concurrency: lanes }, () => {
  const { sv } = at.get(odd.rich);

  it('leads to where it moved, to the same place on the page', () =>
    withPage({}, async (page) => {
      await page.goto(`${address(odd.oldAddress)}#key-points`, { waitUntil: 'commit' });
      await page.waitForURL(`${address(sv)}#key-points`);
    }));

  it('does not stand in the way back', () =>
    withPage({}, async (page) => {
      await page.goto(address('sv/index.html'));
      await page.evaluate((url) => location.assign(url), address(odd.oldAddress));
      await page.waitForURL(address(sv));
      await page.goBack();
      assert.equal(page.url(), address('sv/index.html'));
    }));
});

// The search of a preview finds what was saved just now.

import assert from 'node:assert/strict';
import { after, it } from 'node:test';
import { withPage } from './support/browser.mjs';
import { mark, open, preview, small } from './support/preview.mjs';
import { answered, ask, filled, openSearch, titles } from './support/search.mjs';

const kit = await small();
const server = await preview(kit, '--no-drafts');
after(() => server.stop());
const first = await kit.read(kit.card);
const say = (text) => kit.write(kit.card, first.replace('Each person writes', `${text} Each person writes`));
const field = 'dialog[open] input[type=search]';

/** Waits until the open search shows a title, or does not. */
const finds = (page, title, isThere = true) =>
  page.waitForFunction(
    ([title, isThere]) => {
      const names = [...document.querySelectorAll('dialog[open] .search-name')].map((it) => it.innerText);
      return names.includes(title) === isThere;
    },
    [title, isThere],
  );

it('while it is open: a new word is found, and goes again', () =>
  withPage({}, async (page, troubles) => {
    await open(page, server, 'en/index.html');
    const still = await mark(page);
    await openSearch(page);
    assert.deepEqual(await ask(page, 'zebrastripe'), []);
    await say('Draw a zebrastripe.');
    await finds(page, 'Silent ideas');
    await filled(page);
    assert.ok((await page.locator('dialog[open] .search-text mark').allInnerTexts()).includes('zebrastripe'));
    assert.equal(await page.locator(field).inputValue(), 'zebrastripe');
    assert.ok(await page.locator(field).evaluate((it) => it === document.activeElement));
    await say('Draw a line.');
    await finds(page, 'Silent ideas', false);
    await still();
    assert.deepEqual(troubles, []);
  }));

it('while the page below it changes: the search stays open, with what was typed', () =>
  withPage({}, async (page) => {
    await open(page, server, 'en/cards/silent-ideas.html');
    const still = await mark(page);
    await openSearch(page);
    await ask(page, 'quaggastripe');
    await say('Draw a quaggastripe.');
    await finds(page, 'Silent ideas');
    assert.equal(await page.locator(field).inputValue(), 'quaggastripe');
    assert.match(await page.locator('main').innerText(), /Draw a quaggastripe\./);
    await still();
  }));

it('opened again after a save it asks for the newest', () =>
  withPage({}, async (page) => {
    await say('Draw a line.');
    await open(page, server, 'en/index.html');
    await openSearch(page);
    assert.deepEqual(await ask(page, 'okapistripe'), []);
    await page.keyboard.press('Escape');
    const told = page.evaluate(() => new Promise((done) => document.addEventListener('arkki-saved', done, { once: true })).then(() => true));
    await say('Draw an okapistripe.');
    assert.ok(await told);
    await openSearch(page);
    await answered(page);
    await finds(page, 'Silent ideas');
    assert.deepEqual(await titles(page), ['Silent ideas']);
  }));

it('with new words in the dialog itself, what was typed stays', () =>
  withPage({}, async (page) => {
    await open(page, server, 'en/index.html');
    await openSearch(page);
    await ask(page, 'silent');
    await kit.write('locales/en/ui.ftl', 'search-close = Away\n');
    await page.locator('dialog[open] [data-search-close]', { hasText: 'Away' }).waitFor();
    assert.equal(await page.locator(field).inputValue(), 'silent');
    assert.equal(await page.locator('dialog').count(), 1);
    await finds(page, 'Silent ideas');
    await page.locator('dialog[open] [data-search-close]').click();
    assert.equal(await page.locator('dialog[open]').count(), 0);
  }));

it('a kit with an error is searched as it last held', () =>
  withPage({}, async (page) => {
    await say('Draw a kulanstripe.');
    await open(page, server, 'en/index.html');
    await openSearch(page);
    await ask(page, 'kulanstripe');
    await finds(page, 'Silent ideas');
    await kit.write(kit.card, first.replace('+++', '+++\ntitle = '));
    await page.locator('arkki-preview .panel').waitFor();
    await page.keyboard.press('Escape');
    await openSearch(page);
    await ask(page, 'kulanstripe');
    await finds(page, 'Silent ideas');
    await kit.write(kit.card, first);
  }));

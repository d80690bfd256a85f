// The language of a worksheet changes under its answers: in place, without a load, wherever the sheet was opened from.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { lanes, withPage } from './support/browser.mjs';
import { absolute, drafted, folder, languages, published } from './support/kit.mjs';
import { serve } from './support/server.mjs';
import { word } from './support/words.mjs';
import { canvas, compare, everyAnswer, fillIn, kept, onSheet, open, record, requests, save, scales, speak, specimen, worksheets } from './support/worksheets.mjs';

const site = await drafted();
const address = await serve(site);
const named = await serve(await published(), folder);
const all = await worksheets(site);
const from = {
  'a host': address,
  'a memory stick': (path) => pathToFileURL(join(site, path)).href,
};

/** What a page says now. */
async function said(page) {
  return {
    title: await page.title(),
    heading: await page.locator('h1').innerText(),
    lead: await page.locator('.lead').innerText(),
    label: await page.locator('.block-label').first().innerText(),
    head: await head(page),
  };
}

/** What a page says of itself in its head, in any order: description, addresses, Open Graph. */
function head(page) {
  return page.locator('head').evaluate((it) =>
    [...it.querySelectorAll('meta:is([name="description"], [name="robots"], [property]), link:is([rel="canonical"], [rel="alternate"])')].map((one) => one.outerHTML).sort(),
  );
}

/** What a page says in each language, as it is when it is opened. */
async function opened(page, at, lang, id) {
  await page.goto(at(all.get(id)[lang]));
  return said(page);
}

for (const [where, at] of Object.entries(from)) {
  describe(`a worksheet from ${where} changes its language`, { concurrency: lanes }, () => {
    for (const id of [scales, canvas, specimen]) {
      it(`${id}: answers that are kept nowhere stay, and all words are those of the language`, () =>
        withPage({}, async (page, troubles) => {
          const words = {};
          for (const lang of ['sv', 'nl', 'en', 'fi']) words[lang] = await opened(page, at, lang, id);
          const asked = requests(page);
          await open(page, await record(page, await everyAnswer(page), { aside: { 'old--key': 'aside' } }));
          const before = await onSheet(page);
          assert.ok(Object.keys(before).length > 4);
          for (const lang of ['sv', 'fi', 'nl', 'en', 'fi']) {
            await speak(page, lang);
            assert.deepEqual(await onSheet(page), before, lang);
            assert.deepEqual(await said(page), words[lang]);
            assert.equal(await page.locator('.languages [aria-current]').getAttribute('lang'), lang);
            assert.equal(await page.locator('[data-kept]').innerText(), word(lang, 'sheet-kept-not'));
            assert.ok(await page.evaluate(() => document.activeElement.closest('.languages') !== null), 'focus stays at the languages');
            if (where === 'a host') assert.equal(page.url(), at(all.get(id)[lang]));
            // Links lead where those of a page that was opened would.
            const home = await page.locator('.brand').evaluate((it) => it.href);
            assert.equal(home, at(`${lang}/index.html`));
          }
          const { lang, aside } = JSON.parse((await save(page, 'json')).text);
          assert.deepEqual([lang, aside], ['fi', { 'old--key': 'aside' }]);
          assert.deepEqual(await kept(page), {});
          assert.deepEqual(asked, []);
          assert.deepEqual(troubles, []);
        }));
    }

    it('and works as before: marks, conditions, notes, keeping, large print', () =>
      withPage({}, async (page, troubles) => {
        await page.goto(at(all.get(scales).fi));
        await fillIn(page, { 'pairs--results-as-service': '2', 'about--group': 'Varhaiset' });
        assert.ok(!(await page.locator('#other-form').isVisible()));
        await page.getByLabel(word('fi', 'sheet-large')).check();
        await page.getByLabel(word('fi', 'sheet-keep')).check();
        await speak(page, 'sv');
        assert.ok(!(await page.locator('#other-form').isVisible()), 'what is not asked is not asked in Swedish, either');
        assert.ok(await page.getByLabel(word('sv', 'sheet-large')).isChecked());
        assert.ok(await page.getByLabel(word('sv', 'sheet-keep')).isChecked());
        await fillIn(page, { 'pairs--results-as-service': '6', 'about--group': 'De tidiga' });
        assert.ok(await page.locator('#other-form').isVisible());
        const answers = { 'about--group': 'De tidiga', 'pairs--results-as-service': '6' };
        assert.deepEqual(Object.values(await kept(page)).map((it) => JSON.parse(it).answers), [answers]);
        await page.goto(at(all.get(scales).nl));
        assert.deepEqual(await onSheet(page), answers, 'kept for all languages');
        assert.deepEqual(troubles, []);
      }));

    it('and keeps the example and the comparison', () =>
      withPage({}, async (page, troubles) => {
        await page.goto(at(all.get(scales).fi));
        await fillIn(page, { 'about--group': 'Varhaiset' });
        await compare(page, [['a.json', await record(page, { 'about--group': 'Varhaiset', 'pairs--results-focus': '3' })]]);
        await page.getByRole('button', { name: word('fi', 'sheet-example-show') }).click();
        const example = Object.keys(await onSheet(page));
        await speak(page, 'en');
        assert.equal(await page.locator('[data-compare] h2').innerText(), word('en', 'compare-title'));
        assert.deepEqual(Object.keys(await onSheet(page)), example);
        await page.getByRole('button', { name: word('en', 'sheet-example-hide') }).click();
        assert.deepEqual(await onSheet(page), { 'about--group': 'Varhaiset' });
        assert.deepEqual(troubles, []);
      }));

    it('and stays where it was, with the control that had the focus', () =>
      withPage({}, async (page) => {
        await page.goto(at(all.get(scales).en));
        const field = page.locator('[name="problem-points"]');
        await field.focus();
        const y = await page.evaluate(() => scrollY);
        assert.ok(y > 0);
        // As by a shortcut of the browser or of a reader: the focus is not moved to the link.
        await page.locator('.languages a[hreflang="fi"]').evaluate((it) => it.click());
        await page.locator('html[lang="fi"]').waitFor({ state: 'attached' });
        assert.equal(await page.evaluate(() => document.activeElement.name), 'problem-points');
        assert.ok(Math.abs((await page.evaluate(() => scrollY)) - y) < 200);
      }));
  });
}

describe('a worksheet', () => {
  it('of a kit with an address says in its head what a page says that was opened in the language', () =>
    withPage({}, async (page, troubles) => {
      const here = all.get(scales);
      const heads = {};
      for (const lang of languages) {
        await page.goto(named(here[lang]));
        heads[lang] = await head(page);
      }
      const value = (selector, name) => page.locator(`head ${selector}`).getAttribute(name);
      for (const lang of [...languages].reverse().slice(1)) {
        const before = await value('[name="description"]', 'content');
        await speak(page, lang);
        assert.deepEqual(await head(page), heads[lang], lang);
        const description = await value('[name="description"]', 'content');
        assert.notEqual(description, before);
        assert.equal(await value('[property="og:description"]', 'content'), description);
        assert.equal(await value('[property="og:title"]', 'content'), await page.title());
        assert.equal(await value('[rel="canonical"]', 'href'), absolute(here[lang]));
        assert.equal(await value('[property="og:url"]', 'content'), absolute(here[lang]));
        assert.equal(await page.locator('head [rel="alternate"]').count(), languages.length + 1);
      }
      assert.deepEqual(troubles, []);
    }));

  it('has the words of all languages with it', () =>
    withPage({}, async (page) => {
      await page.goto(address(all.get(scales).en));
      assert.deepEqual(await page.evaluate(() => window.arkkiPages.map((it) => it.lang)), languages);
    }));
});

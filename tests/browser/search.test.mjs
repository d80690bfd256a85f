// Searching from any page: by key, by the field, by pointer; heard, seen, narrow, dark, from a folder, without scripts.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { findings, overflow } from './support/accessible.mjs';
import { lanes, withPage } from './support/browser.mjs';
import { folder, languages, odd, partial, plain } from './support/kit.mjs';
import { framed } from './support/pages.mjs';
import { answered, ask, filled, openSearch, titles } from './support/search.mjs';
import { serve } from './support/server.mjs';
import { word } from './support/words.mjs';

const site = await plain();
const address = await serve(site);
const list = await framed(site);
const gappy = await serve(await partial(), folder);
const field = (page) => page.locator('dialog[open] input[type=search]');
const hits = (page) => page.locator('dialog[open] .search-hit');
const status = (page) => page.locator('dialog[open] [data-search-status]');
const hasFocus = (locator) => locator.evaluate((it) => it === document.activeElement);
const queries = { sv: 'återkoppling', fi: 'palaute', nl: 'feedback', en: 'feedback' };

/** Opens a page of the site with the search open. */
function searching(path, options, look) {
  return withPage(options, async (page, troubles) => {
    await page.goto(address(path));
    await openSearch(page);
    await look(page);
    assert.deepEqual(troubles, []);
  });
}

describe('the search of every page', { concurrency: lanes }, () => {
  for (const { type, lang, path } of list) {
    it(`${type} (${path})`, () =>
      withPage({}, async (page, troubles) => {
        const asked = [];
        page.on('request', (it) => asked.push(it.url()));
        await page.goto(address(path));
        assert.ok(await page.getByRole('button', { name: word(lang, 'search-label') }).isVisible(), 'a field');
        assert.deepEqual(asked.filter((it) => it.includes('/search')), [], 'nothing is loaded before');
        await openSearch(page);
        assert.ok(await hasFocus(field(page)));
        assert.ok((await ask(page, queries[lang])).length > 3);
        await hits(page).first().click();
        await page.waitForURL((it) => it.href !== address(path));
        assert.equal(await page.locator('html').getAttribute('lang'), lang);
        assert.deepEqual(troubles, []);
      }));
  }
});

describe('the search', { concurrency: lanes }, () => {
  for (const lang of languages) {
    it(`is sound with the list open, in ${lang}`, () =>
      searching(`${lang}/cards/index.html`, {}, async (page) => {
        for (const width of [1280, 360]) {
          await page.setViewportSize({ width, height: 740 });
          for (const colorScheme of ['light', 'dark']) {
            await page.emulateMedia({ colorScheme });
            for (const query of [queries[lang], 'qqzzxx', '']) {
              await ask(page, query);
              if (query === queries[lang]) await filled(page);
              assert.deepEqual(await findings(page), [], `${width} px, ${colorScheme}, ${query}`);
              assert.deepEqual(await overflow(page), [], `${width} px`);
            }
          }
        }
        await page.locator('.search-narrow summary').click();
        await ask(page, queries[lang]);
        assert.deepEqual(await findings(page), [], 'with the choices open');
        await page.emulateMedia({ forcedColors: 'active' });
        assert.deepEqual(await findings(page), [], 'with forced colours');
      }));

    it(`says how many there are, in ${lang}`, () =>
      searching(`${lang}/index.html`, {}, async (page) => {
        const said = async (query) => {
          await ask(page, query);
          await page.waitForFunction(() => document.querySelector('[data-search-status]').textContent);
          return status(page).innerText();
        };
        const rare = { sv: 'isbrytare', fi: 'juliste', nl: 'ijsbreker', en: 'icebreaker' };
        const many = await said(queries[lang]);
        assert.match(many, new RegExp(`^\\d+ ${{ sv: 'träffar', fi: 'osumaa', nl: 'resultaten', en: 'results' }[lang]}$`));
        await field(page).fill('');
        await page.waitForFunction(() => !document.querySelector('[data-search-status]').textContent);
        const few = await said(rare[lang]);
        assert.equal(few, `1 ${{ sv: 'träff', fi: 'osuma', nl: 'resultaat', en: 'result' }[lang]}`);
        await ask(page, 'qqzzxx');
        await page.waitForFunction(() => document.querySelector('[data-search-status]').textContent.includes('qqzzxx'));
      }));
  }

  it('goes by keys alone: arrows, Enter, Escape', () =>
    searching('sv/cards/index.html', {}, async (page) => {
      await page.keyboard.type('återkoppling');
      await answered(page);
      await page.keyboard.press('ArrowDown');
      assert.ok(await hasFocus(hits(page).nth(0)));
      await page.keyboard.press('ArrowDown');
      assert.ok(await hasFocus(hits(page).nth(1)));
      await page.keyboard.press('End');
      await page.keyboard.press('Home');
      assert.ok(await hasFocus(hits(page).nth(0)));
      await page.keyboard.press('ArrowUp');
      assert.ok(await hasFocus(field(page)));
      await page.keyboard.press('ArrowDown');
      await page.keyboard.type('s');
      assert.equal(await field(page).inputValue(), 'återkopplings', 'typing goes on in the field');
      await page.keyboard.press('Escape');
      assert.equal(await page.locator('dialog[open]').count(), 0);
      await page.locator('.search-open').focus();
      await page.keyboard.press('Enter');
      await field(page).waitFor();
      await page.keyboard.press('Escape');
      assert.ok(await hasFocus(page.locator('.search-open')), 'the focus comes back');
      await page.keyboard.press('/');
      await ask(page, 'tjänstekatalog');
      await page.keyboard.press('Enter');
      await page.waitForURL(/tjanstekatalog|service-catalogue/);
    }));

  for (const late of ['**/assets/search-*.js', '**/search/sv.js']) {
    it(`loses nothing that is typed before its scripts are there (${late})`, () =>
      withPage({}, async (page) => {
        let release;
        const typed = new Promise((done) => (release = done));
        await page.route(late, async (route) => {
          await typed;
          await route.continue();
        });
        await page.goto(address('sv/index.html'));
        const asked = page.waitForRequest(late);
        await page.keyboard.press('/');
        await asked;
        await page.keyboard.type('fokus');
        release();
        await field(page).waitFor();
        assert.equal(await field(page).inputValue(), 'fokus');
        await answered(page);
        assert.equal((await titles(page))[0], 'Fokusgrupp');
      }));
  }

  it('leads to the index where its scripts can not be had', () =>
    withPage({}, async (page) => {
      for (const missing of ['**/assets/search-*.js', '**/search/nl.js']) {
        await page.route(missing, (route) => route.abort());
        await page.goto(address('nl/index.html'));
        await page.keyboard.press('/');
        await page.waitForURL(/nl\/index-a-z\.html$/);
        await page.unroute(missing);
      }
      await page.route('**/search/nl-index.js', (route) => route.abort());
      await page.goto(address('nl/index.html'));
      await openSearch(page);
      await page.waitForFunction((text) => document.querySelector('[data-search-status]').textContent === text, word('nl', 'search-failed'));
      assert.ok(await page.locator('.search-ways a').first().isVisible());
    }));

  it('leaves the key to whoever writes, and to whoever does not want it', () =>
    withPage({}, async (page) => {
      await page.goto(address('sv/tools/index.html'));
      await page.locator('main a').first().click();
      const input = page.locator('.worksheet :is(input[type=text], textarea):visible').first();
      await input.focus();
      await page.keyboard.type('a/b');
      assert.equal(await input.inputValue(), 'a/b');
      await page.locator('.search-open').click();
      await page.getByLabel(word('sv', 'search-shortcut')).uncheck();
      await page.keyboard.press('Escape');
      await page.goto(address('sv/index.html'));
      await page.keyboard.press('/');
      assert.ok(!(await page.locator('.search-open kbd').isVisible()), 'nothing names a key that does nothing');
      // What opens the search asks for its script at once.
      assert.equal(await page.locator('script[data-late]').count(), 0);
    }));

  it('shows the section, a marked excerpt and the facts, and leads there', () =>
    searching('sv/index.html', {}, async (page) => {
      await ask(page, 'färglägg skalan');
      await filled(page);
      const hit = page.locator('.search-row').first();
      assert.equal(await hit.locator('.search-where').innerText(), 'Tips');
      assert.ok((await hit.locator('mark').allInnerTexts()).includes('Färglägg'));
      assert.match(await hit.locator('.search-kind').innerText(), /90\s*min/);
      assert.match(await hit.locator('.search-kind').innerText(), /3–6\s*personer/);
      // Title and kind name it; the rest is described.
      assert.equal(await page.getByRole('link', { name: /^Skala först, frågor sedan Metod$/ }).count(), 1);
      await hit.click({ position: { x: 30, y: 50 } });
      await page.waitForURL(/#tips$/);
      assert.equal(await page.locator('dialog[open]').count(), 0);
    }));

  it('is narrowed by kind, phase, time and size of group', () =>
    searching('en/index.html', {}, async (page) => {
      const all = await ask(page, 'customer');
      await page.locator('.search-narrow summary').click();
      const kinds = () => page.locator('.search-kind > span:first-child').allInnerTexts();
      await page.locator('select[name=kind]').selectOption('tool');
      assert.deepEqual([...new Set(await kinds())], ['Worksheet']);
      await page.locator('select[name=kind]').selectOption('');
      for (const name of ['phase', 'time', 'group']) {
        const choice = page.locator(`select[name=${name}]`);
        const values = await choice.locator('option').evaluateAll((list) => list.map((it) => it.value).filter(Boolean));
        assert.ok(values.length > 1, name);
        await choice.selectOption(values[0]);
        await answered(page);
        assert.ok(!(await kinds()).includes('Term'), name);
        await choice.selectOption('');
      }
      await page.locator('select[name=time]').selectOption('short');
      await page.locator('.search-choices button[type=reset]').click();
      await page.waitForFunction(() => !document.querySelector('[data-search-narrowed]').textContent);
      assert.equal(await field(page).inputValue(), 'customer');
      assert.deepEqual(await titles(page), all);
    }));

  it('lists all that passes a filter where nothing is typed', () =>
    searching('fi/index.html', {}, async (page) => {
      await page.locator('.search-narrow summary').click();
      await page.locator('select[name=kind]').selectOption('method');
      await hits(page).first().waitFor();
      const kinds = await page.locator('.search-kind > span:first-child').allInnerTexts();
      assert.deepEqual([...new Set(kinds)], ['Menetelmä']);
      await filled(page);
      assert.match(await page.locator('[data-search-count]').innerText(), /^\d+ osumaa$/);
      await page.locator('.search-choices button[type=reset]').click();
      await hits(page).first().waitFor({ state: 'detached' });
    }));

  it('says so where only the filters leave nothing, and clears them', () =>
    searching('sv/index.html', {}, async (page) => {
      await page.locator('.search-narrow summary').click();
      await page.locator('select[name=kind]').selectOption('method');
      await ask(page, 'blädderblock');
      assert.deepEqual(await titles(page), []);
      assert.equal(await page.locator('[data-search-count]').innerText(), 'Inga träffar på ”blädderblock” med de här filtren.');
      await page.keyboard.press('Escape');
      await openSearch(page);
      assert.ok(await page.locator('select[name=kind]').isVisible(), 'what leaves results out is seen');
      await page.locator('[data-search-clear] button').click();
      await page.locator('.search-hit').first().waitFor();
      assert.ok((await titles(page)).includes('blädderblock'));
    }));

  it('shows the best first again when one types on', () =>
    searching('sv/index.html', {}, async (page) => {
      await ask(page, 'tjänst');
      await filled(page);
      const top = () => page.locator('[data-search-body]').evaluate((it) => it.scrollTop);
      await page.locator('[data-search-body]').evaluate((it) => it.scrollTo(0, 300));
      assert.ok((await top()) > 100);
      await field(page).press('e');
      assert.equal(await top(), 0);
    }));

  it('goes on after a result: on the next page, and on the way back', () =>
    searching('sv/index.html', {}, async (page) => {
      await ask(page, 'fokusgrupp');
      await hits(page).first().click();
      await page.waitForURL(/cards\//);
      await openSearch(page);
      assert.equal(await field(page).inputValue(), 'fokusgrupp');
      await answered(page);
      assert.equal((await titles(page))[0], 'Fokusgrupp');
      await page.keyboard.press('Escape');
      await page.goBack();
      await field(page).waitFor();
      assert.equal(await field(page).inputValue(), 'fokusgrupp');
      // Once closed it stays closed.
      await page.keyboard.press('Escape');
      await page.reload();
      assert.equal(await page.locator('script[data-late]').count(), 0);
    }));

  it('lets results be read where there is little room', () =>
    searching('nl/index.html', {}, async (page) => {
      await ask(page, 'klantreis');
      await page.locator('.search-narrow summary').click();
      for (const [width, height, size] of [[844, 390, 16], [360, 400, 16], [320, 256, 16], [1280, 800, 32]]) {
        await page.setViewportSize({ width, height });
        await page.evaluate((size) => { document.documentElement.style.fontSize = `${size}px`; }, size);
        const last = hits(page).last();
        await last.scrollIntoViewIfNeeded();
        const box = await last.locator('.search-name').boundingBox();
        assert.ok(box.y >= 0 && box.y + box.height <= height + 1, `${width} × ${height}: ${JSON.stringify(box)}`);
        const seen = await page.evaluate(({ x, y }) => !!document.elementFromPoint(x, y)?.closest('.search-row'), { x: box.x + 4, y: box.y + box.height / 2 });
        assert.ok(seen, `${width} × ${height}`);
        if (size === 16) assert.deepEqual(await overflow(page), [], `${width} px`);
      }
    }));

  it('cancels with Escape while it loads, and takes back a letter', () =>
    withPage({}, async (page) => {
      let release;
      const typed = new Promise((done) => (release = done));
      await page.route('**/assets/search-*.js', async (route) => {
        await typed;
        await route.continue();
      });
      await page.goto(address('sv/index.html'));
      await page.keyboard.press('/');
      await page.keyboard.type('x');
      await page.keyboard.press('Escape');
      await page.keyboard.press('/');
      await page.keyboard.type('fokux');
      await page.keyboard.press('Backspace');
      await page.keyboard.type('s');
      assert.equal(await page.locator('.search-open').getAttribute('aria-busy'), 'true');
      release();
      await field(page).waitFor();
      assert.equal(await field(page).inputValue(), 'fokus');
      assert.equal(await page.locator('.search-open').getAttribute('aria-busy'), null);
    }));

  it('opens the first result when Enter came before the index', () =>
    withPage({}, async (page) => {
      let release;
      const typed = new Promise((done) => (release = done));
      await page.route('**/search/sv-index.js', async (route) => {
        await typed;
        await route.continue();
      });
      await page.goto(address('sv/index.html'));
      await openSearch(page);
      await field(page).fill('fokusgrupp');
      await page.keyboard.press('Enter');
      release();
      await page.waitForURL(/cards\//);
    }));

  it('offers what is near and other ways where nothing is found', () =>
    searching('sv/index.html', {}, async (page) => {
      await ask(page, 'servisnivaavtaal');
      const near = await page.locator('[data-search-empty] a:visible').allInnerTexts();
      const found = [...near, ...(await titles(page))];
      assert.ok(found.includes('Servicenivåavtal'), found.join(' | '));
      await ask(page, 'qqzzxx');
      await page.locator('.search-ways a').first().click();
      await page.waitForURL(/index-a-z\.html$/);
    }));

  it('begins with the first letter: titles that begin with it, then those with such a word', () =>
    searching('sv/index.html', {}, async (page) => {
      const shown = await ask(page, 'å');
      assert.ok(shown.length > 1);
      assert.equal(shown[0].toLowerCase()[0], 'å');
      for (const title of shown) assert.match(title, /(^|[^\p{L}])å/iu);
      assert.deepEqual((await ask(page, 'q')).filter((it) => !/(^|[^\p{L}])q/iu.test(it)), []);
    }));

  it('shows more when there is more, and goes on from there', () =>
    searching('sv/index.html', {}, async (page) => {
      await ask(page, 'tjänst');
      assert.equal((await titles(page)).length, 10);
      await page.locator('[data-search-more] button').click();
      assert.ok((await titles(page)).length > 10);
      assert.ok(await hasFocus(hits(page).nth(10)));
    }));

  it('follows the language of a worksheet that changes in place', () =>
    withPage({}, async (page, troubles) => {
      const { path } = list.find((it) => it.lang === 'sv' && it.type === 'worksheet, scales');
      await page.goto(pathToFileURL(join(site, path)).href);
      await openSearch(page);
      assert.equal((await ask(page, 'återkoppling'))[0], 'återkoppling');
      await page.keyboard.press('Escape');
      await page.locator('.languages a[hreflang=fi]').click();
      await page.waitForFunction(() => document.documentElement.lang === 'fi');
      await openSearch(page);
      assert.equal((await ask(page, 'palaute'))[0], 'palaute');
      assert.equal(await page.locator('dialog[open]').getAttribute('lang'), 'fi');
      assert.deepEqual(troubles, []);
    }));

  it('finds what a language borrows under its own language alone', () =>
    withPage({}, async (page) => {
      const names = async (lang, query) => {
        await page.goto(gappy(`${lang}/index.html`));
        await openSearch(page);
        await ask(page, query);
        return page.locator('.search-hit').evaluateAll((all) => all.map((it) => it.getAttribute('href')));
      };
      const own = await names('sv', 'upplevd kvalitet');
      assert.ok(own.some((it) => it.includes('/cards/')), own.join(' '));
      const borrowed = await names('fi', 'upplevd kvalitet');
      assert.ok(!borrowed.some((it) => it.includes(odd.borrowed)), borrowed.join(' '));
    }));

  it('is offered as an index without scripts', () =>
    withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(address('nl/index.html'));
      assert.equal(await page.locator('.search-open:visible').count(), 0);
      await page.locator('.search-link').click();
      await page.waitForURL(/nl\/index-a-z\.html$/);
    }));

  it('moves nothing for who asks for less motion', () =>
    searching('sv/index.html', { reducedMotion: 'reduce' }, async (page) => {
      await ask(page, 'fokus');
      assert.deepEqual(await page.evaluate(() => document.getAnimations().length), 0);
    }));
});

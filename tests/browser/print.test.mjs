// A printed card: the whole text, dark on light whatever the screen shows, nothing to press, on A4.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { lanes, withPage } from './support/browser.mjs';
import { languages, plain } from './support/kit.mjs';
import { places } from './support/pages.mjs';
import { serve } from './support/server.mjs';

const site = await plain();
const address = await serve(site);
const at = await places(site);
const cards = ['method-scale-then-questions', 'phase-exit', 'session-2-know-customers-anew', 'topic-perceived-quality'];

/** Letters and digits alone: lines, hyphens and columns fall away. */
const bare = (text) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

const read = (name, pdf, ...options) => execFileSync(name, [...options], { input: pdf, maxBuffer: 1 << 26 });
const words = (pdf) => bare(read('pdftotext', pdf, '-raw', '-', '-').toString());

/** Returns the page as printed by a reader whose screen is dark. */
async function printed(page, path) {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(address(path));
  await page.evaluate(() => document.fonts.ready);
  return page.pdf({ preferCSSPageSize: true, printBackground: true });
}

/** Returns the texts that shall stand on paper, and those of controls that shall not. */
async function texts(page) {
  const controls = '.skip, .site-header a, .site-header button, .breadcrumbs, .contents a, .pager a, .side .label, [data-print]';
  const buttons = (await page.locator(controls).allTextContents()).map(bare);
  await page.emulateMedia({ media: 'print' });
  const parts = await page.locator('main').evaluate((main) => {
    const out = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: it, data } = walker.currentNode;
      if (it.checkVisibility() && !it.closest('.vh')) out.push(data);
    }
    return out;
  });
  return { buttons, parts: parts.filter((it) => bare(it) !== '') };
}

for (const lang of languages) {
  describe(`a card on paper, ${lang}`, { concurrency: lanes }, () => {
    for (const id of cards) {
      it(`${id}: the whole text and no controls`, () =>
        withPage({}, async (page) => {
          const pdf = await printed(page, at.get(id)[lang]);
          const paper = words(pdf);
          const { parts, buttons } = await texts(page);
          assert.ok(parts.length > 40);
          assert.deepEqual(parts.filter((it) => !paper.includes(bare(it))), []);
          // Words that the text of the card has, too, prove nothing.
          const own = bare(parts.join(''));
          const telling = buttons.filter((it) => it !== '' && !own.includes(it));
          assert.ok(telling.length >= 5, telling.join());
          assert.deepEqual(telling.filter((it) => paper.includes(it)), []);
        }));
    }
  });
}

describe('a card on paper', { concurrency: lanes }, () => {
  it('is A4', () =>
    withPage({}, async (page) => {
      const facts = read('pdfinfo', await printed(page, at.get(cards[0]).sv), '-').toString();
      assert.match(facts, /Page size: +59[45](\.\d+)? x 84[12](\.\d+)? pts \(A4\)/);
      assert.ok(Number(/Pages: +(\d+)/.exec(facts)[1]) <= 2, 'a sheet has two sides');
    }));

  for (const choice of ['as the system says', 'chosen']) {
    it(`is light where the screen is dark, ${choice}`, () =>
      withPage({}, async (page) => {
        if (choice === 'chosen') await page.addInitScript(() => localStorage.setItem('arkki-theme', 'dark'));
        const pdf = await printed(page, at.get(cards[0]).sv);
        assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(18, 18, 17)');
        const dots = grey(read('pdftoppm', pdf, '-gray', '-r', '36', '-'));
        const white = dots.filter((it) => it > 240).length / dots.length;
        const black = dots.filter((it) => it < 60).length / dots.length;
        assert.ok(white > 0.6 && black < 0.1, `${white} white, ${black} black`);
      }));
  }

  it('is that of the list, the glossary and the processes, too', () =>
    withPage({}, async (page) => {
      for (const path of ['sv/index.html', 'sv/cards/index.html', 'sv/glossary/index.html', at.get('create-process').sv]) {
        const paper = words(await printed(page, path));
        const { parts } = await texts(page);
        assert.deepEqual(parts.filter((it) => !paper.includes(bare(it))), [], path);
        await page.emulateMedia({ media: 'screen' });
      }
    }));
});

/** Returns the dots of all pages of a PGM stream. */
function grey(pgm) {
  const out = [];
  for (let at = 0; at < pgm.length; ) {
    const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.toString('latin1', at, at + 40));
    const size = width * height;
    out.push(...pgm.subarray(at + head.length, at + head.length + size));
    at += head.length + size;
  }
  return out;
}

describe('a list on paper', { concurrency: lanes }, () => {
  it('prints the cards that are shown, four on a sheet, to be cut out', () =>
    withPage({}, async (page) => {
      await page.goto(address('fi/cards/index.html#setting=online'));
      await page.evaluate(() => {
        window.print = () => {};
      });
      const all = await page.locator('[data-cards] > li .tile-title').allTextContents();
      const shown = await page.locator('[data-cards] > li:visible .tile-title').allTextContents();
      assert.ok(shown.length > 4 && shown.length < all.length, `${shown.length} of ${all.length}`);
      const heading = await page.locator('h1').textContent();
      await page.locator('[data-print-cards]').click();
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const paper = words(pdf);
      assert.deepEqual(shown.filter((it) => !paper.includes(bare(it))), []);
      const hidden = all.filter((it) => !shown.includes(it) && !shown.some((other) => bare(other).includes(bare(it))));
      assert.deepEqual(hidden.filter((it) => paper.includes(bare(it))), []);
      const facts = read('pdfinfo', pdf, '-').toString();
      assert.equal(Number(facts.match(/Pages: +(\d+)/)[1]), Math.ceil(shown.length / 4), facts);
      assert.match(facts, /Page size: .*A4/);
      assert.ok(!paper.startsWith(bare(heading)));
      // Another print of the page is a list again.
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      assert.ok(words(await page.pdf()).includes(bare(heading)));
    }));
});

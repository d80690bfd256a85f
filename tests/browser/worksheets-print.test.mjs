// A worksheet on paper: its own size, one page for each of its own, all its words, room and lines for a pen.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lanes, withPage } from './support/browser.mjs';
import { drafted } from './support/kit.mjs';
import { bare, dots, pages, pictures, placed, words } from './support/paper.mjs';
import { serve } from './support/server.mjs';
import { word } from './support/words.mjs';
import { everyAnswer, fillIn, onPaper, onSheet, open, record, scales, specimen, worksheets } from './support/worksheets.mjs';

const site = await drafted();
const address = await serve(site);
const all = await worksheets(site);
const print = (page) => page.pdf({ preferCSSPageSize: true, printBackground: true });

const on = (id, lang, look) =>
  withPage({}, async (page, troubles) => {
    await page.goto(address(all.get(id)[lang]));
    await page.evaluate(() => document.fonts.ready);
    await look(page);
    assert.deepEqual(troubles, []);
  });

/** Returns the texts of the sheet that stand on paper. */
async function texts(page) {
  await onPaper(page);
  const found = await page.locator('form[data-sheet]').evaluate((form) => {
    const out = [];
    const walker = document.createTreeWalker(form, NodeFilter.SHOW_TEXT);
    const unseen = (it) => it.closest('.vh, title, textarea') || getComputedStyle(it).clipPath === 'inset(50%)';
    while (walker.nextNode()) {
      const { parentElement: it, data } = walker.currentNode;
      if (it.checkVisibility({ visibilityProperty: true }) && !unseen(it)) out.push(data);
    }
    return out;
  });
  return found.filter((it) => bare(it) !== '');
}

/** Returns what is wider or higher than the place that cuts it off. */
const clipped = (page) =>
  page.locator('form[data-sheet]').evaluate((form) => {
    const cuts = (it) => {
      const { overflowX, overflowY } = getComputedStyle(it);
      return [overflowX, overflowY].some((how) => how !== 'visible') && !it.closest('.vh, svg') && getComputedStyle(it).clipPath === 'none';
    };
    return [...form.querySelectorAll('*')]
      .filter((it) => it.checkVisibility({ visibilityProperty: true }) && cuts(it))
      .filter((it) => it.scrollHeight > it.clientHeight + 1 || it.scrollWidth > it.clientWidth + 1)
      .map((it) => `${it.outerHTML.slice(0, 100)}: ${it.scrollWidth} × ${it.scrollHeight} in ${it.clientWidth} × ${it.clientHeight}`);
  });

/** In the page: returns where an element stands on the first sheet, in millimetres; its margins are 12 mm. */
function fromPaper(it) {
  const box = it.getBoundingClientRect();
  const form = it.closest('form').getBoundingClientRect();
  const mm = (px) => 12 + (px * 25.4) / 96;
  return { left: mm(box.left - form.left), right: mm(box.right - form.left), top: mm(box.top - form.top), bottom: mm(box.bottom - form.top) };
}

/** Returns the middles of the upright strokes of 4 to 12 mm that stand near `x`, from above, in millimetres. */
function runs(picture, x, top, bottom) {
  const out = [];
  let begin = null;
  for (let y = Math.round(top * dots); y < bottom * dots; y += 1) {
    let dark = false;
    for (let by = -dots / 2; by <= dots / 2; by += 1) dark ||= picture.at(x * dots + by, y) < 128;
    if (dark) begin ??= y;
    else if (begin !== null) {
      if (y - begin >= 4 * dots && y - begin <= 12 * dots) out.push((begin + y) / 2 / dots);
      begin = null;
    }
  }
  return out;
}

for (const lang of ['en', 'fi']) {
  describe(`a blank worksheet on paper, ${lang}`, { concurrency: lanes }, () => {
    for (const id of all.keys()) {
      it(`${id}: as many pages as it is made of, of its size, with all its words`, () =>
        on(id, lang, async (page) => {
          const pdf = await print(page);
          const size = await page.evaluate(() => {
            const style = getComputedStyle(document.documentElement);
            return ['width', 'height'].map((it) => parseFloat(style.getPropertyValue(`--paper-${it}`))).join(' × ');
          });
          const made = await page.locator('.paper').count();
          const found = pages(pdf);
          assert.deepEqual([...new Set(found.sizes)], [size]);
          // The specimen has more than goes on its A4; what people print fits.
          if (id === specimen) assert.ok(found.count >= made);
          else assert.equal(found.count, made);
          const paper = words(pdf);
          const shown = await texts(page);
          assert.ok(shown.length >= 8);
          assert.deepEqual(shown.filter((it) => !paper.includes(bare(it))), []);
          assert.deepEqual(await clipped(page), []);
          // Nothing to press, and nothing that says how to.
          for (const key of ['sheet-keep', 'sheet-print-blank', 'note-add']) assert.ok(!paper.includes(bare(word(lang, key))), key);
        }));
    }
  });
}

describe('a worksheet on paper', { concurrency: lanes }, () => {
  it('1a has both poles of all seven pairs, and says when each question is meant', () =>
    on(scales, 'fi', async (page) => {
      const paper = words(await print(page));
      const poles = await page.locator('.pole').allTextContents();
      assert.equal(poles.length, 14);
      const leads = await page.locator('.lead-in').allTextContents();
      assert.equal(leads.length, 5);
      assert.deepEqual([...poles, ...leads].filter((it) => !paper.includes(bare(it))), []);
    }));

  it('goes on all its papers', async () => {
    for (const [id, at] of all) {
      await withPage({}, async (page) => {
        await page.goto(address(at.sv));
        for (const it of await page.locator('[data-paper] option').all()) {
          const { value, width, height } = await it.evaluate((it) => ({ value: it.value, ...it.dataset }));
          await page.locator('[data-paper]').selectOption(value);
          const { sizes } = pages(await print(page));
          assert.deepEqual([...new Set(sizes)], [`${Number(width)} × ${Number(height)}`], id);
        }
      });
    }
  });

  it('is printed blank, and filled in again on the screen', () =>
    on(specimen, 'en', async (page) => {
      await open(page, await record(page, await everyAnswer(page, (name) => `zebra ${name}`)));
      const before = await onSheet(page);
      await page.getByRole('button', { name: word('en', 'sheet-print-blank') }).click();
      const blank = await print(page);
      await page.waitForFunction(() => !document.documentElement.classList.contains('print-blank'));
      assert.ok(!words(blank).includes('zebra'));
      assert.deepEqual(await onSheet(page), before);
      const filled = words(await print(page));
      for (const name of Object.keys(before)) {
        if (before[name].startsWith('zebra')) assert.ok(filled.includes(bare(before[name])), before[name]);
      }
    }));

  it('has no cross in a blank print, and all of them, each at its tick, in a filled one', () =>
    on(scales, 'en', async (page) => {
      const [blank] = pictures(await print(page));
      const rows = await page.locator('.scale-row input[type=radio]').evaluateAll((all) => [...new Set(all.map((it) => it.name))]);
      assert.equal(rows.length, 7);
      // Each row has its cross in a column of its own.
      for (const [at, name] of rows.entries()) await fillIn(page, { [name]: String(at + 1) });
      const [filled] = pictures(await print(page));
      await onPaper(page);
      const scale = await page.locator('.scale').evaluate(fromPaper);
      for (const [at, name] of rows.entries()) {
        const point = await page.locator(`label:has([name="${name}"][value="${at + 1}"])`).evaluate(fromPaper);
        const x = (point.left + point.right) / 2;
        const [tick] = runs(blank, x, scale.top - 10, scale.bottom + 20).slice(at);
        assert.ok(tick, `${name}: a tick`);
        let [count, column, row] = [0, 0, 0];
        for (let down = (scale.top - 10) * dots; down < (scale.bottom + 20) * dots; down += 1) {
          for (let along = (x - 5) * dots; along < (x + 5) * dots; along += 1) {
            if (blank.at(along, down) - filled.at(along, down) < 100) continue;
            count += 1;
            column += along / dots;
            row += down / dots;
          }
        }
        assert.ok(count > 3 * dots, `${name}: a cross`);
        const far = Math.hypot(column / count - x, row / count - tick);
        assert.ok(far < 2, `${name}: ${far.toFixed(1)} mm from its tick`);
      }
    }));

  it('has lines 8.5 mm apart to write on', () =>
    on(scales, 'fi', async (page) => {
      const pdf = await print(page);
      const [picture] = pictures(pdf);
      await onPaper(page);
      const fields = await page.locator('.sheet-block-question .grow').all();
      assert.equal(fields.length, 5);
      for (const field of fields) {
        const { left, right, top, bottom } = await field.evaluate(fromPaper);
        const lines = [];
        for (let y = Math.round(top * dots); y < bottom * dots; y += 1) {
          let dark = 0;
          for (let x = (left + 2) * dots; x < (right - 2) * dots; x += dots) dark += picture.at(x, y) < 200;
          if (dark > (right - left - 4) * 0.9 && y - (lines.at(-1) ?? -9) > 3) lines.push(y);
        }
        assert.ok(lines.length >= 4, `${lines.length} lines`);
        for (let at = 1; at < lines.length; at += 1) {
          const apart = (lines[at] - lines[at - 1]) / dots;
          assert.ok(Math.abs(apart - 8.5) < 0.3, `${apart} mm`);
        }
      }
    }));

  it('has a long answer whole, in ink, within its block', () =>
    on(scales, 'en', async (page) => {
      const names = ['open-points', 'other-form', 'ideas-from-others', 'tool-to-use', 'problem-points'];
      // 150 words of 7 letters and a space: 1,200 characters.
      const long = (at) => Array.from({ length: 150 }, (_, n) => `w${at}x${String(n).padStart(4, '0')}`).join(' ');
      await open(page, await record(page, Object.fromEntries(names.map((name, at) => [name, long(at)]))));
      const pdf = await print(page);
      const found = placed(pdf);
      const sheets = pictures(pdf);
      const boxes = names.map((_, at) => {
        const mine = found.filter((it) => it.text.startsWith(`w${at}x`));
        assert.deepEqual(mine.map((it) => it.text).sort(), long(at).split(' '), names[at]);
        for (const it of mine) {
          assert.ok(it.left >= 11.5 && it.right <= 297 - 11.5 && it.top >= 11.5 && it.bottom <= 420 - 11.5, `${it.text} is within the margins`);
          let ink = 0;
          for (let x = it.left * dots; x < it.right * dots; x += 1) {
            for (let y = it.top * dots; y < it.bottom * dots; y += 1) ink += sheets[it.page].at(x, y) < 100;
          }
          assert.ok(ink > dots * dots, `${it.text} is there in ink`);
        }
        const edge = (key, which) => which(...mine.map((it) => it[key] + (['top', 'bottom'].includes(key) ? it.page * 420 : 0)));
        return { left: edge('left', Math.min), right: edge('right', Math.max), top: edge('top', Math.min), bottom: edge('bottom', Math.max) };
      });
      // Beside or below each other, never over each other or over other words.
      const apart = (a, b) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top + 0.5 || b.bottom <= a.top + 0.5;
      const others = found.filter((it) => !/^w\dx/.test(it.text)).map((it) => ({ ...it, top: it.top + it.page * 420, bottom: it.bottom + it.page * 420 }));
      boxes.forEach((box, at) => {
        for (const other of [...boxes.slice(at + 1), ...others]) assert.ok(apart(box, other), `${names[at]} lies over ${other.text ?? 'another answer'}`);
      });
    }));
});

describe('a worksheet in large print', { concurrency: lanes }, () => {
  const langs = ['sv', 'fi', 'nl', 'en'];
  [...all.keys()].forEach((id, at) => {
    const lang = langs[at % langs.length];
    it(`${id}, ${lang}: no letter smaller than 16 points, nothing cut off`, () =>
      on(id, lang, async (page) => {
        await page.getByLabel(word(lang, 'sheet-large')).check();
        await onPaper(page);
        const small = await page.locator('form[data-sheet]').evaluate((form) => {
          const out = [];
          const judge = (it, what) => {
            const scale = it.closest('svg') ? it.getScreenCTM().a : 1;
            const points = parseFloat(getComputedStyle(it).fontSize) * scale * 0.75;
            if (points < 15.99) out.push(`${what}: ${points.toFixed(1)}`);
          };
          const walker = document.createTreeWalker(form, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const { parentElement: it, data } = walker.currentNode;
            // Drawings of models are as large as the sheet allows.
            const unseen = it.closest('.vh, title, .drawing') || getComputedStyle(it).clipPath === 'inset(50%)';
            if (data.trim() && !unseen && it.checkVisibility({ visibilityProperty: true })) judge(it, data.trim());
          }
          for (const it of form.querySelectorAll('textarea, input:not([type=radio], [type=checkbox])')) judge(it, it.name);
          return out;
        });
        assert.deepEqual(small, []);
        assert.deepEqual(await clipped(page), []);
        const paper = words(await print(page));
        assert.deepEqual((await texts(page)).filter((it) => !paper.includes(bare(it))), []);
      }));
  });
});

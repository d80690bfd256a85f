// Models: drawings that can be seen, heard and read, in every language.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findings, overflow } from './support/accessible.mjs';
import { lanes, withPage } from './support/browser.mjs';
import { drafted, languages } from './support/kit.mjs';
import { serve } from './support/server.mjs';
import { word } from './support/words.mjs';
import { models } from './support/worksheets.mjs';

const site = await drafted();
const address = await serve(site);
const all = await models(site);
const looks = [
  { width: 1280, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'dark' },
  { width: 360, colorScheme: 'light' },
];

/**
 * In the page: returns what is wrong with a drawing. A line of text stands whole in the smallest box around its
 * middle; outside of boxes, where arrows and axes have their words, in the drawing. No text lies over another.
 */
function judge(drawing) {
  const wrong = [];
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
  const luminance = (colour) => {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const parts = [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).map((it) => it / 255);
    const [r, g, b] = parts.map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  const boxes = [...drawing.querySelectorAll('.box')].map((it) => ({ it, box: it.getBBox() }));
  boxes.sort((a, b) => a.box.width * a.box.height - b.box.width * b.box.height);
  const inside = ({ it }, x, y) => it.isPointInFill(new DOMPoint(x, y));
  const { width, height } = drawing.viewBox.baseVal;
  const lines = [...drawing.querySelectorAll('text')].flatMap((text) => {
    const frame = text.getBBox();
    const parts = [...text.querySelectorAll('tspan')];
    return parts.map((part, at) => {
      const last = part.textContent.trimEnd().length - 1;
      const one = frame.height / parts.length;
      return { text, words: part.textContent.trim(), left: part.getStartPositionOfChar(0).x, right: part.getEndPositionOfChar(last).x, top: frame.y + at * one, bottom: frame.y + (at + 1) * one };
    });
  });
  for (const line of lines) {
    const x = (line.left + line.right) / 2;
    const y = (line.top + line.bottom) / 2;
    const around = boxes.filter((it) => inside(it, x, y));
    const frame = around[0];
    const corners = [line.left + 1, line.right - 1].flatMap((x) => [line.top + 3, line.bottom - 3].map((y) => [x, y]));
    const isIn = frame ? ([x, y]) => inside(frame, x, y) : ([x, y]) => x >= -1 && x <= width + 1 && y >= -1 && y <= height + 1;
    if (!corners.every(isIn)) wrong.push(`out of its box: ${line.words}`);
    const filled = around.find(({ it }) => getComputedStyle(it).fill !== 'none');
    const ground = filled ? getComputedStyle(filled.it).fill : getComputedStyle(document.body).backgroundColor;
    const ratio = contrast(luminance(getComputedStyle(line.text).fill), luminance(ground));
    if (ratio < 4.5) wrong.push(`${ratio.toFixed(1)} of contrast: ${line.words}`);
  }
  lines.forEach((a, at) => {
    for (const b of lines.slice(at + 1)) {
      const over = a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4;
      if (over) wrong.push(`over each other: ${a.words}, ${b.words}`);
    }
  });
  return { wrong, lines: lines.length };
}

describe('a model', { concurrency: lanes }, () => {
  [...all].forEach(([id, at], nth) => {
    it(`${id}: can be seen, heard and read in every language`, () =>
      withPage({}, async (page, troubles) => {
        const counts = [];
        for (const [step, lang] of languages.entries()) {
          for (const { width, colorScheme } of [looks[(nth + step) % 4]]) {
            await page.setViewportSize({ width, height: 800 });
            await page.emulateMedia({ colorScheme, media: 'screen' });
            await page.goto(address(at[lang]));
            await page.evaluate(() => document.fonts.ready);
            assert.equal(await page.locator('html').getAttribute('lang'), lang);
            assert.deepEqual(await findings(page), [], `axe, ${lang}, ${width} px, ${colorScheme}`);
            assert.deepEqual(await overflow(page), [], `${lang}, ${width} px`);
            assert.ok((await page.locator('figcaption').innerText()).length > 20, 'what it shows, in words');
            const drawing = page.locator('svg.drawing');
            counts.push(await drawing.count());
            if (!counts.at(-1)) continue;
            for (const media of ['screen', 'print']) {
              await page.emulateMedia({ media });
              const { wrong, lines } = await drawing.evaluate(judge);
              assert.deepEqual(wrong, [], `${lang}, ${width} px, ${colorScheme}, ${media}`);
              assert.ok(lines >= 3);
            }
          }
        }
        assert.equal(new Set(counts).size, 1, 'drawn in every language or in none');
        assert.deepEqual(troubles, []);
      }));

    it(`${id}: has a name, a description and an outline, also without scripts`, () =>
      withPage({ javaScriptEnabled: false }, async (page, troubles) => {
        for (const lang of languages) {
          await page.goto(address(at[lang]));
          const title = await page.locator('h1').innerText();
          const told = (await page.locator('figcaption > [id]').innerText()).trim();
          assert.ok(told.length > 20);
          if (!(await page.locator('svg.drawing').count())) continue;
          const drawing = page.getByRole('img', { name: title, exact: true });
          assert.ok(await drawing.isVisible(), `${lang}: is there by its name`);
          const described = await drawing.getAttribute('aria-describedby');
          assert.equal((await page.locator(`[id="${described}"]`).innerText()).trim(), told);
          const outline = page.getByText(word(lang, 'model-outline'), { exact: true });
          if (!(await outline.count())) continue;
          await outline.click();
          const list = (await page.locator('.outline > ul').innerText()).replace(/\s+/g, ' ');
          const labels = await drawing.locator('.label').evaluateAll((all) => all.map((it) => it.textContent.replace(/\s+/g, ' ').trim()));
          // A word may be hyphenated in the drawing.
          const plain = (it) => it.replace(/[\u00ad\s-]/g, '');
          for (const it of labels) assert.ok(plain(list).includes(plain(it)), `${lang}: ${it}`);
        }
        assert.deepEqual(troubles, []);
      }));
  });
});

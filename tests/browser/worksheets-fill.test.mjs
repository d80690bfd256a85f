// Worksheets on the screen: every one can be read, found by its names and filled in, by everybody and at any width.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findings, overflow } from './support/accessible.mjs';
import { lanes, withPage } from './support/browser.mjs';
import { drafted, languages } from './support/kit.mjs';
import { serve } from './support/server.mjs';
import { word } from './support/words.mjs';
import { everyAnswer, facts, onSheet, open, record, specimen, worksheets } from './support/worksheets.mjs';

const site = await drafted();
const address = await serve(site);
const all = await worksheets(site);
const looks = [1280, 360].flatMap((width) => ['light', 'dark'].map((colorScheme) => ({ width, colorScheme })));

async function atEase(page, where) {
  assert.deepEqual(await findings(page), [], `axe, ${where}`);
  const { height, width } = page.viewportSize();
  for (const narrow of [width, 360, 320]) {
    await page.setViewportSize({ width: narrow, height });
    assert.deepEqual(await overflow(page), [], `wider than ${narrow} px, ${where}`);
  }
  await page.setViewportSize({ width, height });
}

/** Looks at a sheet blank and filled in by its example, and, once, filled in by long answers. */
async function looked(page, id, lang, look, isLast) {
  await page.setViewportSize({ width: look.width, height: 800 });
  await page.emulateMedia({ colorScheme: look.colorScheme });
  await page.goto(address(all.get(id)[lang]));
  await atEase(page, `blank, ${JSON.stringify(look)}`);
  const example = page.getByRole('button', { name: word(lang, 'sheet-example-show') });
  if (await example.count()) {
    await example.click();
    await atEase(page, `the example, ${JSON.stringify(look)}`);
    await page.getByRole('button', { name: word(lang, 'sheet-example-hide') }).click();
  }
  if (!isLast) return;
  const long = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen and so on, '.repeat(2);
  await open(page, await record(page, await everyAnswer(page, () => `${long}\n+ ${long}\n${long}`), { aside: { [long]: long } }));
  await atEase(page, `filled in, ${JSON.stringify(look)}`);
}

describe('a worksheet is for everybody', { concurrency: lanes }, () => {
  // Each in one language and two looks; one after the other they go through all of them.
  [...all.keys()].filter((id) => id !== specimen).forEach((id, at) => {
    const lang = languages[at % languages.length];
    const [one, other] = at % 8 < 4 ? [looks[0], looks[3]] : [looks[1], looks[2]];
    it(`${id}, ${lang}`, () =>
      withPage({}, async (page, troubles) => {
        await looked(page, id, lang, one, false);
        await looked(page, id, lang, other, true);
        assert.deepEqual(troubles, []);
      }));
  });

  for (const lang of languages) {
    it(`a block of every type, ${lang}, in every look`, () =>
      withPage({}, async (page, troubles) => {
        for (const [at, look] of looks.entries()) await looked(page, specimen, lang, look, at === 3);
        assert.deepEqual(troubles, []);
      }));
  }
});

describe('a worksheet as it is made', { concurrency: lanes }, () => {
  for (const [id, at] of all) {
    it(`${id}: is blank, and its controls are those of its file, in every language`, () =>
      withPage({}, async (page, troubles) => {
        const keys = [];
        for (const lang of languages) {
          await page.goto(address(at[lang]));
          assert.equal(await page.locator('html').getAttribute('lang'), lang);
          assert.deepEqual(await onSheet(page), {}, 'nothing is chosen or written beforehand');
          const { answers } = await facts(page);
          const names = await page.locator('form[data-sheet] [name]').evaluateAll((all) => [...new Set(all.map((it) => it.name))]);
          assert.deepEqual([...names].sort(), Object.keys(answers).sort());
          const offered = await page.locator('form[data-sheet] input[type=radio]').evaluateAll((all) =>
            all.reduce((out, it) => ({ ...out, [it.name]: [...(out[it.name] ?? []), it.value] }), {}),
          );
          const picks = Object.entries(answers).filter(([, it]) => it.kind === 'pick');
          assert.deepEqual(offered, Object.fromEntries(picks.map(([name, it]) => [name, it.values])));
          keys.push(Object.keys(answers).join());
        }
        assert.equal(new Set(keys).size, 1, 'the same keys in every language');
        assert.deepEqual(troubles, []);
      }));
  }
});

describe('a scale', { concurrency: lanes }, () => {
  const withScale = async (page) => (await page.locator('.scale-row').count()) > 0;

  it('is announced with both of its ends, in every sheet and language', () =>
    withPage({}, async (page) => {
      let seen = 0;
      for (const [id, at] of all) {
        for (const lang of languages) {
          await page.goto(address(at[lang]));
          if (!(await withScale(page))) break;
          for (const row of await page.locator('.scale-row').all()) {
            const [left, right] = await Promise.all(['left', 'right'].map((it) => row.locator(`.pole-${it}`).innerText()));
            const role = await row.ariaSnapshot();
            const head = role.split('\n')[0];
            assert.match(head, /^- group "/, `${id} ${lang}`);
            for (const pole of [left, right]) assert.ok(head.replaceAll('\\', '').includes(pole.trim()), `${id} ${lang}: ${pole} in ${head}`);
            const points = await row.locator('input[type=radio]').count();
            assert.equal(role.match(/- radio "[^"]/g).length, points, 'every point has a name');
            seen += 1;
          }
        }
      }
      assert.ok(seen > 40);
    }));
});

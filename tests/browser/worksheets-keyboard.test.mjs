// A worksheet by keyboard alone: everything can be reached, done and undone, and the focus is always to be seen.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lanes, withPage } from './support/browser.mjs';
import { plain } from './support/kit.mjs';
import { serve } from './support/server.mjs';
import { word } from './support/words.mjs';
import { canvas, kept, onSheet, scales, worksheets } from './support/worksheets.mjs';

const site = await plain();
const address = await serve(site);
const all = await worksheets(site);

/** Returns what has the focus, and asserts that it is somewhere, within sight, and shows it. */
async function focused(page) {
  const at = await page.evaluate(() => {
    const it = document.activeElement;
    const shown = it.closest('label') ?? it;
    const box = shown.getBoundingClientRect();
    const rings = [it, ...document.querySelectorAll(':focus-within')].slice(0, 40).map((of) => [getComputedStyle(of), getComputedStyle(of, '::before'), getComputedStyle(of, '::after')]).flat();
    return {
      tag: it.tagName,
      name: it.name || it.className || it.tagName,
      value: it.value,
      lost: it === document.body,
      seen: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
      ring: rings.some((style) => (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none'),
    };
  });
  assert.ok(!at.lost, 'the focus is lost');
  assert.ok(at.seen, `${at.name}: out of sight`);
  assert.ok(at.ring, `${at.name}: nothing shows the focus`);
  return at;
}

const press = async (page, key) => {
  await page.keyboard.press(key);
  return focused(page);
};

/** Tabs on until a control of this name has the focus. */
async function tabTo(page, name, key = 'Tab') {
  for (let step = 0; step < 150; step += 1) {
    const at = await press(page, key);
    if (at.name === name) return at;
  }
  throw new Error(`${key} does not lead to ${name}`);
}

const tabBackTo = (page, name) => tabTo(page, name, 'Shift+Tab');

describe('by keyboard alone', { concurrency: lanes }, () => {
  it('1a is filled in from its first to its last field', () =>
    withPage({}, async (page, troubles) => {
      await page.goto(address(all.get(scales).en));
      const pairs = await page.locator('.scale-row input[type=radio]').evaluateAll((all) => [...new Set(all.map((it) => it.name))]);
      const expected = {};
      await tabTo(page, 'about--group');
      await page.keyboard.type((expected['about--group'] = 'The early birds'));
      await tabTo(page, 'about--project');
      await page.keyboard.type((expected['about--project'] = 'Doors'));
      await tabTo(page, 'about--date');
      for (const part of ['11', '22', '2026']) await page.keyboard.type(part);
      expected['about--date'] = '2026-11-22';
      assert.deepEqual(await onSheet(page), expected);

      for (const [at, name] of pairs.entries()) {
        assert.equal((await tabTo(page, name)).value, '1', 'a row is one stop');
        await press(page, 'Space');
        for (let step = 0; step < at; step += 1) await press(page, 'ArrowRight');
        expected[name] = String(at + 1);
      }
      assert.deepEqual(await onSheet(page), expected);
      // The last row: out of it by Delete and by the space bar, and in again.
      const last = pairs.at(-1);
      const without = Object.fromEntries(Object.entries(expected).filter(([name]) => name !== last));
      assert.equal((await press(page, 'Delete')).name, last);
      assert.deepEqual(await onSheet(page), without);
      await press(page, 'Space');
      await press(page, 'Space');
      assert.deepEqual(await onSheet(page), without);
      await press(page, 'Space');
      await press(page, 'ArrowRight');
      assert.equal((await onSheet(page))[last], 'na');
      await press(page, 'ArrowLeft');
      assert.deepEqual(await onSheet(page), expected);

      // What is asked depends on the crosses: it is in the order of Tab only while it is there.
      const rest = await page.locator('.sheet-block:not(.sheet-block-meta, .sheet-block-scale) :is(textarea, input):visible').evaluateAll((all) => all.map((it) => [it.name, it.type]));
      assert.ok(rest.length > 24);
      for (const [name, type] of rest) {
        let at = await press(page, 'Tab');
        // A table can be scrolled, so it is a stop of its own.
        if (at.name === 'wide') at = await press(page, 'Tab');
        assert.equal(at.name, name, 'Tab goes through all fields in their order');
        if (type === 'checkbox') await press(page, 'Space');
        else await page.keyboard.type(name.slice(-20));
        expected[name] = type === 'checkbox' ? 'yes' : name.slice(-20);
      }
      assert.deepEqual(await onSheet(page), expected);
      assert.deepEqual(troubles, []);
    }));

  it('what a sheet can do is done', () =>
    withPage({}, async (page, troubles) => {
      // Heard from the beginning: choosers that nobody waits for yet do not come.
      page.on('filechooser', () => {});
      await page.goto(address(all.get(scales).en));
      page.on('dialog', (it) => it.accept());
      const to = async (name) => {
        await page.locator('h1').evaluate((it) => ((it.tabIndex = -1), it.focus()));
        for (let step = 0; step < 20; step += 1) {
          await press(page, 'Tab');
          const [text, label] = await page.evaluate(() => [document.activeElement.textContent.trim(), document.activeElement.labels?.[0]?.textContent.trim()]);
          if ([text, label].includes(name)) return;
        }
        throw new Error(`no ${name}`);
      };
      await to(word('en', 'sheet-keep'));
      await press(page, 'Space');
      assert.equal(await page.locator('[data-kept]').innerText(), word('en', 'sheet-kept-yes'));
      await to(word('en', 'sheet-example-show'));
      await press(page, 'Enter');
      assert.ok(Object.keys(await onSheet(page)).length > 5);
      await press(page, 'Enter');
      assert.deepEqual(await onSheet(page), {});
      await to(word('en', 'sheet-save'));
      await press(page, 'Enter');
      await press(page, 'Tab');
      const waiting = page.waitForEvent('download');
      assert.match((await press(page, 'Enter')).tag, /SUMMARY/, 'focus goes back to the button of the menu');
      assert.match((await waiting).suggestedFilename(), /\.json$/);
      await press(page, 'Enter');
      await press(page, 'Escape');
      assert.equal(await page.locator('details.menu[open]').count(), 0);
      for (const key of ['sheet-open', 'sheet-compare']) {
        await to(word('en', key));
        const chooser = page.waitForEvent('filechooser');
        await page.keyboard.press('Enter');
        await (await chooser).setFiles([]);
      }
      await to(word('en', 'sheet-delete'));
      await press(page, 'Enter');
      assert.deepEqual(await kept(page), {});
      assert.deepEqual(troubles, []);
    }));

  it('notes are written, moved, grouped, taken away and brought back', () =>
    withPage({}, async (page, troubles) => {
      await page.goto(address(all.get(canvas).en));
      const [services, customers, steps] = ['plan--services', 'plan--customers', 'plan--steps'];
      const heard = () => page.locator('[data-note-status]').textContent();
      const is = async (expected) => assert.deepEqual(await onSheet(page), expected);
      await tabTo(page, 'note-add screen-only');
      await press(page, 'Enter');
      await page.keyboard.type('one');
      for (const it of ['two', 'three']) {
        assert.equal((await press(page, 'Enter')).tag, 'TEXTAREA');
        await page.keyboard.type(it);
      }
      await is({ [services]: 'one\ntwo\nthree' });
      // Enter in the middle of a note parts it; Backspace in an empty one takes it away.
      for (let step = 0; step < 2; step += 1) await press(page, 'ArrowLeft');
      await press(page, 'Enter');
      await is({ [services]: 'one\ntwo\nthr\nee' });
      for (let step = 0; step < 2; step += 1) await press(page, 'Delete');
      assert.equal((await press(page, 'Backspace')).value, 'thr');
      await page.keyboard.type('ee');
      await is({ [services]: 'one\ntwo\nthree' });

      assert.equal((await press(page, 'Alt+ArrowUp')).value, 'three', 'the focus goes with the note');
      await is({ [services]: 'one\nthree\ntwo' });
      assert.ok((await heard()).startsWith(word('en', 'note-moved')), await heard());
      await press(page, 'Alt+ArrowDown');
      await press(page, 'Alt+ArrowRight');
      await is({ [services]: 'one\ntwo', [customers]: 'three' });
      assert.equal((await press(page, 'Alt+ArrowRight')).value, 'three');
      await is({ [services]: 'one\ntwo', [steps]: 'three' });
      await press(page, 'Alt+ArrowRight');
      await is({ [services]: 'one\ntwo', [steps]: 'three' });
      for (let step = 0; step < 2; step += 1) await press(page, 'Alt+ArrowLeft');
      await is({ [services]: 'one\ntwo\nthree' });

      // By the menu of the note: Escape leads to its button; first letters lead to entries.
      assert.equal((await press(page, 'Escape')).tag, 'BUTTON');
      await press(page, 'Enter');
      assert.equal(await page.locator('[role=menu]').count(), 1);
      assert.equal((await press(page, 'Escape')).tag, 'BUTTON');
      await press(page, 'ArrowDown');
      const choose = async (name) => {
        for (let step = 0; step < 10; step += 1) {
          if ((await page.evaluate(() => document.activeElement.textContent)) === name) return press(page, 'Enter');
          await press(page, 'ArrowDown');
        }
        throw new Error(`no ${name}`);
      };
      assert.match((await choose(word('en', 'note-group'))).name, /note-menu-button/);
      await is({ [services]: 'one\ntwo\n+ three' });
      assert.equal(await heard(), word('en', 'note-grouped'));
      await press(page, 'Enter');
      await choose(word('en', 'note-ungroup'));
      await is({ [services]: 'one\ntwo\nthree' });
      await press(page, 'Enter');
      await choose(await page.locator(`#${steps}--label`).innerText());
      await is({ [services]: 'one\ntwo', [steps]: 'three' });
      await press(page, 'Enter');
      await choose(word('en', 'note-delete'));
      await is({ [services]: 'one\ntwo' });
      assert.equal(await heard(), word('en', 'note-deleted'));
      await tabTo(page, 'note-undo');
      assert.equal((await press(page, 'Enter')).value, 'three');
      await is({ [services]: 'one\ntwo', [steps]: 'three' });

      // All of the canvas is filled in, and a note that stays empty goes when it is left by its menu.
      const next = () => page.evaluate(() => document.activeElement.matches('.note-add') && document.activeElement.parentNode.querySelector('[name]').name);
      await tabBackTo(page, 'about--date');
      while ((await next()) !== customers) await press(page, 'Tab');
      await press(page, 'Enter');
      await page.keyboard.type('everybody');
      await press(page, 'Enter');
      await press(page, 'Tab');
      await press(page, 'Tab');
      await page.waitForFunction(() => document.querySelectorAll('.note').length === 4);
      await focused(page);
      await is({ [services]: 'one\ntwo', [customers]: 'everybody', [steps]: 'three' });
      assert.deepEqual(troubles, []);
    }));
});

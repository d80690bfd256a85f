// What is written on a worksheet stays with the group: nothing is kept unasked, nothing is sent, nothing gets lost.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lanes, withPage } from './support/browser.mjs';
import { plain } from './support/kit.mjs';
import { serve } from './support/server.mjs';
import { word } from './support/words.mjs';
import { compare, fillIn, kept, onSheet, open, record, requests, save, scales, speak } from './support/worksheets.mjs';

const address = await serve(await plain());
const sheet = address(`en/tools/${scales}.html`);
// The path of the site is part of it: several kits may stand on one host.
const place = `arkki-sheet:/${scales}`;
const answers = {
  'about--group': 'The early birds',
  'about--date': '2026-11-22',
  'pairs--results-as-service': '6',
  'pairs--use-of-sister-projects': 'na',
  'open-points': 'Who owns it?\nWho pays?',
  'actions--row-1--what': 'Ask the customers',
  'actions--row-1--done': 'yes',
};
const text = (page) => page.locator('[data-message]').innerText();

/** Opens the sheet of 1a and hands it to `look`; nothing may be wrong on it. */
const at1a = (look, options = {}) =>
  withPage(options, async (page, troubles) => {
    await page.goto(sheet);
    await look(page);
    assert.deepEqual(troubles, []);
  });

describe('answers on a worksheet', { concurrency: lanes }, () => {
  it('are gone with the page, unless they are to be kept', () =>
    at1a(async (page) => {
      await fillIn(page, answers);
      assert.deepEqual(await onSheet(page), answers);
      assert.equal(await page.locator('[data-kept]').innerText(), word('en', 'sheet-kept-not'));
      assert.deepEqual(await kept(page), {});
      await page.reload();
      assert.deepEqual(await onSheet(page), {});
      assert.deepEqual(await kept(page), {});
    }));

  it('come back when they are kept, also what is written later', () =>
    at1a(async (page) => {
      await fillIn(page, answers);
      await page.getByLabel(word('en', 'sheet-keep')).check();
      assert.equal(await page.locator('[data-kept]').innerText(), word('en', 'sheet-kept-yes'));
      await fillIn(page, { 'problem-points': 'Written later' });
      await page.reload();
      assert.deepEqual(await onSheet(page), { ...answers, 'problem-points': 'Written later' });
      assert.ok(await page.getByLabel(word('en', 'sheet-keep')).isChecked());
      assert.deepEqual(Object.keys(await kept(page)), [place]);
    }));

  it('stay on the sheet when they are no longer to be kept, and go with it', () =>
    at1a(async (page) => {
      await fillIn(page, answers);
      await page.getByLabel(word('en', 'sheet-keep')).check();
      await page.getByLabel(word('en', 'sheet-keep')).uncheck();
      assert.deepEqual(await onSheet(page), answers);
      assert.deepEqual(await kept(page), {});
      await page.reload();
      assert.deepEqual(await onSheet(page), {});
    }));

  it('can be deleted, on the sheet and on the device, after a question', () =>
    at1a(async (page) => {
      await fillIn(page, answers);
      await page.getByLabel(word('en', 'sheet-keep')).check();
      const asked = [];
      const say = (yes) => page.once('dialog', (it) => (asked.push(it.message()), yes ? it.accept() : it.dismiss()));
      say(false);
      await page.getByRole('button', { name: word('en', 'sheet-delete') }).click();
      assert.deepEqual(await onSheet(page), answers);
      say(true);
      await page.getByRole('button', { name: word('en', 'sheet-delete') }).click();
      assert.deepEqual(asked, Array(2).fill(word('en', 'sheet-delete-sure')));
      assert.deepEqual(await onSheet(page), {});
      assert.deepEqual(await kept(page), {});
      assert.equal(await text(page), word('en', 'sheet-deleted'));
      await fillIn(page, { 'about--group': 'Again' });
      assert.deepEqual(await kept(page), {});
    }));

  it('of an earlier form of the sheet: what fits is there, the rest is named and not lost', () =>
    at1a(async (page) => {
      const old = { ...answers, 'pairs--results-focus': '99', 'gone--question': 'An answer of before' };
      const found = await record(page, old, { revision: 'before' });
      await page.evaluate(([place, it]) => localStorage.setItem(place, it), [place, JSON.stringify(found)]);
      await page.reload();
      assert.deepEqual(await onSheet(page), answers);
      const said = await text(page);
      assert.ok(said.includes(word('en', 'sheet-aside')), said);
      assert.ok(said.includes('gone--question') && said.includes('pairs--results-focus'), said);
      const { aside } = JSON.parse((await save(page, 'json')).text);
      assert.deepEqual(aside, { 'pairs--results-focus': '99', 'gone--question': 'An answer of before' });
    }));

  it('are the same in two windows', () =>
    at1a(async (page) => {
      await fillIn(page, answers);
      await page.getByLabel(word('en', 'sheet-keep')).check();
      const other = await page.context().newPage();
      await other.goto(sheet);
      assert.deepEqual(await onSheet(other), answers);
      await fillIn(other, { 'problem-points': 'From the other window', 'pairs--results-as-service': '2' });
      await page.waitForFunction(() => document.getElementsByName('problem-points')[0].value === 'From the other window');
      assert.equal((await onSheet(page))['pairs--results-as-service'], '2');
      await fillIn(page, { 'problem-points': 'And back' });
      await other.waitForFunction(() => document.getElementsByName('problem-points')[0].value === 'And back');
      await other.getByLabel(word('en', 'sheet-keep')).uncheck();
      await page.waitForFunction(() => !document.querySelector('[data-keep]').checked);
      assert.equal((await onSheet(page))['problem-points'], 'And back', 'nothing is taken from the sheet');
    }));

  it('that are not kept are not replaced by those of another window', () =>
    at1a(async (page) => {
      await fillIn(page, { 'about--group': 'Only here' });
      const other = await page.context().newPage();
      await other.goto(sheet);
      await fillIn(other, { 'about--group': 'Only there', 'open-points': 'There' });
      const heard = page.evaluate(() => new Promise((done) => addEventListener('storage', () => done(), { once: true })));
      await other.getByLabel(word('en', 'sheet-keep')).check();
      await heard;
      assert.deepEqual(await onSheet(page), { 'about--group': 'Only here' });
      await page.getByLabel(word('en', 'sheet-keep')).check();
      assert.deepEqual(await onSheet(page), { 'about--group': 'Only here', 'open-points': 'There' });
    }));

  for (const [how, refuse] of Object.entries({
    'that refuses to keep': () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
    'that refuses to be asked': () =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
  })) {
    it(`in a browser ${how}: it says so, and the sheet works`, () =>
      withPage({}, async (page, troubles) => {
        await page.addInitScript(refuse);
        await page.goto(sheet);
        await fillIn(page, answers);
        // The tick goes at once.
        await page.getByText(word('en', 'sheet-keep'), { exact: true }).click();
        assert.equal(await text(page), word('en', 'sheet-keep-refused'));
        assert.ok(!(await page.getByLabel(word('en', 'sheet-keep')).isChecked()));
        assert.equal(await page.locator('[data-kept]').innerText(), word('en', 'sheet-kept-not'));
        assert.deepEqual(await onSheet(page), answers);
        assert.deepEqual(JSON.parse((await save(page, 'json')).text).answers, answers);
        assert.deepEqual(troubles, []);
      }));
  }

  it('wait unchanged behind the example', () =>
    at1a(async (page) => {
      await fillIn(page, answers);
      await page.getByRole('button', { name: word('en', 'sheet-example-show') }).click();
      assert.notDeepEqual(await onSheet(page), answers);
      assert.equal(await text(page), word('en', 'sheet-example-shown'));
      assert.ok(!(await page.locator('[name="about--group"]').isEditable()));
      assert.ok(await page.locator('[name="pairs--results-focus"]').first().isDisabled());
      await page.getByRole('button', { name: word('en', 'sheet-example-hide') }).click();
      assert.deepEqual(await onSheet(page), answers);
      assert.ok(await page.locator('[name="about--group"]').isEditable());
    }));

  it('are reminded of a file only while it is due', () =>
    at1a(async (page) => {
      const notice = page.locator('[data-remind]');
      await fillIn(page, answers);
      assert.ok(!(await notice.isVisible()));
      await page.getByLabel(word('en', 'sheet-keep')).check();
      assert.ok(await notice.isVisible());
      await save(page, 'json');
      assert.ok(!(await notice.isVisible()));
    }));
});

describe('a question that depends on another', { concurrency: lanes }, () => {
  const other = (page) => page.locator('#other-form');
  const cross = (page, value) => fillIn(page, { 'pairs--results-as-service': value });

  it('is there while nothing is answered, goes with one answer and comes with another; its text stays', () =>
    at1a(async (page) => {
      assert.ok(await other(page).isVisible(), 'not answered yet');
      await cross(page, '6');
      await fillIn(page, { 'other-form': 'As a guide' });
      await cross(page, '2');
      assert.ok(!(await other(page).isVisible()), 'a cross to the left');
      assert.equal(JSON.parse((await save(page, 'json')).text).answers['other-form'], 'As a guide');
      await cross(page, '7');
      assert.ok(await other(page).isVisible(), 'a cross to the right');
      assert.equal(await other(page).inputValue(), 'As a guide');
      await cross(page, '7');
      assert.equal((await onSheet(page))['pairs--results-as-service'], undefined, 'pressed again, a cross is taken back');
      assert.ok(await other(page).isVisible());
    }));

  it('that depends on several goes when all of them have settled it', () =>
    at1a(async (page) => {
      const points = page.locator('#open-points');
      for (const row of ['focus', 'ownership', 'applier']) await fillIn(page, { [`pairs--results-${row}`]: '1' });
      assert.ok(await points.isVisible());
      await fillIn(page, { 'pairs--results-further-developer': '2' });
      assert.ok(!(await points.isVisible()));
    }));
});

describe('a whole session on a worksheet', () => {
  it('asks for nothing after the page is there, and leaves no trace in its address', () =>
    at1a(async (page) => {
      const asked = requests(page);
      page.on('dialog', (it) => it.accept());
      await fillIn(page, answers);
      await page.getByLabel(word('en', 'sheet-keep')).check();
      await page.getByRole('button', { name: word('en', 'sheet-example-show') }).click();
      await page.getByRole('button', { name: word('en', 'sheet-example-hide') }).click();
      const { text: file } = await save(page, 'json');
      await save(page, 'csv');
      await save(page, 'md');
      await open(page, file);
      await compare(page, [['a.json', file], ['b.json', file]]);
      for (const lang of ['fi', 'sv', 'nl', 'en']) await speak(page, lang);
      await page.emulateMedia({ media: 'print' });
      await page.pdf({ preferCSSPageSize: true });
      assert.deepEqual(asked, []);
      assert.equal(page.url(), sheet);
      assert.deepEqual(await page.context().cookies(), []);
      assert.deepEqual(await onSheet(page), answers);
    }));
});

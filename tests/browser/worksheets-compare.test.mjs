// Answers of several groups side by side: who said what, nobody's average.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findings, overflow } from './support/accessible.mjs';
import { lanes, withPage } from './support/browser.mjs';
import { drafted } from './support/kit.mjs';
import { bare, words } from './support/paper.mjs';
import { serve } from './support/server.mjs';
import { word } from './support/words.mjs';
import { canvas, compare, facts, fillIn, kept, onSheet, open, record, save, scales, specimen, worksheets } from './support/worksheets.mjs';

const site = await drafted();
const address = await serve(site);
const all = await worksheets(site);

const on = (id, look) =>
  withPage({}, async (page, troubles) => {
    await page.goto(address(all.get(id).en));
    await look(page);
    assert.deepEqual(troubles, []);
  });

/** Saves the answers of a group in a browser of its own; returns the name and text of its file. */
const group = (id, answers) =>
  withPage({}, async (page) => {
    await page.goto(address(all.get(id).fi));
    await open(page, await record(page, answers));
    const { name, text } = await save(page, 'json');
    return [name, text];
  });

/** Returns a part of the comparison by the block it belongs to. */
const part = (page, block) => page.locator('.compare-block', { has: page.locator(`#part--compare-${block}`) });

/** Returns the cells of the rows of a table, each with what can be seen in it. */
const cells = (table) =>
  table.locator('tbody tr').evaluateAll((rows) =>
    rows.map((row) =>
      [...row.cells].map((cell) => {
        const copy = cell.cloneNode(true);
        copy.querySelectorAll('.vh').forEach((it) => it.remove());
        return copy.textContent.replace(/\s+/g, ' ').trim();
      }),
    ),
  );

const pairs = (values) => Object.fromEntries(Object.entries(values).map(([row, value]) => [`pairs--${row}`, value]));
const groups = async () => [
  await group(scales, { 'about--group': 'Aamu', 'open-points': 'Who <b>owns</b> it?', 'actions--row-1--what': 'Ask', 'actions--row-1--done': 'yes', ...pairs({ 'results-focus': '2', 'results-ownership': '1', 'results-applier': 'na' }) }),
  await group(scales, { 'about--group': 'Bertil', 'open-points': 'Who pays?', ...pairs({ 'results-focus': '5', 'results-ownership': '1' }) }),
  await group(scales, { 'actions--row-2--what': 'Call', ...pairs({ 'results-focus': '2' }) }),
];

describe('a comparison of groups', { concurrency: lanes }, () => {
  it('of 1a: a letter for each group at its point, the spread, texts side by side, no mean', () =>
    on(scales, async (page) => {
      await fillIn(page, { 'about--group': 'On the sheet', 'pairs--results-focus': '7' });
      const sheet = await onSheet(page);
      const bad = ['bad.json', 'no file of answers'];
      const other = ['other.json', { ...(await record(page, {})), tool: canvas }];
      const section = await compare(page, [...(await groups()), bad, other]);
      assert.equal(await page.evaluate(() => document.activeElement.id), 'part--compare', 'focus goes to it');
      const list = await section.locator('.compare-groups > li').allInnerTexts();
      assert.deepEqual(list.map((it) => it.split(/\s*\n\s*/).slice(0, 2)), [['A', 'Aamu'], ['B', 'Bertil'], ['C', `${word('en', 'compare-nameless')} 1`]]);
      const left = await section.locator('ul.compare-left > li').allInnerTexts();
      assert.equal(left.length, 2);
      assert.ok(left[0].startsWith('bad.json') && left[0].includes(word('en', 'sheet-file-unread')), left[0]);
      assert.ok(left[1].startsWith('other.json') && left[1].includes(canvas), left[1]);

      const rows = await cells(part(page, 'pairs').locator('.compare-profile'));
      const focus = rows[1];
      // The left end, seven points, the right end, not relevant, no answer, the spread.
      assert.equal(focus.length, 12);
      assert.deepEqual(focus.slice(1, 8), ['', 'A C', '', '', 'B', '', '']);
      assert.equal(focus[11], '2 – 5');
      assert.deepEqual(rows[2].slice(1, 8), ['A B', '', '', '', '', '', '']);
      assert.deepEqual(rows[2].slice(9), ['', 'C', '1']);
      assert.deepEqual(rows[3].slice(9), ['A', 'B C', '']);
      const band = await part(page, 'pairs').locator('tbody tr').nth(1).locator('td').evaluateAll((all) => all.map((it) => it.classList.contains('in-spread')));
      assert.deepEqual(band.slice(0, 7), [false, true, true, true, true, false, false]);

      const side = await part(page, 'open-points').locator('.compare-side > div').allInnerTexts();
      assert.deepEqual(side.map((it) => it.split(/\s*\n\s*/)), [['A', 'Who <b>owns</b> it?'], ['B', 'Who pays?'], ['C', word('en', 'compare-no-answer')]]);
      assert.deepEqual((await cells(part(page, 'actions').locator('table'))).map((it) => [it[0], it[1], it[4]]), [['A', 'Ask', '✓'], ['C', 'Call', '']]);
      assert.ok(!/mean|average|score|3[.,]0/i.test(await section.innerText()));

      assert.deepEqual(await onSheet(page), sheet, 'what stands on the sheet is not touched');
      assert.deepEqual(await kept(page), {});
      for (const [width, colorScheme] of [[1280, 'light'], [360, 'dark']]) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await findings(page), []);
        assert.deepEqual(await overflow(page), []);
      }
      await page.getByRole('button', { name: word('en', 'compare-close') }).click();
      assert.ok(!(await section.isVisible()));
      assert.ok(await page.evaluate(() => document.activeElement.matches('[data-compare-open]')), 'focus goes back');
    }));

  it('of a block of every type: ticks are counted, votes are summed, notes are listed', () =>
    on(specimen, async (page) => {
      const kinds = Object.entries((await facts(page)).answers);
      const of = (block, kind) => kinds.filter(([key, it]) => key.startsWith(`${block}--`) && it.kind === kind).map(([key]) => key);
      const ready = of('ready', 'tick').filter((it) => !it.endsWith('--done'));
      const [vote] = of('favourites', 'count').filter((it) => !it.endsWith('--count'));
      const [notes] = of('board', 'notes');
      const answers = [
        { 'about--group': 'One', [ready[0]]: 'yes', [vote]: '3', [notes]: 'a\n+ b\nc' },
        { 'about--group': 'Two', [ready[0]]: 'yes', [ready[1]]: 'yes', [vote]: '4' },
        { 'about--group': 'Three', [notes]: '<i>d</i>' },
      ];
      const files = await Promise.all(answers.map(async (it, at) => [`${at}.json`, await record(page, it)]));
      const section = await compare(page, files);
      const ticks = await cells(part(page, 'ready').locator('table').first());
      assert.deepEqual(ticks.slice(0, 2).map((it) => it.slice(1)), [['A B', '2'], ['B', '1']]);
      const votes = await cells(part(page, 'favourites').locator('table').first());
      assert.deepEqual(votes[0].slice(1), ['3', '4', '', '7']);
      const listed = await part(page, 'board').locator('.compare-side').first().innerText();
      for (const it of ['a', 'b', 'c', '<i>d</i>']) assert.ok(listed.split('\n').includes(it), listed);
      assert.equal(await section.locator('i').count(), 0);
      const blocks = kinds.map(([key]) => key.split('--')[0]).filter((it) => it !== 'about');
      for (const it of new Set(blocks)) assert.equal(await part(page, it).count(), 1, `${it} has its part`);
      assert.deepEqual(await findings(page), []);
    }));

  it('of files that can not be compared: names each, and shows nothing', () =>
    on(scales, async (page) => {
      const section = await compare(page, [['a.json', '[]'], ['<b>.json', '']]);
      assert.ok(!(await section.isVisible()));
      const said = await page.locator('[data-message]').innerText();
      assert.ok(said.includes(word('en', 'compare-none')) && said.includes('a.json') && said.includes('<b>.json'), said);
    }));

  it('is printed alone', () =>
    on(scales, async (page) => {
      const section = await compare(page, await groups());
      await page.evaluate(() => (window.print = () => (window.asked = document.documentElement.className)));
      await page.getByRole('button', { name: word('en', 'compare-print') }).click();
      assert.match(await page.evaluate(() => window.asked), /print-compare/);
      const paper = words(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
      for (const it of [word('en', 'compare-title'), 'Aamu', 'Bertil', 'Who pays?', word('en', 'compare-spread')]) assert.ok(paper.includes(bare(it)), it);
      for (const it of ['sheet-keep', 'compare-close', 'sheet-privacy', 'skip-to-text']) assert.ok(!paper.includes(bare(word('en', it))), it);
      const lead = await page.locator('.lead-in').first().textContent();
      assert.ok(!paper.includes(bare(lead)), 'not the sheet');
      assert.ok(await section.isVisible());
      // After it the sheet is printed again, and not the comparison.
      await page.waitForFunction(() => !document.documentElement.classList.contains('print-compare'));
      const sheet = words(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
      assert.ok(sheet.includes(bare(lead)) && !sheet.includes('bertil'));
    }));
});

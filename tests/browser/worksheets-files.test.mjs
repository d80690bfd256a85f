// Answers go out as files and come back from them. What a file says is text, whatever it tries to be.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { lanes, withPage } from './support/browser.mjs';
import { drafted } from './support/kit.mjs';
import { serve } from './support/server.mjs';
import { word } from './support/words.mjs';
import { everyAnswer, facts, fillIn, onSheet, open, record, save, scales, specimen, worksheets } from './support/worksheets.mjs';

const site = await drafted();
const address = await serve(site);
const all = await worksheets(site);
const sheet = (id, lang = 'en') => address(all.get(id)[lang]);
const folder = mkdtempSync(join(tmpdir(), 'arkki-files-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const on = (id, look, lang) =>
  withPage({}, async (page, troubles) => {
    await page.goto(sheet(id, lang));
    await look(page);
    assert.deepEqual(troubles, []);
  });

/** Reads CSV as RFC 4180 has it: rows of cells. */
function rows(text) {
  const out = [[]];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; !(text[at] === '"' && text[at + 1] !== '"'); at += 1) {
        assert.ok(at < text.length, 'a quote that does not end');
        cell += text[at];
        if (text[at] === '"') at += 1;
      }
      at += 1;
    } else {
      for (; at < text.length && !/[,\r\n]/.test(text[at]); at += 1) cell += text[at];
    }
    out.at(-1).push(cell);
    if (text[at] === ',') at += 1;
    else {
      assert.equal(text.slice(at, at + 2), '\r\n', 'a row ends with CR and LF');
      at += 2;
      if (at < text.length) out.push([]);
    }
  }
  return out;
}

describe('a file of answers', { concurrency: lanes }, () => {
  for (const id of [specimen, scales]) {
    it(`${id}: opened in another browser and another language, everything is as it was`, async () => {
      const before = {};
      await on(id, async (page) => {
        await open(page, await record(page, await everyAnswer(page, (name) => `"${name}", <b>ä</b>\\`)));
        Object.assign(before, { answers: await onSheet(page), file: await save(page, 'json') });
        assert.equal(Object.keys(before.answers).length, Object.keys((await facts(page)).answers).length, 'every answer');
      });
      await on(id, async (page) => {
        assert.equal(await open(page, before.file.text), word('fi', 'sheet-opened'));
        assert.deepEqual(await onSheet(page), before.answers);
        const { answers } = JSON.parse((await save(page, 'json')).text);
        assert.deepEqual(answers, before.answers);
        assert.deepEqual(Object.keys(answers), Object.keys((await facts(page)).answers), 'in the order of the sheet');
      }, 'fi');
    });
  }

  it('is called after the sheet, the group and the day', () =>
    on(scales, async (page) => {
      await fillIn(page, { 'about--group': 'Ryhmä Å/Ø 2' });
      const day = await page.evaluate(() => new Date().toLocaleDateString('sv'));
      for (const kind of ['json', 'csv', 'md']) {
        assert.equal((await save(page, kind)).name, `${scales}-ryhma-a-o-2-${day}.${kind}`);
      }
    }));

  it('does not stay in the memory of the browser once another one is saved', () =>
    on(scales, async (page) => {
      await page.evaluate(() => {
        window.held = [];
        const { createObjectURL, revokeObjectURL } = URL;
        URL.createObjectURL = (it) => {
          const address = createObjectURL.call(URL, it);
          window.held.push(address);
          return address;
        };
        URL.revokeObjectURL = (address) => {
          revokeObjectURL.call(URL, address);
          window.held = window.held.filter((it) => it !== address);
        };
      });
      for (const kind of ['json', 'csv', 'md']) {
        await save(page, kind);
        assert.equal(await page.evaluate(() => window.held.length), 1, kind);
      }
    }));

  it('is asked about before it takes the place of other answers', () =>
    on(scales, async (page) => {
      await fillIn(page, { 'about--group': 'Ours' });
      const file = JSON.stringify(await record(page, { 'about--group': 'Theirs' }));
      const asked = [];
      page.once('dialog', (it) => (asked.push(it.message()), it.dismiss()));
      await page.locator('[data-open]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(file) });
      await page.waitForFunction(() => document.querySelector('[data-open]').value === '');
      assert.deepEqual(await onSheet(page), { 'about--group': 'Ours' });
      page.once('dialog', (it) => (asked.push(it.message()), it.accept()));
      await open(page, file);
      assert.deepEqual(await onSheet(page), { 'about--group': 'Theirs' });
      assert.deepEqual(asked, Array(2).fill(word('en', 'sheet-open-replace')));
    }));

  it('can not be saved while the example is shown', () =>
    on(scales, async (page) => {
      await page.getByRole('button', { name: word('en', 'sheet-example-show') }).click();
      await page.locator('details.menu summary').click();
      for (const kind of ['json', 'csv', 'md']) assert.ok(await page.locator(`[data-save="${kind}"]`).isDisabled());
    }));
});

describe('a table', { concurrency: lanes }, () => {
  it('has a row for every answer, and no cell that a spreadsheet would run', () =>
    on(specimen, async (page) => {
      const starts = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', 'say "hi", you', 'two\nlines', ';x', ' plain'];
      let at = 0;
      const answers = await everyAnswer(page, () => starts[at++ % starts.length]);
      const hostile = { '=cmd()': '=HYPERLINK("http://example.org")' };
      await open(page, await record(page, answers, { aside: hostile }));
      const { text } = await save(page, 'csv');
      assert.equal(text[0], '\ufeff');
      const table = rows(text.slice(1));
      assert.deepEqual(table[0], ['key', 'question', 'answer']);
      assert.deepEqual(table.slice(1, -1).map((it) => it[0]), Object.keys((await facts(page)).answers));
      assert.ok(table.every((it) => it.length === 3));
      assert.deepEqual(table.flat().filter((it) => /^[=+\-@\t\r]/.test(it)), []);
      assert.deepEqual(table.at(-1), ["'=cmd()", '', "'=HYPERLINK(\"http://example.org\")"]);
      for (const it of ['say "hi", you', "'=1+1", "'@SUM(A1)", 'two\nlines']) assert.ok(table.some((row) => row[2] === it), it);
      assert.deepEqual(table.slice(1, -1).filter((it) => it[1] === '' || it[1] === it[0]), [], 'every question has words');
    }));
});

describe('a report', { concurrency: lanes }, () => {
  it('has headings, questions and answers, in the language of the page, and nothing that became markup', () =>
    on(scales, async (page) => {
      await fillIn(page, {
        'about--group': '# *Sly* <b>group</b>',
        'pairs--results-as-service': '6',
        'open-points': 'First\n# not a heading\n1. not a list\n- nor this\n<img src=x>',
        'actions--row-1--done': 'yes',
      });
      const { text } = await save(page, 'md');
      const heading = await page.locator('h1').innerText();
      assert.ok(text.startsWith(`# ${heading}\n`), text);
      const label = await page.locator('#open-points--label').innerText();
      assert.ok(text.includes(`## ${label}`), text);
      assert.ok(text.includes('**Ryhmä:** # \\*Sly\\*') || text.includes('**Ryhmä:** \\# \\*Sly\\*'), text);
      assert.ok(text.includes('\\# not a heading') && text.includes('1\\. not a list') && text.includes('\\- nor this'), text);
      assert.ok(!/(^|[^\\])<(b|img)/.test(text), text);
      assert.equal(text.match(/^#/gm).length, 4, text);
    }, 'fi'));
});

const name = 'open-points';
const nested = (deep) => '{"a":'.repeat(deep) + '1' + '}'.repeat(deep);
const whole = (it, answers) => ({ ...it, answers });
const script = '<script>window.ran=1</script><img src=x onerror="window.ran=1">';

/**
 * What arrives, from a file of this sheet that is sound: what it is made into, the word the page has for it, and what
 * stands on the sheet then; without that, what stood there before.
 */
const hostile = {
  'reaches for the prototype': [
    (it) => JSON.stringify(whole(it, { [name]: 'x' })).replace('"answers":{', '"answers":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},'),
    'opened', { [name]: 'x' },
  ],
  'has texts under names that every object has': [
    (it) => JSON.stringify(whole(it, { constructor: 'c', toString: 't', [name]: 'x' })).replace('"answers":{', '"answers":{"__proto__":"polluted",'),
    'opened', { [name]: 'x' }, ['__proto__', 'constructor', 'toString'],
  ],
  'has a prototype as what is aside': [
    (it) => JSON.stringify(whole(it, { [name]: 'x' })).replace('"aside":{', '"aside":{"__proto__":{"polluted":"1"}'),
    'opened', { [name]: 'x' },
  ],
  'is 100 MB large': [
    () => {
      const path = join(folder, 'large.json');
      writeFileSync(path, '');
      truncateSync(path, 100 * 1024 * 1024);
      return path;
    },
    'file-large',
  ],
  'has another version': [(it) => ({ ...it, version: 2 }), 'file-version'],
  'has a version that only looks right': [(it) => ({ ...it, version: '1' }), 'file-version'],
  'has another form': [(it) => ({ ...it, format: 'something' }), 'file-foreign'],
  'belongs to another sheet, with a sly name': [(it) => ({ ...it, tool: script }), 'file-tool', undefined, [script]],
  'is a list': [(it) => [it], 'file-foreign'],
  'is nothing': [() => 'null', 'file-foreign'],
  'has a list of answers': [(it) => whole(it, ['x']), 'file-foreign'],
  'has answers that are no text': [
    (it) => whole(it, { [name]: null, 'other-form': { a: 1 }, 'tool-to-use': ['x'], 'problem-points': true, 'pairs--results-focus': 3 }),
    'opened', { 'pairs--results-focus': '3' },
  ],
  'has markup as texts and names': [
    (it) => whole(it, { [name]: script, 'about--group': script, [script]: script }),
    'opened', { [name]: script, 'about--group': script }, [script],
  ],
  'has 50,000 names that nobody knows': [
    (it) => whole(it, { [name]: 'x', ...Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`unknown--${at}`, 'v'])) }),
    'opened', { [name]: 'x' }, ['50000'],
  ],
  'has a very long name': [(it) => whole(it, { [name]: 'x', ['long'.repeat(250_000)]: 'v' }), 'opened', { [name]: 'x' }],
  'has a very long text': [(it) => whole(it, { [name]: 'x'.repeat(10_001), 'other-form': 'x' }), 'opened', { 'other-form': 'x' }, [name]],
  'is no UTF-8': [(it) => Buffer.concat([Buffer.from(JSON.stringify(it).slice(0, -1) + ',"x":"'), Buffer.from([0xff, 0xc0, 0x80, 0xed, 0xa0]), Buffer.from('"}')]), 'opened', { [name]: 'sound' }],
  'is UTF-16 and says so': [(it) => Buffer.from(`\ufeff${JSON.stringify(it)}`, 'utf16le'), 'opened', { [name]: 'sound' }],
  'is UTF-16 and does not say so': [(it) => Buffer.from(JSON.stringify(it), 'utf16le'), 'file-unread'],
  'is nested 100,000 deep': [() => nested(100_000), 'file-'],
  'has answers nested deep': [(it) => JSON.stringify(it).replace('"sound"', nested(5_000)), 'opened', {}],
  'begins with a byte order mark': [(it) => `\ufeff${JSON.stringify(it)}`, 'opened', { [name]: 'sound' }],
  'is no JSON': [() => 'name;answer\nx;y', 'file-unread'],
  'is empty': [() => '', 'file-unread'],
  'chooses what is not offered': [
    (it) => whole(it, { 'pairs--results-focus': '8', 'pairs--results-ownership': 'left', 'pairs--results-applier': '7', 'about--date': '2026-13-40', 'actions--row-1--done': 'no' }),
    'opened', { 'pairs--results-applier': '7' }, ['pairs--results-focus', 'pairs--results-ownership', 'about--date', 'actions--row-1--done'],
  ],
};

describe('a file that means harm, or came by mistake', { concurrency: lanes }, () => {
  for (const [what, [make, key, expected, named = []]] of Object.entries(hostile)) {
    it(what, () =>
      on(scales, async (page) => {
        await page.evaluate(() => (window.alert = () => (window.ran = 1)));
        const asked = [];
        page.on('dialog', (it) => (asked.push(it.message()), it.accept()));
        await fillIn(page, { 'about--group': 'Ours' });
        const said = await open(page, make(await record(page, { [name]: 'sound' })));
        if (key === 'file-') assert.ok(['unread', 'foreign'].some((it) => said === word('en', `sheet-file-${it}`)), said);
        else assert.ok(said.startsWith(word('en', `sheet-${key}`)), said);
        for (const it of named) assert.ok(said.includes(it), `${it} in: ${said.slice(0, 500)}`);
        assert.ok(said.length < 5_000, 'the page does not drown in it');
        assert.deepEqual(await onSheet(page), expected ?? { 'about--group': 'Ours' });
        assert.deepEqual(asked, expected ? [word('en', 'sheet-open-replace')] : []);
        assert.equal(await page.locator('[data-message] :is(img, script, b), form script, form img').count(), 0);
        assert.equal(await page.evaluate(() => [({}).polluted, window.ran].join()), ',');
        // The page still works, and its file has no more room for harm.
        await fillIn(page, { 'problem-points': 'Still here' });
        const again = JSON.parse((await save(page, 'json')).text);
        assert.equal(again.answers['problem-points'], 'Still here');
        await save(page, 'csv');
        await save(page, 'md');
        assert.equal(await page.evaluate(() => ({}).polluted), undefined);
      }));
  }
});

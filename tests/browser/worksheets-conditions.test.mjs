// Questions that depend on ticks and choices: there while nothing is settled, gone with another answer, back with theirs.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lanes, withPage } from './support/browser.mjs';
import { small } from './support/kit.mjs';
import { serve } from './support/server.mjs';
import { word } from './support/words.mjs';
import { onSheet, save, speak } from './support/worksheets.mjs';

const structure = `
source = "en"
cards = ["silent-ideas"]
paper = ["a4"]

[[blocks]]
id = "ready"
type = "checklist"
items = ["room", "key", "paper"]
free = 1

[[blocks]]
id = "keeper"
type = "question"
when = { block = "ready", row = "key", is = "ticked" }

[[blocks]]
id = "things"
type = "question"
when = { block = "ready", row = ["key", "paper"], is = "ticked" }

[[blocks]]
id = "ways"
type = "choice"
many = true
options = ["letter", "phone"]

[[blocks]]
id = "number"
type = "field"
when = { block = "ways", is = "phone" }

[[blocks]]
id = "place"
type = "choice"
options = ["inside", "outside"]

[[blocks]]
id = "rain"
type = "question"
when = { block = "place", is = "outside" }
`;
const words = `
tool =
    .title = Before we begin
    .one-line = What is there, and what is not?
ready =
    .label = What is there?
    .room = A room
    .key = A key
    .paper = Paper
keeper =
    .label = Who has the key?
    .lead-in = If there is a key:
things =
    .label = Where are they?
    .lead-in = If there is a key or paper:
ways =
    .label = How do we ask?
    .letter = By letter
    .phone = By phone
number =
    .label = Which number?
    .lead-in = If by phone:
place =
    .label = Where do we meet?
    .inside = Inside
    .outside = Outside
rain =
    .label = What if it rains?
    .lead-in = If outside:
`;
const address = await serve(
  await small({
    'content/tools/idea-sheet.toml': structure,
    'locales/en/tools/idea-sheet.ftl': words,
    'locales/sv/tools/idea-sheet.ftl': words,
  }),
);

const onIt = (look) =>
  withPage({}, async (page, troubles) => {
    await page.goto(address('en/tools/idea-sheet.html'));
    await look(page);
    assert.deepEqual(troubles, []);
  });
const isThere = (page, block) => page.locator(`[data-block="${block}"]`).isVisible();
const tick = (name) => (page) => page.locator(`[name="${name}"]`).check();
const untick = (name) => (page) => page.locator(`[name="${name}"]`).uncheck();
const choose = (name, value) => (page) => page.locator(`label:has([name="${name}"][value="${value}"])`).click();

/** What settles a question against it, what asks it, and what takes that back. */
const questions = {
  'a box of a list': { block: 'keeper', against: tick('ready--room'), asks: tick('ready--key'), back: untick('ready--key') },
  'a box among options': { block: 'number', against: tick('ways--letter'), asks: tick('ways--phone'), back: untick('ways--phone') },
  'one of several options': { block: 'rain', against: choose('place', 'inside'), asks: choose('place', 'outside'), back: choose('place', 'inside') },
};

describe('a question that depends on', { concurrency: lanes }, () => {
  for (const [what, { block, against, asks, back }] of Object.entries(questions)) {
    it(`${what} goes with another answer, comes with its own, and keeps what was written`, () =>
      onIt(async (page) => {
        const field = page.locator(`[name="${block}"]`);
        assert.ok(await isThere(page, block), 'nothing is settled yet');
        await against(page);
        assert.ok(!(await isThere(page, block)), 'settled against it');
        await asks(page);
        assert.ok(await isThere(page, block), 'asked');
        await field.fill('Written while it was there');
        await back(page);
        assert.ok(!(await isThere(page, block)), 'taken back');
        assert.equal((await onSheet(page))[block], 'Written while it was there');
        assert.equal(JSON.parse((await save(page, 'json')).text).answers[block], 'Written while it was there');
        await asks(page);
        assert.ok(await isThere(page, block), 'asked again');
        assert.equal(await field.inputValue(), 'Written while it was there');
      }));

    it(`${what} is as it was after a change of language and when the sheet is opened again`, () =>
      onIt(async (page) => {
        await page.getByLabel(word('en', 'sheet-keep')).check();
        await against(page);
        await asks(page);
        await page.locator(`[name="${block}"]`).fill('Kept');
        await back(page);
        for (const lang of ['sv', 'en']) {
          await speak(page, lang);
          assert.ok(!(await isThere(page, block)), lang);
        }
        await page.reload();
        assert.ok(!(await isThere(page, block)), 'opened again');
        await asks(page);
        assert.ok(await isThere(page, block));
        assert.equal(await page.locator(`[name="${block}"]`).inputValue(), 'Kept');
      }));

    it(`${what} is on paper whatever was answered`, () =>
      onIt(async (page) => {
        await against(page);
        await page.emulateMedia({ media: 'print' });
        assert.ok(await isThere(page, block));
        assert.ok(await page.locator(`[data-block="${block}"] .lead-in`).isVisible(), 'and says when it is asked');
      }));
  }

  it('boxes that are all empty again is there again', () =>
    onIt(async (page) => {
      await tick('ready--room')(page);
      assert.ok(!(await isThere(page, 'keeper')));
      await untick('ready--room')(page);
      assert.ok(await isThere(page, 'keeper'));
    }));

  it('several boxes is there with any of them', () =>
    onIt(async (page) => {
      await tick('ready--room')(page);
      assert.ok(!(await isThere(page, 'things')));
      await tick('ready--paper')(page);
      assert.ok(await isThere(page, 'things'));
      assert.ok(!(await isThere(page, 'keeper')), 'which asks for the key alone');
      await tick('ready--key')(page);
      await untick('ready--paper')(page);
      assert.ok(await isThere(page, 'things'));
      assert.ok(await isThere(page, 'keeper'));
    }));

  it('a box of a list goes with a box that the group has named itself', () =>
    onIt(async (page) => {
      await page.locator('[name="ready--free-1"]').fill('Chalk');
      assert.ok(await isThere(page, 'keeper'), 'a name alone is no tick');
      await tick('ready--free-1--done')(page);
      assert.ok(!(await isThere(page, 'keeper')));
    }));
});

// A worksheet that is half filled in stays so while its words and blocks are written.

import assert from 'node:assert/strict';
import { after, it } from 'node:test';
import { withPage } from './support/browser.mjs';
import { mark, open, preview, shows, small } from './support/preview.mjs';

const PAGE = 'en/tools/first-steps.html';
const kit = await small();
await kit.arkki('new', 'tool', 'first-steps', '--card', 'silent-ideas');
const facts = 'content/tools/first-steps.toml';
const words = 'locales/en/tools/first-steps.ftl';
await kit.write(facts, `source = "en"
cards = ["silent-ideas"]
paper = ["a4"]
status = "published"

[[blocks]]
id = "about"
type = "meta"
fields = ["group", "date"]

[[blocks]]
id = "service"
type = "field"

[[blocks]]
id = "challenge"
type = "lines"
lines = 3

[[blocks]]
id = "decision"
type = "choice"
options = ["keep", "stop"]
`);
await kit.write(words, `tool =
    .title = First steps
    .one-line = What we do first.
service =
    .label = The service
challenge =
    .label = The challenge
decision =
    .label = The decision
    .keep = Keep it
    .stop = Stop it
`);
const more = ['\n[[blocks]]\nid = "next"\ntype = "field"\n', 'next =\n    .label = The next step\n'];
const server = await preview(kit);
after(() => server.stop());

const field = (page, name) => page.locator(`form[data-sheet] [name^="${name}"]`).first();

async function filled(page) {
  await open(page, server, PAGE);
  await page.waitForFunction(() => window.arkkiSheet?.page);
  await field(page, 'service').fill('Instruments for all');
  await page.locator('form[data-sheet] input[type=radio][value=stop]').check();
  await field(page, 'challenge').fill('Nobody begins');
}

async function holds(page) {
  assert.equal(await field(page, 'service').inputValue(), 'Instruments for all');
  assert.equal(await field(page, 'challenge').inputValue(), 'Nobody begins');
  assert.ok(await page.locator('form[data-sheet] input[type=radio][value=stop]').isChecked());
  const { answers } = await page.evaluate(() => JSON.parse(JSON.stringify(window.arkkiSheet.record())));
  assert.deepEqual(Object.values(answers).sort(), ['Instruments for all', 'Nobody begins', 'stop']);
}

it('answers stay while words are written', () =>
  withPage({}, async (page, troubles) => {
    await filled(page);
    const still = await mark(page);
    for (const [from, to] of [['The challenge', 'The great challenge'], ['The great challenge', 'The challenge']]) {
      await kit.edit(words, from, to);
      await shows(page, `${to}`);
      await page.waitForFunction((it) => [...document.querySelectorAll('.sheet-block')].some((block) => block.innerText.includes(it)), to);
      await holds(page);
    }
    assert.equal(await page.evaluate(() => document.activeElement.name?.split('--')[0]), 'challenge', 'the focus stays');
    await still();
    assert.deepEqual(troubles, []);
  }));

it('answers stay when a block is added, which can be answered, and when it goes', () =>
  withPage({}, async (page, troubles) => {
    await filled(page);
    const still = await mark(page);
    await kit.write(words, (await kit.read(words)) + more[1]);
    await kit.write(facts, (await kit.read(facts)) + more[0]);
    await field(page, 'next').waitFor();
    await holds(page);
    await field(page, 'next').fill('We meet again');
    assert.ok(await page.evaluate(() => Object.values(window.arkkiSheet.record().answers).includes('We meet again')), 'the new block is heard');
    await kit.edit(facts, more[0], '');
    await kit.edit(words, more[1], '');
    await field(page, 'next').waitFor({ state: 'detached' });
    assert.deepEqual(await page.evaluate(() => Object.values(window.arkkiSheet.record().answers).sort()), ['Instruments for all', 'Nobody begins', 'stop']);
    assert.deepEqual(await page.evaluate(() => Object.values(window.arkkiSheet.record().aside)), ['We meet again'], 'what has no place is kept aside');
    await still();
    assert.deepEqual(troubles, []);
  }));

it('the other language has the new words as well', () =>
  withPage({}, async (page, troubles) => {
    await filled(page);
    await kit.edit(words, 'The service', 'The good service');
    await shows(page, 'The good service');
    await page.waitForFunction(() => window.arkkiPages?.some((it) => it.lang === 'sv' && it.html.includes('The good service')));
    await page.locator('.languages a[hreflang=sv]').click();
    await page.waitForFunction(() => document.documentElement.lang === 'sv');
    assert.ok((await page.locator('main').innerText()).includes('The good service'), 'borrowed words');
    await holds(page);
    // The page has changed its language without being loaded: it goes on getting news.
    await kit.edit(words, 'The good service', 'The service');
    await page.waitForFunction(() => document.documentElement.lang === 'sv' && !document.querySelector('main').innerText.includes('The good service'));
    await holds(page);
    assert.deepEqual(troubles, []);
  }));

it('a worksheet with the name of a script of the theme is shown, and stays', () =>
  withPage({}, async (page) => {
    await kit.write('content/tools/notes.toml', await kit.read(facts));
    for (const tag of ['en', 'sv']) {
      const text = await kit.read(`locales/${tag}/tools/first-steps.ftl`).catch(() => null);
      if (text) await kit.write(`locales/${tag}/tools/notes.ftl`, text.replace(/^ +\.slug.*\n/m, ''));
    }
    await server.shows('en/tools/notes.html', 'sheets/notes.js');
    await open(page, server, 'en/tools/notes.html');
    const still = await mark(page);
    const builds = server.made;
    const next = page.waitForRequest((it) => it.url().includes('/_arkki/poll'));
    await kit.edit('content/pages/about/en.md', /\+\+\+\n\n/, '+++\n\nSaved elsewhere.\n\n');
    await server.builds(builds);
    await next;
    await still();
  }));

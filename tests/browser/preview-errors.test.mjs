// What is wrong is said in the page, the last good page stays readable, and the next good save makes it go.

import assert from 'node:assert/strict';
import { rename, rm } from 'node:fs/promises';
import { after, beforeEach, it } from 'node:test';
import { findings } from './support/accessible.mjs';
import { withPage } from './support/browser.mjs';
import { mark, open, preview, shows, small } from './support/preview.mjs';

const PAGE = 'en/cards/silent-ideas.html';
const kit = await small();
await kit.copy('themes/default');
const server = await preview(kit);
after(() => server.stop());
const first = await kit.read(kit.card);
// One test that fails must not fail the others.
beforeEach(async () => {
  if ((await kit.read(kit.card)) === first) return;
  await kit.write(kit.card, first);
  await server.shows('_arkki/', 'Nothing found.');
});

const panel = (page) => page.locator('arkki-preview .panel');
const badge = (page) => page.locator('arkki-preview .bar button');
const gone = (page) => panel(page).waitFor({ state: 'detached' });
const broken = () => kit.write(kit.card, first.replace('title = "Silent ideas"', 'title = Silent ideas'));

/** Breaks something, looks at what is said, mends it, and sees that all is well again. */
function heals(name, { path = PAGE, harm, says, mend, good = 'Silent ideas' }) {
  it(name, () =>
    withPage({}, async (page) => {
      await open(page, server, path);
      const still = await mark(page);
      await harm();
      await panel(page).waitFor();
      await page.waitForFunction((it) => new RegExp(it).test(document.querySelector('arkki-preview').shadowRoot.querySelector('.panel').innerText), says.source);
      assert.ok((await page.locator('main').innerText()).includes(good), 'the last good page is there');
      // A page that is opened now has both, too.
      const other = await page.context().newPage();
      await open(other, server, path);
      await panel(other).waitFor();
      assert.ok((await other.locator('main').innerText()).includes(good));
      await mend();
      await Promise.all([gone(page), gone(other)]);
      await shows(page, good);
      await still();
    }));
}

heals('front matter that is none', {
  harm: broken,
  says: /en\.md:2:\d+[\s\S]*title = Silent ideas[\s\S]*\^/,
  mend: () => kit.write(kit.card, first),
});

it('is out of reach of the style of the page, and names the place', () =>
  withPage({}, async (page) => {
    await open(page, server, PAGE);
    await broken();
    await panel(page).waitFor();
    assert.ok(await page.evaluate(() => !!document.querySelector('arkki-preview').shadowRoot && !document.body.contains(document.querySelector('arkki-preview'))));
    await panel(page).locator('b', { hasText: /^content\/cards\/silent-ideas\/en\.md:2:\d+$/ }).waitFor();
    await kit.write(kit.card, first);
    await gone(page);
  }));

const files = {
  'book.toml': [/\[kit\]/, '[kit', /book\.toml:\d+:\d+/],
  'content/cards/silent-ideas/card.toml': [/kind = "method"/, 'kind = "metod"', /card\.toml:1:8[\s\S]*did you mean/],
  'themes/default/theme.toml': [/=/, '= =', /theme\.toml:\d+:\d+/],
  'themes/default/templates/card.html': [/\{%/, '{% if %}{%', /card\.html:\d+:\d+/],
  'locales/en/kit.ftl': [/=/, '{', /kit\.ftl:\d+:\d+/],
  'locales/en/glossary.ftl': [/=/, '{ $', /glossary\.ftl:\d+:\d+/],
};
for (const [path, [what, by, says]] of Object.entries(files)) {
  const before = await kit.read(path);
  heals(`a broken ${path}`, { harm: () => kit.edit(path, what, by), says, mend: () => kit.write(path, before) });
}

heals('a template that fails only while it is filled in', {
  harm: () => kit.edit('themes/default/templates/card.html', '<h1', '{{ no_such_thing.of_it }}<h1'),
  says: /card\.html:\d+:\d+/,
  mend: () => kit.edit('themes/default/templates/card.html', '{{ no_such_thing.of_it }}', ''),
});

heals('text that is not UTF-8', {
  harm: () => kit.write(kit.card, Buffer.concat([Buffer.from(first), Buffer.from([0xff, 0xfe])])),
  says: /en\.md/,
  mend: () => kit.write(kit.card, first),
});

heals('an emptied file', { harm: () => kit.write(kit.card, ''), says: /en\.md/, mend: () => kit.write(kit.card, first) });

for (const folder of ['content', 'content/cards', 'locales']) {
  it(`the folder ${folder} goes and comes back`, () =>
    withPage({}, async (page) => {
      await open(page, server, PAGE);
      const builds = server.made;
      await rename(kit.at(folder), kit.at('../aside'));
      await server.builds(builds);
      assert.equal((await server.get('_arkki/')).status, 200);
      await rename(kit.at('../aside'), kit.at(folder));
      await kit.write(kit.card, first.replace('Each person', `Back is ${folder}. Each person`));
      await shows(page, `Back is ${folder}.`);
      await gone(page);
      // It is heard at once again, not only when somebody looks after a while.
      const times = [];
      for (const text of ['One more.', 'Two more.', 'Three more.', 'Four more.']) {
        const since = Date.now();
        await kit.write(kit.card, first.replace('Each person', `${text} Each person`));
        await server.shows(PAGE, text);
        times.push(Date.now() - since);
      }
      assert.ok(times.sort((a, b) => a - b)[1] < 1_500, `${times} ms`);
      await kit.write(kit.card, first);
    }));
}

it('the whole kit goes and comes back', async () => {
  const from = server.lines.length;
  await rename(kit.dir, `${kit.dir}-aside`);
  await server.said(/warning|error/, from);
  await rename(`${kit.dir}-aside`, kit.dir);
  await kit.write(kit.card, first.replace('Each person', 'All is back. Each person'));
  await server.shows(PAGE, 'All is back.');
  await kit.write(kit.card, first);
});

it('one broken language does not stop another', () =>
  withPage({}, async (page) => {
    await open(page, server, 'sv/cards/tysta-ideer.html');
    await broken();
    await panel(page).waitFor();
    await kit.arkki('new', 'card', 'other-card');
    await server.shows('en/cards/other-card.html', 'method');
    await kit.edit('content/pages/about/sv.md', /\+\+\+\n\n/, '+++\n\nEn annan sida lever.\n\n');
    await server.shows('sv/pages/om.html', 'En annan sida lever.');
    assert.ok(await panel(page).isVisible());
    await kit.write(kit.card, first);
    await gone(page);
    await rm(kit.at('content/cards/other-card'), { recursive: true });
  }));

it('one broken language of a card does not stop its other one', () =>
  withPage({}, async (page) => {
    const swedish = await kit.read('content/cards/silent-ideas/sv.md');
    try {
      await open(page, server, 'sv/cards/tysta-ideer.html');
      await broken();
      await panel(page).waitFor();
      await kit.edit('content/cards/silent-ideas/sv.md', 'Var och en', 'Lever ännu. Var och en');
      await page.locator('main', { hasText: 'Lever ännu.' }).waitFor({ timeout: 3_000 });
    } finally {
      await kit.write('content/cards/silent-ideas/sv.md', swedish);
      await kit.write(kit.card, first);
      await gone(page);
    }
  }));

it('warnings are a quiet badge', () =>
  withPage({}, async (page) => {
    await open(page, server, PAGE);
    assert.equal(await badge(page).count(), 0);
    await kit.write('locales/en/glossary.ftl', `${await kit.read('locales/en/glossary.ftl')}\nnobody-speaks-of = Something\n    .definition = Words that nobody uses.\n    .colour = red\n`);
    await badge(page).waitFor();
    assert.match(await badge(page).innerText(), /^\d+ warnings?$/);
    assert.equal(await panel(page).count(), 0);
    await badge(page).click();
    await panel(page).waitFor();
    assert.match(await panel(page).innerText(), /glossary\.ftl:\d+:\d+/);
    assert.equal(await badge(page).getAttribute('aria-expanded'), 'true');
    await kit.edit('locales/en/glossary.ftl', /\nnobody-speaks-of[\s\S]*$/, '');
    await gone(page);
  }));

for (const colorScheme of ['light', 'dark']) {
  it(`everybody can use what is said: ${colorScheme}`, () =>
    withPage({ colorScheme }, async (page) => {
      await open(page, server, PAGE);
      await broken();
      await panel(page).waitFor();
      assert.deepEqual(await findings(page), []);
      const reached = new Set();
      for (let at = 0; at < 60; at += 1) {
        await page.keyboard.press('Tab');
        reached.add(await page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.className || document.activeElement.shadowRoot?.activeElement?.dataset.key));
      }
      for (const it of ['panel', 'count', 'all']) assert.ok(reached.has(it), [...reached].join());
      await badge(page).focus();
      await page.keyboard.press('Enter');
      await gone(page);
      assert.ok(await badge(page).evaluate((it) => it.getRootNode().activeElement === it));
      // What was folded stays so while the same is wrong.
      const builds = server.made;
      await kit.edit('content/pages/about/en.md', /\+\+\+\n\n/, '+++\n\nSaved meanwhile.\n\n');
      await server.builds(builds);
      assert.equal(await panel(page).count(), 0);
      await page.keyboard.press('Enter');
      await panel(page).waitFor();
      await kit.write(kit.card, first);
      await gone(page);
      await kit.edit('content/pages/about/en.md', 'Saved meanwhile.\n\n', '');
    }));
}

it('a kit that never held says so, and heals', () =>
  withPage({}, async (page) => {
    const sick = await small();
    const text = await sick.read('book.toml');
    await sick.write('book.toml', '[kit');
    const other = await preview(sick);
    await open(page, other, '');
    await panel(page).waitFor();
    assert.match(await panel(page).innerText(), /book\.toml:1:\d+/);
    await sick.write('book.toml', text);
    await gone(page);
    await page.waitForFunction(() => document.body.innerText.includes('Svenska'));
    await other.stop();
  }));

it('a template that failed from the beginning says so, and heals', () =>
  withPage({}, async (page) => {
    const sick = await small();
    await sick.copy('themes/default');
    await sick.edit('themes/default/templates/card.html', '<h1', '{{ no_such_thing.of_it }}<h1');
    const other = await preview(sick);
    assert.ok(other.lines.some((it) => /card\.html:\d+:\d+: error/.test(it)), other.lines.join('\n'));
    assert.match((await other.get('_arkki/')).text, /card\.html:\d+:\d+/);
    await open(page, other, PAGE);
    await panel(page).waitFor();
    assert.match(await panel(page).innerText(), /card\.html:\d+:\d+/);
    // A save that mends nothing does not make it go.
    const builds = other.made;
    await sick.edit(sick.card, 'Each person', 'Saved meanwhile. Each person');
    await other.builds(builds);
    assert.match((await other.get('_arkki/')).text, /card\.html:\d+:\d+/);
    await sick.edit('themes/default/templates/card.html', '{{ no_such_thing.of_it }}', '');
    await shows(page, 'Saved meanwhile.');
    await gone(page);
    await other.stop();
  }));

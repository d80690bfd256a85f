// A save is seen at once, and what people opened, typed and scrolled to stays.

import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { after, it } from 'node:test';
import { withPage } from './support/browser.mjs';
import { mark, open, preview, shows, small } from './support/preview.mjs';

const PAGE = 'en/cards/silent-ideas.html';
const LIST = 'en/cards/index.html';
const kit = await small();
await kit.copy('themes/default');
// Something of every sort that people leave their marks on.
const personal = '<details id="d"><summary>More</summary><p>Inside</p></details><p><label>Note <input id="note" name="note"></label></p>';
await kit.edit('themes/default/templates/base.html', '<footer class', `${personal}<footer class`);
const long = Array.from({ length: 60 }, (_, at) => `Paragraph number ${at}.\n`).join('\n');
await kit.edit(kit.card, '## How to do it', `${long}\n## How to do it`);
const server = await preview(kit, '--no-drafts');
after(() => server.stop());
const first = await kit.read(kit.card);
const say = (text) => kit.write(kit.card, first.replace('Each person writes', `${text} Each person writes`));

it('a save is shown, and everything personal stays', () =>
  withPage({}, async (page, troubles) => {
    await open(page, server, PAGE);
    const still = await mark(page);
    await page.locator('#d summary').click();
    await page.locator('#note').fill('half a thou');
    await page.locator('#note').press('ArrowLeft');
    await page.evaluate(() => scrollTo({ top: 700, behavior: 'instant' }));
    const state = () => page.evaluate(() => ({
      top: scrollY, open: document.querySelector('#d').open, typed: document.querySelector('#note').value,
      focus: document.activeElement.id, caret: document.querySelector('#note').selectionStart,
    }));
    const before = await state();
    assert.deepEqual(before, { top: before.top, open: true, typed: 'half a thou', focus: 'note', caret: 10 });
    await say('Newly said.');
    await shows(page, 'Newly said.');
    assert.deepEqual(await state(), before);
    assert.equal(await page.locator('body').count(), 1);
    await still();
    assert.deepEqual(troubles, []);
  }));

it('A, then B, then A again: each is shown', () =>
  withPage({}, async (page) => {
    await say('Version A.');
    await open(page, server, PAGE);
    const still = await mark(page);
    for (const text of ['Version B.', 'Version A.', 'Version B.', 'Version A.']) {
      await say(text);
      await shows(page, text);
    }
    // Faster than anybody looks: the last one counts.
    for (let at = 0; at < 20; at += 1) await say(`Fast ${at}.`);
    await shows(page, 'Fast 19.');
    await still();
  }));

it('a title is new in the list too, and in the window', () =>
  withPage({}, async (page) => {
    await kit.write(kit.card, first);
    const other = await page.context().newPage();
    await open(page, server, PAGE);
    await open(other, server, LIST);
    const still = await mark(other);
    await kit.edit(kit.card, 'title = "Silent ideas"', 'title = "Quiet ideas"');
    await Promise.all([shows(page, 'Quiet ideas'), shows(other, 'Quiet ideas')]);
    assert.match(await page.title(), /Quiet ideas/);
    await still();
    await kit.write(kit.card, first);
    await shows(other, 'Silent ideas');
  }));

it('a page that a save does not concern is left alone', () =>
  withPage({}, async (page) => {
    await open(page, server, 'en/pages/about.html');
    await page.evaluate(() => {
      window.touched = [];
      new MutationObserver((all) => window.touched.push(...all.map((it) => it.type))).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    const asked = [];
    page.on('request', (it) => asked.push(new URL(it.url()).pathname));
    // The next question comes when the answer to this one was taken in.
    const next = page.waitForRequest((it) => it.url().includes('/_arkki/poll'));
    const heard = page.waitForResponse((it) => it.url().includes('/_arkki/poll'));
    await say('Nothing for the other page.');
    assert.equal((await (await heard).json()).changed, false);
    await next;
    assert.deepEqual(await page.evaluate(() => window.touched), []);
    assert.deepEqual(asked.filter((it) => !it.startsWith('/_arkki/')), []);
  }));

it('ten tabs and two browsers all get it', () =>
  withPage({}, (page) =>
    withPage({}, async (stranger) => {
      const tabs = [page, stranger];
      while (tabs.length < 10) tabs.push(await page.context().newPage());
      await Promise.all(tabs.map((it) => open(it, server, PAGE)));
      const marks = await Promise.all(tabs.map(mark));
      for (const text of ['To all of you.', 'And again.', 'And once more.']) {
        await say(text);
        await Promise.all(tabs.map((it) => shows(it, text)));
      }
      await Promise.all(marks.map((still) => still()));
      // The tab that asked for all goes; another takes over, and nothing gets lost in between.
      await page.close();
      await say('After one left.');
      await Promise.all(tabs.slice(1).map((it) => shows(it, 'After one left.')));
    })));

it('a tab that is opened during a build misses nothing', () =>
  withPage({}, async (page) => {
    for (let at = 0; at < 12; at += 1) {
      const saved = say(`During ${at}.`);
      await open(page, server, PAGE);
      await saved;
      await shows(page, `During ${at}.`);
    }
  }));

it('a server that begins again finds its pages, and they find it', () =>
  withPage({}, async (page) => {
    await kit.write(kit.card, first);
    const second = await preview(kit);
    await open(page, second, PAGE);
    const other = await page.context().newPage();
    await open(other, second, PAGE);
    const still = await mark(page);
    await second.stop();
    await say('Said while nobody listened.');
    const third = await preview(kit, '--port', String(second.port));
    assert.equal(third.port, second.port);
    const since = Date.now();
    await Promise.all([shows(page, 'Said while nobody listened.'), shows(other, 'Said while nobody listened.')]);
    assert.ok(Date.now() - since < 6_000, `${Date.now() - since} ms`);
    await say('Said afterwards.');
    await Promise.all([shows(page, 'Said afterwards.'), shows(other, 'Said afterwards.')]);
    await still();
    await third.stop();
  }));

it('a new card comes into the list, and goes again', () =>
  withPage({}, async (page) => {
    await open(page, server, LIST);
    await kit.arkki('new', 'card', 'walk-about');
    const facts = (await kit.read('content/cards/walk-about/card.toml')).replace('"draft"', '"published"');
    await kit.write('content/cards/walk-about/card.toml', `${facts}\n[[sources]]\nkind = "book"\ntitle = "A book"\n`);
    await shows(page, 'Total 2');
    await page.locator('.tile').nth(1).waitFor();
    // The list can be narrowed with the new card in it.
    await page.locator('form[data-facets] input[name=group][value=medium]').check();
    assert.equal(await page.locator('.tile:visible').count(), 1);
    await kit.edit(kit.card, 'title = "Silent ideas"', 'title = "Chosen ideas"');
    await shows(page, 'Chosen ideas');
    await page.waitForFunction(() => document.querySelectorAll('.tile:not([hidden])').length === 1);
    assert.ok(await page.locator('form[data-facets] input[name=group][value=medium]').isChecked(), 'the choice stays');
    await rm(kit.at('content/cards/walk-about'), { recursive: true });
    await shows(page, 'Total 1');
    await kit.write(kit.card, first);
  }));

it('a style sheet is swapped, and nothing else happens', () =>
  withPage({}, async (page, troubles) => {
    await open(page, server, PAGE);
    const still = await mark(page);
    await page.evaluate(() => {
      window.touched = 0;
      window.bare = 0;
      new MutationObserver((all) => (window.touched += all.length)).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
      // Whenever the head changes there must still be a style sheet that is loaded.
      new MutationObserver(() => {
        if (![...document.querySelectorAll('link[rel=stylesheet]')].some((it) => it.sheet)) window.bare += 1;
      }).observe(document.head, { childList: true });
    });
    const colour = () => page.evaluate(() => getComputedStyle(document.querySelector('h1')).color);
    const css = await kit.read('themes/default/assets/style.css');
    for (const [red, rgb] of [['#010203', 'rgb(1, 2, 3)'], ['#040506', 'rgb(4, 5, 6)'], ['#010203', 'rgb(1, 2, 3)']]) {
      await kit.write('themes/default/assets/style.css', `${css}\nh1 { color: ${red} !important; }\n`);
      await page.waitForFunction((rgb) => getComputedStyle(document.querySelector('h1')).color === rgb, rgb);
      assert.equal(await colour(), rgb);
    }
    assert.deepEqual(troubles, []);
    for (let at = 0; at < 10; at += 1) await kit.write('themes/default/assets/style.css', `${css}\nh1 { color: rgb(9, 9, ${at}) !important; }\n`);
    await page.waitForFunction(() => getComputedStyle(document.querySelector('h1')).color === 'rgb(9, 9, 9)');
    await page.waitForFunction(() => document.querySelectorAll('link[rel=stylesheet]').length === 1);
    assert.deepEqual(await page.evaluate(() => [window.touched, window.bare]), [0, 0]);
    await still();
  }));

it('a colour of the theme, and a script of the theme, are news as well', () =>
  withPage({}, async (page) => {
    await open(page, server, PAGE);
    await kit.edit('themes/default/assets/site.js', '"use strict";', '"use strict"; document.documentElement.dataset.script = "new";');
    await page.waitForFunction(() => document.documentElement.dataset.script === 'new');
  }));

it('a style sheet that was asked for by its old address does not come back with it', () =>
  withPage({}, async (page) => {
    await open(page, server, PAGE);
    const address = () => page.evaluate(() => document.querySelector('link[rel=stylesheet]').href);
    const colour = (red) => page.waitForFunction((red) => getComputedStyle(document.querySelector('h1')).outlineColor === `rgb(${red}, 1, 1)`, red);
    const css = await kit.read('themes/default/assets/style.css');
    const paint = (red) => kit.write('themes/default/assets/style.css', `${css}\nh1 { outline-color: rgb(${red}, 1, 1) !important; }\n`);
    await paint(10);
    await colour(10);
    const old = await address();
    await paint(20);
    await colour(20);
    // As a page does that was being loaded during the save; afterwards the save is taken back.
    assert.match(await page.evaluate((it) => fetch(it, { cache: 'reload' }).then((it) => it.text()), old), /rgb\(20, 1, 1\)/);
    assert.match((await server.get(new URL(old).pathname.slice(1))).headers.get('cache-control'), /no-store/);
    await paint(10);
    await colour(10);
    assert.match((await server.get(new URL(old).pathname.slice(1))).headers.get('cache-control'), /max-age/);
    await kit.write('themes/default/assets/style.css', css);
  }));

it('a picture with the name of a file of the theme is still the picture', () =>
  withPage({}, async (page) => {
    const svg = (width) => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="10"><rect width="10" height="10"/></svg>`;
    await kit.write('content/cards/silent-ideas/favicon.svg', svg(40));
    const swedish = await kit.read('content/cards/silent-ideas/sv.md');
    const drawn = (text) => text.replace(/\n(## .*\{#steps\})/, '\n![A mark](favicon.svg)\n\n$1');
    await kit.write('content/cards/silent-ideas/sv.md', drawn(swedish));
    await kit.write(kit.card, drawn(first));
    await server.shows(PAGE, 'media/favicon-');
    await open(page, server, PAGE);
    const still = await mark(page);
    const picture = page.locator('main img[alt="A mark"]');
    const is = (width) => page.waitForFunction((width) => document.querySelector('main img[alt="A mark"]')?.width === width, width);
    await is(40);
    assert.match(await picture.getAttribute('src'), /media\/favicon-/);
    await kit.write('content/cards/silent-ideas/favicon.svg', svg(50));
    await is(50);
    assert.match(await picture.getAttribute('src'), /media\/favicon-/);
    await still();
    await kit.write(kit.card, first);
    await kit.write('content/cards/silent-ideas/sv.md', swedish);
    await rm(kit.at('content/cards/silent-ideas/favicon.svg'));
  }));

it('a page that speaks of an address like an asset of ours is new when it speaks of another', async () => {
  const speak = (name) => kit.write(kit.card, first.replace('Each person writes', `It is at \`assets/${name}\`. Each person writes`));
  const state = async () => JSON.parse((await server.get(`_arkki/state?p=${encodeURIComponent(PAGE)}&h=`)).text).hash;
  await speak('map-north.css');
  await server.shows(PAGE, 'map-north.css');
  const before = await state();
  await speak('map-south.css');
  await server.shows(PAGE, 'map-south.css');
  assert.notEqual(await state(), before);
  await kit.write(kit.card, first);
});

it('a page of its own whose name has signs of its own gets the news', () =>
  withPage({}, async (page) => {
    const text = (it) => `<!doctype html><html lang="en"><head><title>Own</title></head><body><main>${it}</main></body></html>`;
    await kit.write('content/static/räksmörgås/q&a.html', text('First of all.'));
    await server.shows('r%C3%A4ksm%C3%B6rg%C3%A5s/q&a.html', 'First of all.');
    await open(page, server, 'r%C3%A4ksm%C3%B6rg%C3%A5s/q&a.html');
    assert.equal(await page.evaluate(() => document.querySelector('script[data-path]').dataset.path), 'räksmörgås/q&a.html');
    await kit.write('content/static/räksmörgås/q&a.html', text('Second to none.'));
    await shows(page, 'Second to none.');
    await rm(kit.at('content/static'), { recursive: true });
  }));

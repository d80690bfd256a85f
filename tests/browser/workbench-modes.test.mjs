// The preview shows its words in other ways, and leads from a text to its place.

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { findings } from './support/accessible.mjs';
import { withPage } from './support/browser.mjs';
import { open, preview, small } from './support/preview.mjs';

const SIGNS = /[\u2062-\u2064]|\udb40[\udc20-\udc7f]/;
const PAGE = 'sv/cards/tysta-ideer.html';
const quiet = (troubles) => troubles.filter((it) => !/favicon/.test(it));

it('a click on a text says its key, its place, what the author says of it, and leads to the workbench', () =>
  withPage({}, async (page, troubles) => {
    const kit = await small();
    await kit.edit('locales/en/kit.ftl', 'phase-listen =', '# Short, as on a door.\nphase-listen =');
    const server = await preview(kit);
    await open(page, server, PAGE);
    await page.locator('arkki-preview select').selectOption('keys');
    await page.waitForURL(server.url(`${PAGE}?arkki=keys`));
    await page.locator('.arkki-key[data-key="phase-listen"]').first().click();
    const found = page.locator('arkki-keys .found');
    await found.getByText('phase-listen').waitFor();
    assert.match(await found.innerText(), /^phase-listen\s+locales\/sv\/kit\.ftl:8\s+Short, as on a door\.\s+translate$/);
    // Nothing of the signs is left where somebody would meet them.
    assert.ok(!SIGNS.test(await page.title()));
    assert.ok(!SIGNS.test(await page.evaluate(() => document.body.innerHTML.replace(/<(script|style)[\s\S]*?<\/\1>/g, ''))));
    assert.deepEqual(await findings(page), []);
    await found.getByRole('link').click();
    await page.waitForURL(server.url('_arkki/l10n/sv/kit.ftl#u-phase-listen'));
    await page.waitForFunction(() => document.activeElement.id === 't0-phase-listen');
    assert.deepEqual(quiet(troubles), []);
    await server.stop();
  }));

it('a heading leads to its part, and a tab stays with its mode', () =>
  withPage({}, async (page) => {
    const server = await preview(await small());
    await open(page, server, `sv/cards/index.html?arkki=keys`);
    await page.locator('main a[href*="tysta-ideer"]').first().evaluate((it) => it.click());
    await page.waitForURL(server.url(`${PAGE}?arkki=keys`));
    await page.locator('#steps .arkki-unit').click();
    await page.waitForURL(server.url('_arkki/l10n/sv/cards/silent-ideas#u-steps'));
    await page.waitForFunction(() => document.activeElement.id === 't0-steps');
    await open(page, server, PAGE);
    await page.waitForURL(server.url(`${PAGE}?arkki=keys`));
    await page.locator('arkki-preview select').selectOption('');
    await page.waitForURL(server.url(PAGE));
    assert.equal(await page.locator('.arkki-key').count(), 0);
    await server.stop();
  }));

it('a page with keys takes in what is saved', () =>
  withPage({}, async (page) => {
    const kit = await small();
    const server = await preview(kit);
    await open(page, server, `${PAGE}?arkki=keys`);
    await page.locator('.arkki-key').first().waitFor();
    await kit.edit('locales/sv/kit.ftl', 'phase-listen = Lyssna', 'phase-listen = Hör efter');
    await page.locator('.arkki-key[data-key="phase-listen"]', { hasText: 'Hör efter' }).first().waitFor();
    await server.stop();
  }));

it('words are drawn out, and content is not', () =>
  withPage({}, async (page, troubles) => {
    const server = await preview(await small());
    await open(page, server, `${PAGE}?arkki=pseudo`);
    const text = await page.locator('body').innerText();
    assert.match(text, /⟦Lýýššñáá⟧/);
    assert.match(text, /Var och en skriver idéer för sig\./);
    // What is put into a message stays as it is.
    assert.match(text, /⟦20–30\s\D+⟧|⟦3–8\s\D+⟧/);
    assert.deepEqual(quiet(troubles), []);
    await server.stop();
  }));

it('each message is in the language in which it is longest, and says so', () =>
  withPage({}, async (page) => {
    const kit = await small();
    await kit.edit('locales/en/kit.ftl', 'phase-listen = Listen', 'phase-listen = Listen for a long time');
    const server = await preview(kit);
    await open(page, server, `${PAGE}?arkki=longest`);
    const borrowed = page.locator('[lang=en]', { hasText: 'Listen for a long time' });
    assert.ok((await borrowed.count()) > 0);
    await server.stop();
  }));

it('without a mode nothing is different, and an unknown one is none', async () => {
  const kit = await small();
  const server = await preview(kit);
  const plain = (await server.get(PAGE)).text;
  assert.ok(!SIGNS.test(plain) && !plain.includes('modes.js'));
  assert.equal((await server.get(`${PAGE}?arkki=nothing`)).text, plain);
  assert.ok(SIGNS.test((await server.get(`${PAGE}?arkki=keys`)).text));
  for (const query of ['key=nothing&lang=sv', 'key=kit', 'key=kit&lang=xx', 'p=nothing', '', 'key=..%2f..%2fx.ftl%20a&lang=sv']) {
    assert.equal((await server.get(`_arkki/l10n/where?${query}`)).status, 404, query);
  }
  await kit.arkki('build');
  assert.ok(!SIGNS.test(await kit.read(`site/${PAGE}`)), 'a published page has no signs');
  await server.stop();
});

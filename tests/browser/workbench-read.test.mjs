// The workbench shows all texts of a language beside their source, with their states.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { it } from 'node:test';
import { promisify } from 'node:util';
import { findings, overflow } from './support/accessible.mjs';
import { withPage } from './support/browser.mjs';
import { preview, small } from './support/preview.mjs';
import { bench, post, units } from './support/workbench.mjs';

const CARD = 'sv/cards/silent-ideas';

/** A kit with a text in every state but one. */
async function mixed() {
  const kit = await small();
  await kit.edit('locales/sv/kit.ftl', 'material-sticky-notes = Klisterlappar\n', '');
  await kit.edit('content/cards/silent-ideas/sv.md', /## Resultat[\s\S]*$/, (await kit.read(kit.card)).match(/## Outcome[\s\S]*$/)[0]);
  const git = (...words) => promisify(execFile)('git', ['-C', kit.dir, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words]);
  await git('init', '-q');
  await git('add', '-A');
  await git('commit', '-qm', 'one');
  const server = await preview(kit);
  for (const it of await units(server, CARD)) {
    if (!/#(what|steps)$/.test(it.unit)) continue;
    const answer = await post(server, { lang: 'sv', ...order(it), done: true });
    assert.equal(answer.status, 200, answer.text + server.lines.join('\n'));
  }
  await kit.edit(kit.card, 'Then the group reads', 'Then everybody reads');
  await server.shows(`_arkki/l10n/${CARD}`, 'data-state="stale"');
  return { kit, server };
}

const order = ({ unit, source, seen }) => ({ unit, source, seen });

it('lists languages, then the texts of one, with counts and a choice of states', () =>
  withPage({}, async (page, troubles) => {
    const { server } = await mixed();
    await page.goto(server.url('_arkki/l10n/'));
    assert.match(await page.locator('.languages').innerText(), /English[\s\S]*Svenska\s+\d+\s%\sklart\s+\d+ texter kvar/);
    assert.equal(await page.locator('.languages li', { hasText: 'Svenska' }).getAttribute('lang'), 'sv');
    await page.getByRole('link', { name: 'Svenska' }).first().click();
    assert.equal(await page.locator('html').getAttribute('lang'), 'sv');
    const kinds = await page.locator('.kind h2').allInnerTexts();
    assert.deepEqual(kinds, ['Ordförråd', 'Kort och sidor']);
    const row = page.locator('.owners li', { hasText: 'Tysta idéer' });
    assert.match((await row.innerText()).replace(/\s+/g, ' '), /Inte översatt 1 Källan ändrad 1 Utkast 1 Klar 1/);
    await page.getByRole('link', { name: 'Källan ändrad' }).click();
    assert.deepEqual(await page.locator('.owners a').allInnerTexts(), ['Tysta idéer']);
    await page.locator('.owners a').click();
    assert.deepEqual(await page.locator('.unit h2').allInnerTexts(), ['what']);
    // The page speaks another language when it is told to.
    await page.getByRole('navigation', { name: 'Språk på den här sidan' }).getByRole('link', { name: 'English' }).click();
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    assert.equal(await page.locator('.unit textarea').first().getAttribute('lang'), 'sv');
    assert.deepEqual(troubles, []);
    await server.stop();
  }));

it('a card stands beside its source, part by part, with the page that shows it', () =>
  withPage({}, async (page, troubles) => {
    const { kit, server } = await mixed();
    const unit = await bench(page, server, CARD);
    assert.deepEqual(await page.locator('.unit').evaluateAll((all) => all.map((it) => [it.dataset.unit.split('#')[1], it.dataset.state])), [
      ['.front', 'draft'], ['what', 'stale'], ['steps', 'reviewed'], ['outcome', 'untranslated'],
    ]);
    assert.match(await unit('steps').locator('.source .text').innerText(), /^## How to do it \{#steps\}\n\n1\. \*\*Write/);
    assert.equal(await unit('steps').locator('.source .text').getAttribute('lang'), 'en');
    assert.match(await unit('steps').locator('textarea').inputValue(), /^## Gör så här \{#steps\}\n\n1\. \*\*Skriv[\s\S]*samman\.$/);
    assert.deepEqual(await unit('.front').locator('textarea').evaluateAll((all) => all.map((it) => it.value)), [
      'Tysta idéer', '', 'Alla skriver innan någon talar, så att varje idé når väggen.',
    ]);
    // What changed in the source, from git.
    assert.deepEqual(await unit('what').locator('del').allTextContents(), ['Borttaget: the group']);
    assert.deepEqual(await unit('what').locator('ins').allTextContents(), ['Tillagt: everybody']);
    const frame = page.frameLocator('.live iframe');
    await frame.getByRole('heading', { level: 1, name: 'Tysta idéer' }).waitFor();
    // States are told by shape and word.
    const signs = await page.locator('.unit .state').evaluateAll((all) => all.map((it) => it.querySelector('svg').innerHTML + it.innerText));
    assert.equal(new Set(signs).size, 4);
    await kit.edit('content/cards/silent-ideas/sv.md', '[behov](term:need)', '[behov](term:nothing-like-it)');
    await unit('what').locator('.findings', { hasText: 'nothing-like-it' }).waitFor();
    assert.deepEqual(troubles.filter((it) => !it.includes('favicon')), []);
    await server.stop();
  }));

it('without git it says that the source changed', () =>
  withPage({}, async (page) => {
    const kit = await small();
    const server = await preview(kit);
    const what = (await units(server, CARD)).find((it) => it.unit.endsWith('#what'));
    assert.equal((await post(server, { lang: 'sv', ...order(what), done: true })).status, 200);
    await kit.edit(kit.card, 'Then the group reads', 'Then everybody reads');
    await server.shows(`_arkki/l10n/${CARD}`, 'data-state="stale"');
    const unit = await bench(page, server, CARD);
    assert.match(await unit('what').locator('.changed').innerText(), /Källan har ändrats/);
    await server.stop();
  }));

it('words stand with the author’s comment', () =>
  withPage({}, async (page) => {
    const kit = await small();
    await kit.copy('locales');
    const server = await preview(kit);
    const unit = await bench(page, server, 'sv/ui.ftl');
    assert.match(await unit('home-all-cards').locator('.note').innerText(), /Till översättaren Button to the list of all cards/);
    assert.match(await unit('home-all-cards').locator('textarea').inputValue(), /^\{ \$n ->\n {4}\[one\] .*\n {3}\*\[other\] .*\n\}$/);
    await server.stop();
  }));

it('what is not there is not there', async () => {
  const server = await preview(await small());
  for (const path of ['xx/', 'sv/cards/none', 'sv/cards/', 'sv/tools/x', 'sv/nothing.ftl', 'sv/cards/silent-ideas/x', 'en/cards/silent-ideas']) {
    assert.equal((await server.get(`_arkki/l10n/${path}`)).status, 404, path);
  }
  const answer = await server.get('_arkki/l10n/sv', { redirect: 'manual' });
  assert.equal(answer.status, 308);
  assert.equal(answer.headers.get('location'), '/_arkki/l10n/sv/');
  await server.stop();
});

const pages = ['', 'sv/', CARD, 'sv/kit.ftl'];
for (const ui of ['sv', 'fi', 'nl', 'en']) {
  it(`axe finds nothing and nothing is cut off: ${ui}`, async () => {
    const { kit, server: first } = await mixed();
    await first.stop();
    await kit.edit('book.toml', /\[\[languages\]\]\ntag = "sv"/, '[[languages]]\ntag = "fi"\nname = "Suomi"\n\n[[languages]]\ntag = "nl"\nname = "Nederlands"\n\n[[languages]]\ntag = "sv"');
    const server = await preview(kit);
    for (const width of [1280, 360]) {
      for (const colorScheme of ['light', 'dark']) {
        await withPage({ width, colorScheme }, async (page, troubles) => {
          for (const path of pages) {
            await page.goto(server.url(`_arkki/l10n/${path}?ui=${ui}`));
            assert.equal(await page.locator('html').getAttribute('lang'), ui);
            if (path === CARD) {
              // With a refusal and both texts in sight.
              await page.locator('[id="u-what"] textarea').fill('## Vad {#what}\n\n[x](term:nothing-like-it)');
              await page.locator('[id="u-what"] [data-do=save]').click();
              await page.locator('[id="u-what"] .refused').waitFor();
            }
            assert.deepEqual(await findings(page), [], `${path} ${width} ${colorScheme}`);
            assert.deepEqual(await overflow(page), [], `${path} ${width} ${colorScheme}`);
          }
          assert.deepEqual(troubles.filter((it) => !/favicon|422/.test(it)), []);
        });
      }
    }
    await server.stop();
  });
}

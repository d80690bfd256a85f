// Saving in the workbench: one unit of a file changes, and nobody's text is lost.

import assert from 'node:assert/strict';
import { readdir, symlink, rename } from 'node:fs/promises';
import { it } from 'node:test';
import { withPage } from './support/browser.mjs';
import { PATIENCE, preview, small } from './support/preview.mjs';
import { bench, holds, post, says, units } from './support/workbench.mjs';

const CARD = 'sv/cards/silent-ideas';
const FILE = 'content/cards/silent-ideas/sv.md';
const WORDS = 'locales/sv/kit.ftl';

const quiet = (troubles) => troubles.filter((it) => !/favicon|409|422/.test(it));

it('a section is saved and marked, and the rest of its file stays byte for byte', () =>
  withPage({}, async (page, troubles) => {
    const kit = await small();
    const before = await kit.read(FILE);
    const server = await preview(kit);
    const unit = await bench(page, server, CARD);
    await unit('what').locator('textarea').fill('## Vad är det? {#what}\n\nAlla skriver för sig. Börja i ett [behov](term:need).');
    await says(unit('what'), 'Inte sparad än');
    await unit('what').getByRole('button', { name: 'Spara', exact: true }).click();
    await says(unit('what'), 'Sparat.');
    const after = before.replace('Var och en skriver idéer för sig. Sedan läser och sorterar gruppen.', 'Alla skriver för sig.');
    await holds(kit, FILE, after);
    assert.equal(await unit('what').getAttribute('data-state'), 'draft');
    await assert.rejects(kit.read('locales/sv/l10n.lock'), 'nothing is recorded but on demand');
    await page.frameLocator('.live iframe').getByText('Alla skriver för sig.').waitFor();
    await unit('what').getByRole('button', { name: 'Spara och markera' }).click();
    await says(unit('what'), 'markerat som klart');
    assert.equal(await unit('what').getAttribute('data-state'), 'reviewed');
    await holds(kit, FILE, after);
    assert.match(await kit.read('locales/sv/l10n.lock'), /^cards\/silent-ideas#what [0-9a-f]{40} [0-9a-f]{12} reviewed\n$/m);
    assert.deepEqual(quiet(troubles), []);
    await server.stop();
  }));

it('titles are three fields, and an empty one goes', () =>
  withPage({}, async (page) => {
    const kit = await small();
    const before = await kit.read(FILE);
    const server = await preview(kit);
    const unit = await bench(page, server, CARD);
    const [title, short, line] = [0, 1, 2].map((it) => unit('.front').locator('textarea').nth(it));
    await title.fill('Tysta "idéer"');
    await short.fill('Tyst');
    await line.fill('Alla skriver först.');
    await unit('.front').getByRole('button', { name: 'Spara', exact: true }).click();
    await says(unit('.front'), 'Sparat.');
    const after = before.replace('"Tysta idéer"', '"Tysta \\"idéer\\""').replace(/one_line.*/, 'one_line = "Alla skriver först."');
    await holds(kit, FILE, after.replace('one_line', 'short_title = "Tyst"\none_line'));
    await short.fill('');
    await short.press('Control+s');
    await page.waitForFunction(() => JSON.parse(document.querySelector('[id="u-.front"]').dataset.seen)[1] === '');
    await holds(kit, FILE, after);
    await server.stop();
  }));

it('a message is saved in a file with CRLF, a mark at its beginning and comments', () =>
  withPage({}, async (page) => {
    const kit = await small();
    const text = `\ufeff${(await kit.read(WORDS)).replace('phase-listen =', '# Om fasen\nphase-listen =').replace('our-way =', '\n## Grupp\n\n# Ett ord\nour-way =')}`.replace(/\n/g, '\r\n');
    await kit.write(WORDS, text);
    const server = await preview(kit);
    const unit = await bench(page, server, 'sv/kit.ftl');
    assert.equal(await unit('our-way').locator('textarea').inputValue(), 'Vårt sätt att arbeta\n.one-line = Lyssna först, pröva sedan.\n.source = Er egen process.');
    await unit('our-way').locator('textarea').fill('Så arbetar vi\n.one-line = Lyssna först.\n.source = Er egen process.\n');
    await unit('our-way').locator('textarea').press('Control+s');
    await says(unit('our-way'), 'Sparat.');
    await holds(kit, WORDS, text.replace('Vårt sätt att arbeta', 'Så arbetar vi').replace('Lyssna först, pröva sedan.', 'Lyssna först.'));
    await server.stop();
  }));

it('a missing message comes behind the one before it in the source', () =>
  withPage({}, async (page) => {
    const kit = await small();
    const whole = await kit.read(WORDS);
    await kit.write(WORDS, whole.replace('material-sticky-notes = Klisterlappar\n', ''));
    const server = await preview(kit);
    const unit = await bench(page, server, 'sv/kit.ftl');
    assert.equal(await unit('material-sticky-notes').getAttribute('data-state'), 'missing');
    await unit('material-sticky-notes').locator('textarea').fill('Klisterlappar');
    await unit('material-sticky-notes').locator('textarea').press('Control+Enter');
    await page.waitForFunction(() => document.querySelector('[id="u-material-sticky-notes"]').dataset.state === 'reviewed');
    await holds(kit, WORDS, whole);
    await server.stop();
  }));

it('a text that is not there begins as a copy of its source', () =>
  withPage({}, async (page) => {
    const kit = await small();
    await rename(kit.at(FILE), kit.at('../was.md'));
    const server = await preview(kit);
    const unit = await bench(page, server, CARD);
    assert.equal(await unit('what').locator('textarea').count(), 0);
    await page.getByRole('button', { name: 'Börja med källtexten' }).click();
    await unit('what').locator('textarea').waitFor();
    await holds(kit, FILE, await kit.read(kit.card));
    assert.deepEqual([...new Set(await page.locator('.unit').evaluateAll((all) => all.map((it) => it.dataset.state)))], ['untranslated']);
    // What has the words of the source can be so on purpose.
    await unit('.front').getByRole('button', { name: 'Samma med avsikt' }).click();
    await page.waitForFunction(() => document.querySelector('[id="u-.front"]').dataset.state === 'same');
    assert.match(await kit.read('locales/sv/l10n.lock'), /#\.front [0-9a-f]{40} [0-9a-f]{12} same\n/);
    await server.stop();
  }));

it('what would break the kit is refused, with the place', () =>
  withPage({}, async (page, troubles) => {
    const kit = await small();
    const [card, kitWords] = [await kit.read(FILE), await kit.read(WORDS)];
    const server = await preview(kit);
    let unit = await bench(page, server, 'sv/kit.ftl');
    const field = unit('phase-try').locator('textarea');
    await field.fill('Pröva\n.short = Pr { $öva\n.one-line = Testa');
    await field.press('Control+s');
    await unit('phase-try').locator('.refused').waitFor();
    await unit('phase-try').getByRole('button', { name: /^Rad 2, kolumn \d+$/ }).first().click();
    assert.match(await field.evaluate((it) => `${it.value.slice(0, it.selectionStart)}|`), /^Pröva\n[^\n]*\|$/);
    await holds(kit, WORDS, kitWords);
    unit = await bench(page, server, CARD);
    await unit('steps').locator('textarea').fill('## Gör så här {#steps}\n\n1. Se [](id:nobody).');
    await unit('steps').locator('textarea').press('Control+s');
    assert.match(await unit('steps').locator('.refused').innerText(), /Rad 3, kolumn \d+ .*nobody/);
    // One part can not become two, and none can go.
    await unit('steps').locator('textarea').fill('1. Skriv.');
    await unit('steps').locator('textarea').press('Control+s');
    await page.waitForFunction(() => /Inte sparat/.test(document.querySelector('[id="u-steps"] .said, [id="u-steps"] .why').textContent + document.querySelector('[role=status]').textContent));
    await unit('steps').locator('textarea').fill('');
    await unit('steps').locator('textarea').press('Control+s');
    await says(unit('steps'), 'det finns ingen text');
    await holds(kit, FILE, card);
    assert.deepEqual(quiet(troubles), []);
    await server.stop();
  }));

it('an editor that saved meanwhile loses nothing, and neither does the translator', () =>
  withPage({}, async (page, troubles) => {
    const kit = await small();
    const server = await preview(kit);
    const unit = await bench(page, server, CARD);
    // The page hears of nothing while it is typed in, not by asking again either.
    await page.route(/\/_arkki\/(poll|state)/, (it) => it.abort());
    await unit('outcome').locator('textarea').fill('## Resultat {#outcome}\n\n- [ ] Min text på väggen\n- [ ] Gruppen');
    await kit.edit(FILE, 'Alla idéer sitter på väggen', 'Deras text på väggen');
    const theirs = await kit.read(FILE);
    await unit('outcome').locator('textarea').press('Control+s');
    const box = unit('outcome').locator('.conflict');
    await box.waitFor();
    await holds(kit, FILE, theirs);
    const said = await box.innerText();
    assert.ok(said.includes('Deras text på väggen') && said.includes('Min text på väggen'), said);
    assert.ok((await box.locator('del').allTextContents()).join().includes('Deras'));
    assert.ok((await box.locator('ins').allTextContents()).join().includes('Min'));
    await box.getByRole('button', { name: 'Fortsätt med den sparade' }).click();
    assert.match(await unit('outcome').locator('textarea').inputValue(), /Deras text/);
    await box.getByRole('button', { name: 'Fortsätt med din' }).click();
    assert.match(await unit('outcome').locator('textarea').inputValue(), /Min text/);
    await unit('outcome').locator('textarea').press('Control+s');
    await says(unit('outcome'), 'Sparat.');
    assert.match(await kit.read(FILE), /- \[ \] Min text på väggen\n- \[ \] Gruppen\n$/);
    assert.deepEqual(quiet(troubles).filter((it) => !/poll|state|ERR_FAILED/.test(it)), []);
    await server.stop();
  }));

it('a second tab takes in what the first one saved, and keeps what is typed there', () =>
  withPage({}, async (first) => {
    const kit = await small();
    const server = await preview(kit);
    const one = await bench(first, server, CARD);
    const second = await first.context().newPage();
    const two = await bench(second, server, CARD);
    await two('steps').locator('textarea').fill('## Gör så här {#steps}\n\n1. **Skriv.** Här.\n2. **Läs.** Där.');
    for (const name of ['what', 'steps']) {
      const field = one(name).locator('textarea');
      await field.fill((await field.inputValue()).replace(/(skriver|Sätt upp)/, 'FÖRST $1'));
      await field.press('Control+s');
      await says(one(name), 'Sparat.');
    }
    await second.waitForFunction(() => /FÖRST/.test(document.querySelector('[id="u-what"] textarea').value), null, { timeout: PATIENCE });
    await two('steps').locator('.conflict').waitFor();
    assert.match(await two('steps').locator('.conflict').innerText(), /FÖRST[\s\S]*Här\./);
    assert.match(await two('steps').locator('textarea').inputValue(), /Här\./);
    await server.stop();
  }));

it('a page that is being typed in is not written over', () =>
  withPage({}, async (page) => {
    const kit = await small();
    const server = await preview(kit);
    const unit = await bench(page, server, CARD);
    const field = unit('what').locator('textarea');
    await field.press('Control+End');
    await field.pressSequentially(' Mer');
    const typed = await field.inputValue();
    await kit.edit(FILE, 'Gör så här', 'Gör så');
    await page.waitForFunction(() => /Gör så \{/.test(document.querySelector('[id="u-steps"] textarea').value), null, { timeout: PATIENCE });
    await field.pressSequentially(' och mer');
    assert.equal(await field.inputValue(), `${typed} och mer`);
    // Only this part changed here, so saving it takes nothing from the other.
    await field.press('Control+s');
    await says(unit('what'), 'Sparat.');
    const saved = await kit.read(FILE);
    assert.ok(saved.includes('Mer och mer') && saved.includes('## Gör så {#steps}'), saved);
    await server.stop();
  }));

it('what was typed survives a reload and the end of the program', () =>
  withPage({}, async (page) => {
    const kit = await small();
    const server = await preview(kit);
    const before = await kit.read(FILE);
    let unit = await bench(page, server, CARD);
    const text = '## Vad är det? {#what}\n\nHalvfärdigt.';
    await unit('what').locator('textarea').fill(text);
    server.child.kill('SIGKILL');
    await unit('what').locator('textarea').press('Control+s');
    await says(unit('what'), 'arkki svarar inte');
    const again = await preview(kit, '--port', String(server.port));
    unit = await bench(page, again, CARD);
    await unit('what').locator('.found', { hasText: 'Halvfärdigt.' }).waitFor();
    await holds(kit, FILE, before);
    await unit('what').getByRole('button', { name: 'Ta tillbaka' }).click();
    assert.equal(await unit('what').locator('textarea').inputValue(), text);
    await page.reload();
    await unit('what').getByRole('button', { name: 'Släng' }).click();
    await page.reload();
    assert.equal(await unit('what').locator('.found').count(), 0);
    await again.stop();
  }));

it('a page that is open when the program begins again still saves', () =>
  withPage({}, async (page) => {
    const kit = await small();
    const server = await preview(kit);
    const unit = await bench(page, server, CARD);
    await server.stop();
    const again = await preview(kit, '--port', String(server.port));
    await unit('what').locator('textarea').fill('## Vad är det? {#what}\n\nEfteråt.');
    await unit('what').locator('textarea').press('Control+s');
    await says(unit('what'), 'Sparat.');
    assert.match(await kit.read(FILE), /Efteråt\./);
    await again.stop();
  }));

it('everything is done by keyboard', () =>
  withPage({}, async (page) => {
    const kit = await small();
    const server = await preview(kit);
    await page.goto(server.url('_arkki/l10n/sv/'));
    const focus = () => page.evaluate(() => document.activeElement.innerText || document.activeElement.id);
    for (let at = 0; at < 60 && (await focus()) !== 'Tysta idéer'; at += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(server.url(`_arkki/l10n/${CARD}`));
    for (let at = 0; at < 60 && !/^t\d-/.test(await focus()); at += 1) await page.keyboard.press('Tab');
    assert.equal(await focus(), 't0-.front');
    await page.keyboard.press('Alt+ArrowDown');
    assert.equal(await focus(), 't0-what');
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Alt+ArrowUp');
    assert.equal(await focus(), 't0-what');
    await page.keyboard.press('Control+Enter');
    await page.waitForFunction(() => document.activeElement.id === 't0-steps');
    assert.match(await page.locator('[role=status]').innerText(), /markerat som klart/);
    await page.keyboard.press('Control+Enter');
    await page.waitForFunction(() => document.activeElement.id === 't0-outcome');
    await page.keyboard.press('Control+Enter');
    // Round to the first that is open.
    await page.waitForFunction(() => document.activeElement.id === 't0-.front');
    assert.equal(await page.locator('.unit[data-state=reviewed]').count(), 3);
    await server.stop();
  }));

it('a program that is killed while saving leaves files whole', async () => {
  const kit = await small();
  const start = await kit.read(FILE);
  for (let round = 0; round < 6; round += 1) {
    const server = await preview(kit);
    const [, what] = await units(server, CARD);
    let { seen } = what;
    const texts = new Set([await kit.read(FILE)]);
    let saves = 0;
    const saving = (async () => {
      for (;;) {
        const typed = [`## Vad är det? {#what}\n\n${`Runda ${round}, nummer ${saves}. `.repeat(300).trim()}`];
        texts.add(start.replace(/## Vad[\s\S]*?(?=\n\n## Gör)/, typed[0]));
        const answer = await post(server, { lang: 'sv', unit: what.unit, source: what.source, seen, typed, done: saves % 2 === 0 });
        assert.equal(answer.status, 200, answer.text);
        seen = typed;
        saves += 1;
        if (saves === 3 + round) setImmediate(() => server.child.kill('SIGKILL'));
      }
    })();
    await assert.rejects(saving, (error) => !(error instanceof assert.AssertionError) || assert.fail(error));
    assert.ok(texts.has(await kit.read(FILE)), 'the file is a whole one');
    const { stdout } = await kit.arkki('check').catch((error) => error);
    assert.doesNotMatch(stdout, /stray|lock-line/, stdout);
    const lock = await kit.read('locales/sv/l10n.lock');
    assert.match(lock, /^# [\s\S]*\n(cards\/\S+ [0-9a-f]{40} [0-9a-f]{12} \w+\n)*$/);
  }
  const left = (await readdir(kit.at('content/cards/silent-ideas'))).filter((it) => !['card.toml', 'en.md', 'sv.md'].includes(it));
  assert.ok(left.every((it) => /^\.sv\.md\.\d+\.next$/.test(it)), String(left));
});

it('a file that is a link is left alone', async () => {
  const kit = await small();
  await rename(kit.at(FILE), kit.at('../elsewhere.md'));
  await rename(kit.at('../elsewhere.md'), kit.at('content/cards/silent-ideas/.kept'));
  await symlink('.kept', kit.at(FILE));
  const before = await kit.read(FILE);
  const server = await preview(kit);
  const [, what] = await units(server, CARD);
  const answer = await post(server, { lang: 'sv', ...what, state: undefined, typed: ['## Vad {#what}\n\nNytt.'] });
  assert.equal(answer.status, 422, answer.text);
  assert.match(answer.text, /outside/);
  await holds(kit, FILE, before);
  await server.stop();
});

// Worksheets as the people who fill them in use them.

import { readFile } from 'node:fs/promises';
import { places } from './pages.mjs';

export const scales = 'tool-group-work-1a-nature-of-results';
export const canvas = 'tool-service-plan-one-page';
/** The invented sheet of the theme, with a block of every type. Only with drafts. */
export const specimen = 'specimen';

/** Returns where the worksheets of a site stand: id → language → path. */
export async function worksheets(site) {
  return inFolder(site, 'tools');
}

/** Returns where the models of a site stand: id → language → path. */
export async function models(site) {
  return inFolder(site, 'models');
}

async function inFolder(site, name) {
  const all = [...(await places(site))];
  return new Map(all.filter(([, at]) => Object.values(at).every((path) => path.split('/')[1] === name)));
}

/** Returns what stands on the sheet, by the names of its controls; what is empty is left out. */
export function onSheet(page) {
  return page.locator('form[data-sheet]').evaluate((form) => {
    const out = {};
    for (const it of form.querySelectorAll('[name]')) {
      const counts = ['radio', 'checkbox'].includes(it.type) ? it.checked : it.value !== '';
      if (counts) out[it.name] = it.value;
    }
    return out;
  });
}

/** Writes, chooses and ticks. Marks are pressed where people see them. */
export async function fillIn(page, answers) {
  for (const [name, value] of Object.entries(answers)) {
    const control = page.locator(`[name="${name}"]`).first();
    const type = await control.evaluate((it) => it.type);
    if (type === 'radio') await page.locator(`label:has([name="${name}"][value="${value}"])`).click();
    else if (type === 'checkbox') await control.check();
    else await control.fill(value);
  }
}

/** What the scripts of a sheet know of it. */
export function facts(page) {
  return page.locator('script[data-sheet-data]').evaluate((it) => JSON.parse(it.textContent));
}

/** Returns a file of answers for this sheet, as its own program writes it. */
export async function record(page, answers, more = {}) {
  const { format, version, tool, revision } = await facts(page);
  return { format, version, tool, revision, lang: 'en', saved: '2026-11-22T09:30:00.000Z', answers, aside: {}, ...more };
}

/** Returns an answer that each control of the sheet can hold. */
export async function everyAnswer(page, text = (name) => `answer to ${name}`) {
  const out = {};
  for (const [name, { kind, values, max }] of Object.entries((await facts(page)).answers)) {
    if (kind === 'pick') out[name] = values[values.length - 2];
    else if (kind === 'tick') out[name] = 'yes';
    else if (kind === 'count') out[name] = '3';
    else if (kind === 'date') out[name] = '2026-11-22';
    else out[name] = text(name).slice(0, max);
  }
  return out;
}

const asFile = (it, name) => {
  if (typeof it === 'string' && it.startsWith('/')) return it;
  const data = Buffer.isBuffer(it) || typeof it === 'string' ? it : JSON.stringify(it);
  return { name, mimeType: 'application/json', buffer: Buffer.from(data) };
};

/** Opens a file of answers: a path, a text, bytes, or what a text is made of. Returns what the page says of it. */
export async function open(page, it, name = 'answers.json') {
  const message = page.locator('[data-message]');
  await message.evaluate((place) => (place.textContent = ''));
  await page.locator('[data-open]').setInputFiles(asFile(it, name));
  await message.locator('p').first().waitFor();
  return message.innerText();
}

/** Chooses the files of groups to compare. */
export async function compare(page, all) {
  await page.locator('[data-compare-open]').setInputFiles(all.map(([name, it]) => asFile(it, name)));
  await page.locator('[data-compare] h2, [data-message] p').first().waitFor();
  return page.locator('[data-compare]');
}

/** Saves a file as people do; returns its name and text. */
export async function save(page, kind) {
  await page.locator('details.menu summary').click();
  const waiting = page.waitForEvent('download');
  await page.locator(`[data-save="${kind}"]`).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** Presses a language of the switcher and waits for the sheet in it. */
export async function speak(page, lang) {
  await page.locator(`.languages a[hreflang="${lang}"]`).click();
  await page.locator(`html[lang="${lang}"]`).waitFor({ state: 'attached' });
}

/** Returns everything that the browser keeps for the site. */
export function kept(page) {
  return page.evaluate(() => ({ ...localStorage }));
}

/** Returns a list that takes in every request from now on, but for the sign of the window. */
export function requests(page) {
  const out = [];
  const own = (it) => !/^(blob|data):/.test(it.url()) && !/favicon/.test(it.url());
  page.on('request', (it) => own(it) && out.push(it.url()));
  return out;
}

/** Lays the page out as on its paper: as wide as the sheet within its margins. */
export async function onPaper(page) {
  const millimetres = await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--paper-width')));
  await page.setViewportSize({ width: Math.round(((millimetres - 24) * 96) / 25.4), height: 1200 });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => document.fonts.ready);
}

// How fast a reader's browser searches a large kit: `node tests/bench/search.mjs SITE LANG`. README.md says what counts.
//
// In: a built site. Out: how large the index is, how long it takes to read, and how long from a key to the results.

import { createRequire } from 'node:module';
import { readFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const { chromium } = createRequire(new URL('../browser/package.json', import.meta.url))('playwright-core');
const [site, lang = 'en'] = process.argv.slice(2);
const folder = resolve(site, 'search');

const size = async (names) => {
  const all = await Promise.all(names.map((it) => readFile(join(folder, it))));
  const sum = (list) => `${(list.reduce((a, b) => a + b, 0) / 1024).toFixed(0)} KB`;
  return `${sum(all.map((it) => it.length))}, ${sum(all.map((it) => gzipSync(it, { level: 9 }).length))} packed`;
};
const names = await readdir(folder);
const parts = names.filter((it) => new RegExp(`^${lang}-\\d+\\.js$`).test(it));
console.log('index:', await size([`${lang}-index.js`]));
console.log(`texts: ${parts.length} files,`, await size(parts), '· one of them:', await size(parts.slice(0, 1)));

const call = (await readFile(join(folder, `${lang}-index.js`), 'utf8')).trim();
const { titles } = JSON.parse(call.slice('arkkiFindIndex('.length, -2));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
await page.goto(pathToFileURL(join(resolve(site), lang, 'index.html')).href);
await page.evaluate(() => {
  const begin = performance.now();
  const look = setInterval(() => {
    if (!document.querySelector('.search-hit')) return;
    clearInterval(look);
    window.first = performance.now() - begin;
  }, 1);
});
await page.keyboard.press('/');
await page.locator('dialog[open] input[type=search]').fill(titles.at(-1).slice(0, 4));
await page.waitForFunction(() => window.first);
console.log('from the key / to the first results, nothing loaded before:', Math.round(await page.evaluate(() => window.first)), 'ms');

// Words of titles, whole, begun, and with an error.
const queries = [];
for (let at = 0; queries.length < 90; at += 37) {
  const title = titles[at % titles.length];
  const words = title.split(/\s+/).filter((it) => it.length > 4);
  const word = words[at % Math.max(words.length, 1)] ?? title;
  queries.push(title, word.slice(0, 3), word.slice(0, 2) + word.slice(3));
}
const times = await page.evaluate(async (queries) => {
  const field = document.querySelector('dialog input[type=search]');
  const out = [];
  for (const query of queries) {
    field.value = query;
    const begin = performance.now();
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    // As far as the layout: what is painted next.
    document.querySelector('[data-search-results]').getBoundingClientRect();
    out.push(performance.now() - begin);
    await new Promise((done) => setTimeout(done, 20));
  }
  return out;
}, queries);
times.sort((a, b) => a - b);
const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(1);
console.log(`from a letter to results on the page, ${times.length} queries: median ${at(0.5)}, 95 % ${at(0.95)}, most ${at(1)} ms`);
await browser.close();

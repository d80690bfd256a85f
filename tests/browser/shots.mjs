// Takes pictures of every type of page, to be looked at: `node shots.mjs [sv] [360]`, into `shots/`.

import { mkdir } from 'node:fs/promises';
import { after, it } from 'node:test';
import { withPage } from './support/browser.mjs';
import { folder, partial, plain } from './support/kit.mjs';
import { framed, frameless, oddities } from './support/pages.mjs';
import { serve } from './support/server.mjs';

const wanted = process.argv.slice(2);
const languages = wanted.filter((it) => /^[a-z]/.test(it));
const widths = wanted.map(Number).filter(Boolean);
const out = new URL('shots/', import.meta.url);
await mkdir(out, { recursive: true });

const whole = await plain();
const gappy = await partial();
await take(await serve(whole), [...frameless(), ...(await framed(whole))]);
await take(await serve(gappy, folder), await oddities(gappy));

async function take(address, list) {
  for (const { type, lang, path } of list) {
    if (languages.length > 0 && !languages.includes(lang)) continue;
    it(`${type} (${path})`, () =>
      withPage({}, async (page) => {
        const name = `${lang}-${type}`.replace(/\W+/g, '-');
        for (const width of widths.length > 0 ? widths : [1280, 360]) {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(address(path));
          for (const colorScheme of ['light', 'dark']) {
            await page.emulateMedia({ colorScheme });
            await page.screenshot({ path: new URL(`${name}-${width}-${colorScheme}.png`, out).pathname, fullPage: true });
          }
        }
        await page.pdf({ path: new URL(`${name}.pdf`, out).pathname, preferCSSPageSize: true, printBackground: false });
      }));
  }
}

after(() => console.log(`pictures are in ${out.pathname}`));

// What somebody types, or sends somebody as a link, stays words.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { lanes, withPage } from './support/browser.mjs';
import { plain } from './support/kit.mjs';
import { answered, openSearch } from './support/search.mjs';

const site = await plain();
const home = pathToFileURL(join(site, 'sv/index.html')).href;

const hostile = [
  '<script>window.hurt = 1</script>',
  '<img src=x onerror="window.hurt = 1">',
  '<svg onload=window.hurt=1>',
  '"><script>window.hurt=1</script>',
  "'-window.hurt=1-'",
  '</title><script>window.hurt=1</script>',
  '</dialog><img src=x onerror=window.hurt=1>',
  '<iframe srcdoc="<script>parent.hurt=1</script>">',
  'javascript:window.hurt=1',
  '${window.hurt=1}',
  '{{ window.hurt }}',
  '{query}{n}$&$1$$',
  '<mark>kort</mark>',
  '<a href="javascript:window.hurt=1">kort</a>',
  '&lt;script&gt;window.hurt=1&lt;/script&gt;',
  '%3Cscript%3Ewindow.hurt=1%3C/script%3E',
  '<math><mtext></p><img src onerror=window.hurt=1>',
  '<template><script>window.hurt=1</script></template>',
  '__proto__',
  'constructor',
  'toString hasOwnProperty',
  '(((((a+)+)+)+)+)$',
  '\\',
  '[',
  '*',
  '.*',
  '\u202eslleh\u202c',
  '\u0000\u0001\ufffe',
  '\ud800 kort',
  'å'.repeat(5000),
  'kort '.repeat(2000),
  'a\u0301'.repeat(300),
];

const calm = async (page, troubles, query) => {
  assert.equal(await page.evaluate(() => window.hurt), undefined, query.slice(0, 60));
  const strange = await page.locator('dialog :is(script, iframe, img, svg[onload], [onerror], a[href^="javascript:"])').count();
  assert.equal(strange, 0, query.slice(0, 60));
  assert.deepEqual(troubles, [], query.slice(0, 60));
};

it('there are thirty-two', () => assert.equal(hostile.length, 32));

describe('hostile queries', { concurrency: lanes }, () => {
  it('typed', () =>
    withPage({}, async (page, troubles) => {
      await page.goto(home);
      await openSearch(page);
      for (const query of hostile) {
        await page.locator('dialog input[type=search]').fill(query);
        await answered(page);
        // What a picture's error or a frame would run has run when two frames have been painted.
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        await calm(page, troubles, query);
      }
      // The message of an empty result says it word by word.
      await page.locator('dialog input[type=search]').fill('qqzz $& <b>');
      await page.waitForFunction(() => document.querySelector('[data-search-status]').textContent.includes('qqzz $& <b>'));
    }));

  for (const [name, link] of [['?q=', (it) => `?q=${it}`], ['#', (it) => `#${it}`], ['#q=', (it) => `#q=${it}`]]) {
    it(`in a link, after ${name}`, () =>
      withPage({}, async (page, troubles) => {
        for (const query of hostile) {
          const whole = query.isWellFormed?.() === false ? query.replace(/[\ud800-\udfff]/g, '') : query;
          await page.goto('about:blank');
          await page.goto(home + link(encodeURIComponent(whole)));
          if (name === '?q=' && whole.trim()) {
            await page.locator('dialog[open]').waitFor();
            await answered(page);
          }
          await calm(page, troubles, query);
        }
      }));
  }
});

it('a link with words opens the search with them', () =>
  withPage({}, async (page) => {
    await page.goto(`${home}?q=${encodeURIComponent('återkopplingskarta')}`);
    await page.locator('dialog[open]').waitFor();
    assert.equal(await page.locator('dialog input[type=search]').inputValue(), 'återkopplingskarta');
    await answered(page);
  }));

// Every type of page in every language, light and dark, wide and narrow: nothing that axe finds, nothing that
// scrolls sideways, nothing in the console, nothing asked of another host.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findings, overflow } from './support/accessible.mjs';
import { lanes, withPage } from './support/browser.mjs';
import { folder, odd, partial, plain } from './support/kit.mjs';
import { framed, frameless, oddities } from './support/pages.mjs';
import { serve } from './support/server.mjs';

const widths = [1280, 360];
const schemes = ['light', 'dark'];

const whole = await plain();
const gappy = await partial();
const address = await serve(whole);
const gappyAddress = await serve(gappy, folder);
const list = [...frameless(), ...(await framed(whole))];
const gappyList = await oddities(gappy);

surface('the sample kit', address, list);
surface('a kit in the middle of the work', gappyAddress, gappyList);

function surface(name, address, list) {
  describe(name, { concurrency: lanes }, () => {
    for (const { type, lang, path } of list) {
      it(`${type} (${path})`, () =>
        withPage({}, async (page, troubles) => {
          for (const width of widths) {
            await page.setViewportSize({ width, height: 800 });
            // Loaded anew for each width: what stands open at first depends on it.
            await page.goto(address(path));
            await judge(page, lang, `${width} px`);
          }
          assert.deepEqual(troubles, []);
        }));
    }
  });
}

async function judge(page, lang, where) {
  assert.equal(await page.locator('html').getAttribute('lang'), lang);
  assert.equal(await page.locator('h1').count(), 1, 'one h1');
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    assert.deepEqual(await findings(page), [], `axe, ${where}, ${colorScheme}`);
  }
  assert.deepEqual(await overflow(page), [], `wider than ${where}`);
  if (where === '360 px') {
    await page.setViewportSize({ width: 320, height: 800 });
    assert.deepEqual(await overflow(page), [], 'wider than 320 px');
  }
}

describe('an address that moved', { concurrency: lanes }, () => {
  const old = gappyAddress(odd.oldAddress);

  it('says so to who is not sent on at once', () =>
    withPage({}, async (page, troubles) => {
      // Without what sends the reader on, the page can be looked at.
      await page.route(old, async (route) => {
        const text = await (await route.fetch()).text();
        const still = text.replace(/<meta http-equiv="refresh"[^>]*>/, '').replace(/<script>location[^<]*<\/script>/, '');
        assert.notEqual(still, text);
        await route.fulfill({ body: still, contentType: 'text/html; charset=utf-8' });
      });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(old);
        await judge(page, 'sv', `${width} px`);
      }
      assert.deepEqual(troubles, []);
    }));
});

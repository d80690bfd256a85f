// Who asks for less motion gets none.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lanes, withPage } from './support/browser.mjs';
import { plain } from './support/kit.mjs';
import { framed, frameless } from './support/pages.mjs';
import { serve } from './support/server.mjs';

const site = await plain();
const address = await serve(site);
const list = [...frameless(), ...(await framed(site)).filter((it) => it.lang === 'sv')];

/** Returns what would move, now or when its colours change. */
function moving() {
  const still = (list) => list.split(', ').every((it) => parseFloat(it) === 0);
  const parts = [...document.querySelectorAll('*')].flatMap((it) => [null, '::before', '::after'].map((part) => [it, part]));
  const moved = parts.filter(([it, part]) => {
    const style = getComputedStyle(it, part);
    const smooth = !part && style.scrollBehavior === 'smooth';
    return smooth || !still(style.transitionDuration) || style.animationName !== 'none';
  });
  return [...moved.map(([it, part]) => it.localName + '.' + it.className + (part ?? '')), ...document.getAnimations().map(String)];
}

describe('with less motion', { concurrency: lanes }, () => {
  for (const { type, path } of list) {
    it(`${type} stands still`, () =>
      withPage({ reducedMotion: 'reduce' }, async (page) => {
        await page.goto(address(path));
        await page.keyboard.press('Tab');
        assert.deepEqual(await page.evaluate(moving), []);
      }));
  }

  it('is not what all others get', () =>
    withPage({ reducedMotion: 'no-preference' }, async (page) => {
      await page.goto(address('sv/index.html'));
      assert.notDeepEqual(await page.evaluate(moving), []);
    }));
});

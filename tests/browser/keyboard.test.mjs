// The keyboard reaches everything, in order, and the reader sees where it is.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lanes, withPage } from './support/browser.mjs';
import { folder, odd, partial, plain } from './support/kit.mjs';
import { framed, frameless, places } from './support/pages.mjs';
import { serve } from './support/server.mjs';

const site = await plain();
const address = await serve(site);
const gappy = await partial();
const gappyAddress = await serve(gappy, folder);
const rich = (await places(gappy)).get(odd.rich).sv;
const swedish = (await framed(site)).filter((it) => it.lang === 'sv');

describe('Tab reaches every control in order, and each is seen', { concurrency: lanes }, () => {
  for (const { type, path } of [...frameless(), ...swedish]) it(type, () => walk(address(path), 1280));
  for (const { type, path } of swedish.filter((it) => /home|list|method/.test(it.type))) {
    it(`${type}, 360 px`, () => walk(address(path), 360));
  }
  it('every sort of Markdown', () => walk(gappyAddress(rich), 1280));
  it('every sort of Markdown, 360 px', () => walk(gappyAddress(rich), 360));
});

function walk(url, width) {
  return withPage({ width }, async (page) => {
    await page.goto(url);
    const names = await page.evaluate(number);
    const seen = [];
    const hidden = [];
    let last = null;
    while (seen.length < names.length) {
      await page.keyboard.press('Tab');
      const { at, trouble } = await page.evaluate(focused);
      // Day, month and year of one field are stops of their own.
      if (at === last && names[at]?.endsWith('date')) continue;
      last = at;
      seen.push(names[at] ?? 'nothing');
      if (trouble) hidden.push(`${names[at]}: ${trouble}`);
    }
    assert.deepEqual(seen, names);
    assert.deepEqual(hidden, []);
  });
}

/** Numbers the controls in reading order; returns how each is called. */
function number() {
  const controls = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const closed = 'details:not([open]) > :not(summary), details:not([open]) > :not(summary) *';
  const all = [...document.querySelectorAll(controls)].filter(
    (it) => !it.disabled && it.getClientRects().length > 0 && !it.matches(closed) && !follows(it),
  );
  // Of points that belong together the first one is a stop; arrows lead on from there.
  function follows(it) {
    return it.type === 'radio' && document.querySelector(`input[name="${it.name}"]`) !== it;
  }
  all.forEach((it, at) => (it.dataset.at = at));
  const what = (it) => (it.type === 'date' ? 'date' : it.textContent.trim().slice(0, 30));
  return all.map((it, at) => `${at} ${it.localName} ${what(it)}`);
}

/** Returns which control has the focus, and why a reader would not see that. */
function focused() {
  const it = document.activeElement;
  const says = (style) =>
    (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none';
  // The whole card lights up for the link that spans it.
  const marked = says(getComputedStyle(it)) || (it.closest('.tile') && says(getComputedStyle(it.closest('.tile'))));
  const box = it.getClientRects()[0];
  // A field of several lines is entered at its first one.
  const seen = it.localName === 'textarea' ? Math.min(box.height, 32) : Math.min(box.height, innerHeight);
  const hit = document.elementFromPoint(box.left + box.width / 2, box.top + seen / 2);
  const covered = hit && !it.contains(hit) && !hit.contains(it);
  const trouble = !marked ? 'looks as before' : !hit ? 'out of sight' : covered ? `covered by ${hit.className}` : '';
  return { at: it.dataset.at, trouble };
}

describe('the skip link', () => {
  for (const { type, path } of swedish) {
    it(`${type}: shows itself and leads past the menus`, () =>
      withPage({}, async (page) => {
        await page.goto(address(path));
        await page.keyboard.press('Tab');
        const link = page.locator('.skip');
        assert.ok(await link.evaluate((it) => it === document.activeElement && it.getBoundingClientRect().top >= 0));
        await page.keyboard.press('Enter');
        await page.waitForURL(/#part--main$/);
        await page.keyboard.press('Tab');
        assert.ok(
          await page.evaluate(() => {
            const main = document.querySelector('main');
            const next = document.activeElement;
            const after = main.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING;
            return main.contains(next) || (after && !main.querySelector('a[href], button, input'));
          }),
          'the next control is in the main part',
        );
      }));
  }
});

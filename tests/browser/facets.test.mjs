// The list of cards can be narrowed, and the narrowed list can be kept and sent to someone.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lanes, withPage } from './support/browser.mjs';
import { plain } from './support/kit.mjs';
import { serve } from './support/server.mjs';

const address = await serve(await plain());
const list = address('sv/cards/index.html');

/** Opens the list and hands on its cards (title and terms) and choices (facet, term, number said). */
function withList(options, look, url = list) {
  return withPage(options, async (page, troubles) => {
    await page.goto(url);
    const cards = await page.locator('[data-cards] > li').evaluateAll((all) =>
      all.map((it) => ({
        title: it.querySelector('.tile-title').textContent,
        terms: (it.dataset.terms ?? '').split(' '),
      })),
    );
    const choices = await page.locator('[data-facets] label').evaluateAll((all) =>
      all.map((it) => {
        const box = it.querySelector('input');
        return { facet: box.name, term: box.value, cards: Number(it.querySelector('.facet-count').textContent) };
      }),
    );
    await look(page, cards, choices);
    assert.deepEqual(troubles, []);
  });
}

const titles = (page) => page.locator('[data-cards] > li:visible .tile-title').allInnerTexts();
const status = async (page) => (await page.getByRole('status').innerText()).match(/\d+/g).map(Number);
const box = (page, { facet, term }) => page.locator(`input[name="${facet}"][value="${term}"]`);
const checked = (page) => page.locator('[data-facets] input:checked').evaluateAll((all) => all.map((it) => it.value));

/** What fits: any term of each facet in use. */
function fitting(cards, chosen) {
  const facets = [...new Set(chosen.map((it) => it.facet))];
  const fits = (card) =>
    facets.every((facet) =>
      chosen.some((it) => it.facet === facet && card.terms.includes(`${it.facet}:${it.term}`)),
    );
  return cards.filter(fits).map((it) => it.title);
}

/** Two choices of different facets, alone in each, that this many cards fit. */
function pair(cards, choices, wanted) {
  for (const a of choices) {
    const b = choices.find((it) => it.facet !== a.facet && wanted(fitting(cards, [a, it]).length));
    if (b) return [a, b];
  }
  throw new Error('the sample kit has no such pair');
}

describe('the list of cards', { concurrency: lanes }, () => {
  it('begins whole, and says how many there are', () =>
    withList({}, async (page, cards) => {
      assert.equal((await titles(page)).length, cards.length);
      assert.deepEqual(await status(page), [cards.length, cards.length]);
    }));

  it('offers only terms that some card has, each with its number', () =>
    withList({}, async (_, cards, choices) => {
      for (const it of choices) assert.equal(fitting(cards, [it]).length, it.cards, `${it.facet}:${it.term}`);
    }));

  it('shows what fits each single choice, and announces the number', () =>
    withList({}, async (page, cards, choices) => {
      for (const it of choices) {
        await box(page, it).check();
        assert.deepEqual(await titles(page), fitting(cards, [it]), `${it.facet}:${it.term}`);
        assert.deepEqual(await status(page), [it.cards, cards.length]);
        await box(page, it).uncheck();
      }
      assert.equal((await titles(page)).length, cards.length);
    }));

  it('takes any term within a facet', () =>
    withList({}, async (page, cards, choices) => {
      const [first, second] = choices.filter((it) => it.facet === 'kind');
      await box(page, first).check();
      await box(page, second).check();
      assert.deepEqual(await titles(page), fitting(cards, [first, second]));
      assert.equal((await titles(page)).length, first.cards + second.cards);
    }));

  it('takes all facets in use, and keeps the choice over a reload, a new window and the way back', () =>
    withList({}, async (page, cards, choices) => {
      const chosen = pair(cards, choices, (count) => count > 0 && count < cards.length);
      for (const it of chosen) await box(page, it).check();
      const shown = await titles(page);
      assert.deepEqual(shown, fitting(cards, chosen));
      const kept = async (page) => {
        assert.deepEqual(await titles(page), shown);
        assert.deepEqual((await checked(page)).sort(), chosen.map((it) => it.term).sort());
        assert.equal((await status(page))[0], shown.length);
      };
      await page.reload();
      await kept(page);
      await page.locator('[data-cards] > li:visible a').first().click();
      await page.waitForURL((it) => it.hash === '');
      await page.goBack();
      await kept(page);
      await withPage({}, async (other) => {
        await other.goto(page.url());
        await kept(other);
      });
    }));

  it('says so when nothing fits, and shows all again', () =>
    withList({}, async (page, cards, choices) => {
      for (const it of pair(cards, choices, (count) => count === 0)) await box(page, it).check();
      assert.deepEqual(await titles(page), []);
      assert.ok(await page.locator('[data-none]').isVisible());
      assert.equal((await status(page))[0], 0);
      await page.locator('[data-facets] button[type=reset]').click();
      await page.waitForURL((it) => it.hash === '');
      assert.equal((await titles(page)).length, cards.length);
      assert.deepEqual(await checked(page), []);
      assert.ok(!(await page.locator('[data-none]').isVisible()));
      assert.deepEqual(await status(page), [cards.length, cards.length]);
    }));

  it('works by keyboard alone, from a closed fold on a narrow window', () =>
    withList({ width: 360 }, async (page, cards, choices) => {
      assert.equal(await page.locator('[data-facets] input:visible').count(), 0, 'closed at first');
      await page.locator('[data-facets] summary').focus();
      await page.keyboard.press('Enter');
      for (const it of choices.slice(0, 2)) {
        await page.keyboard.press('Tab');
        await page.keyboard.press('Space');
        assert.ok(await box(page, it).isChecked());
      }
      assert.deepEqual(await titles(page), fitting(cards, choices.slice(0, 2)));
      const [, second] = choices;
      assert.ok(await box(page, second).evaluate((it) => it === document.activeElement), 'the focus stays');
    }));

  it('stays whole for an address that names nothing it knows', () =>
    withList({}, async (page, cards) => {
      assert.equal((await titles(page)).length, cards.length);
    }, `${list}#kind=nothing&color`));

  it('keeps the choice when the reader jumps to the text', () =>
    withList({}, async (page, cards, choices) => {
      await box(page, choices[0]).check();
      await page.locator('.skip').focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/#part--main$/);
      assert.deepEqual(await titles(page), fitting(cards, [choices[0]]));
    }));
});

// Light, dark or as the system says: the choice is kept, and there before the first line is drawn.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lanes, withPage } from './support/browser.mjs';
import { plain } from './support/kit.mjs';
import { serve } from './support/server.mjs';
import { word } from './support/words.mjs';

const address = await serve(await plain());

const light = 'rgb(251, 250, 246)';
const dark = 'rgb(18, 18, 17)';
const paper = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const button = (page) => page.locator('[data-theme-button]');
const named = (key) => `${word('sv', 'theme-label')} ${word('sv', key)}`;

describe('the look', { concurrency: lanes }, () => {
  for (const [colorScheme, colour] of Object.entries({ light, dark })) {
    it(`is ${colorScheme} where the system is`, () =>
      withPage({ colorScheme }, async (page) => {
        await page.goto(address('sv/index.html'));
        assert.equal(await paper(page), colour);
      }));
  }

  it('goes round by the button, which says where it is', () =>
    withPage({}, async (page) => {
      await page.goto(address('sv/index.html'));
      const round = [];
      for (let at = 0; at < 4; at += 1) {
        round.push([(await button(page).innerText()).replace(/\s+/g, ' ').trim(), await paper(page)]);
        await button(page).click();
      }
      assert.deepEqual(round, [
        [named('theme-system'), light],
        [named('theme-light'), light],
        [named('theme-dark'), dark],
        [named('theme-system'), light],
      ]);
    }));

  it('has a button with a name where only its sign has room', () =>
    withPage({ width: 360 }, async (page) => {
      await page.goto(address('sv/index.html'));
      await page.getByRole('button', { name: named('theme-system') }).click();
      await page.getByRole('button', { name: named('theme-light') }).click();
      assert.equal(await paper(page), dark);
    }));

  it('is kept on every page, from before its body is there', () =>
    withPage({}, async (page) => {
      await page.goto(address('sv/index.html'));
      await button(page).click();
      await button(page).click();
      await page.addInitScript(() => {
        // Notes the choice at the moment the body appears: later would be a flash of the other look.
        new MutationObserver((_, observer) => {
          if (!document.body) return;
          window.atBody = document.documentElement.dataset.theme;
          observer.disconnect();
        }).observe(document, { childList: true, subtree: true });
      });
      for (const path of ['sv/index.html', 'fi/cards/index.html', 'index.html', 'q/phase-exit.html', 'not/there']) {
        await page.goto(address(path));
        assert.equal(await page.evaluate(() => window.atBody), 'dark', path);
        assert.equal(await paper(page), dark, path);
      }
    }));

  it('follows the system again once it is set back', () =>
    withPage({}, async (page) => {
      await page.goto(address('sv/index.html'));
      for (let at = 0; at < 3; at += 1) await button(page).click();
      await page.reload();
      assert.equal(await page.evaluate(() => localStorage.length), 0);
      await page.emulateMedia({ colorScheme: 'dark' });
      assert.equal(await paper(page), dark);
    }));

  it('can be chosen for a page where storage is closed', () =>
    withPage({}, async (page, troubles) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('closed', 'SecurityError');
          },
        });
      });
      await page.goto(address('sv/index.html'));
      await button(page).click();
      await button(page).click();
      assert.equal(await paper(page), dark);
      assert.deepEqual(troubles, []);
    }));
});

// What axe finds on a page, and what makes it scroll sideways.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Returns axe's findings as lines; empty when there are none. */
export async function findings(page) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(async (tags) => {
    await document.fonts.ready;
    const options = { runOnly: tags, resultTypes: ['violations'], preload: false, iframes: false };
    const { violations } = await window.axe.run(document, options);
    return violations.flatMap((rule) =>
      rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary.split('\n').slice(1).join(';').trim()}`),
    );
  }, tags);
}

/** Returns the elements that make the page wider than its window; empty when it does not scroll sideways. */
export async function overflow(page) {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const wide = document.scrollingElement.scrollWidth;
    if (wide <= room) return [];
    const out = [...document.body.querySelectorAll('*')].filter((it) => it.getBoundingClientRect().right > room + 0.5);
    return [`page: ${wide} px`, ...out.slice(-3).map((it) => it.outerHTML.slice(0, 120))];
  });
}

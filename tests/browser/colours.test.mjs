// Every hue that a phase can have is legible, in both looks: axe can not see colours behind clipped shapes.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withPage } from './support/browser.mjs';
import { plain } from './support/kit.mjs';
import { serve } from './support/server.mjs';

const address = await serve(await plain());

/** Returns the least contrast over all hues of each pair of colours. */
function least() {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const probe = document.body.appendChild(document.createElement('div'));
  probe.className = 'hue';
  const light = (colour) => {
    probe.style.color = colour;
    canvas.fillStyle = getComputedStyle(probe).color;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((it) => {
      const part = it / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => {
    const [dark, bright] = [light(a), light(b)].sort((x, y) => x - y);
    return (bright + 0.05) / (dark + 0.05);
  };
  const pairs = {
    'mark on its phase': ['var(--colour-paper)', 'var(--phase)'],
    'text on a tint': ['var(--colour-ink)', 'var(--phase-tint)'],
    'count on a tint': ['var(--colour-muted)', 'var(--phase-tint)'],
    'count on the tint of where one is': ['var(--colour-muted)', 'color-mix(in oklab, var(--phase) 22%, var(--colour-paper))'],
    'edge on paper': ['var(--phase)', 'var(--colour-paper)'],
  };
  const out = Object.fromEntries(Object.keys(pairs).map((it) => [it, { contrast: 22 }]));
  for (let hue = 0; hue < 360; hue += 1) {
    probe.style.setProperty('--hue', hue);
    for (const [name, [a, b]] of Object.entries(pairs)) {
      const found = contrast(a, b);
      if (found < out[name].contrast) out[name] = { contrast: found, hue };
    }
  }
  return out;
}

const wanted = {
  'mark on its phase': 4.5,
  'text on a tint': 7,
  'count on a tint': 4.5,
  'count on the tint of where one is': 4.5,
  'edge on paper': 3,
};

describe('phases of every hue', () => {
  for (const colorScheme of ['light', 'dark']) {
    it(`are legible, ${colorScheme}`, () =>
      withPage({ colorScheme }, async (page) => {
        await page.goto(address('sv/index.html'));
        const found = await page.evaluate(least);
        const weak = Object.entries(found).filter(([name, it]) => it.contrast < wanted[name]);
        assert.deepEqual(weak, []);
      }));
  }
});

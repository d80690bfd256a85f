// Every page, style sheet and picture of every site is valid: the checker has neither errors nor warnings.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { partial, plain, published } from './support/kit.mjs';

/**
 * What style sheets may do and the checker does not know yet: size by the container, areas that grow with their text,
 * strokes behind letters, and mixed lengths whose parts are variables.
 */
const unknown = [
  /Unrecognized at-rule “@container”/,
  /“(container-type|field-sizing|paint-order)”: Property “\1” doesn't exist/,
  /“--sheet”: Cannot invoke/,
  /“(gap|--point)”: Parse Error/,
  /“inline-size”: Invalid type: “100%, calc\(var\(--paper-height\) - 28mm\)”/,
];
const checker = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

it('HTML, CSS and SVG of the plain, the published and the partial kit', async () => {
  // In one go: starting takes longer than checking.
  const sites = await Promise.all([plain(), published(), partial()]);
  const options = ['--also-check-css', '--also-check-svg', '--skip-non-html', '--format', 'json', '--exit-zero-always'];
  const report = await new Promise((done, failed) => {
    execFile('java', ['-jar', checker, ...options, ...sites], { maxBuffer: 1 << 26 }, (error, _, text) =>
      error ? failed(error) : done(text),
    );
  });
  const told = JSON.parse(report).messages.filter((it) => !(it.url.endsWith('.css') && unknown.some((known) => known.test(it.message))));
  const lines = told.map(
    (it) => `${fileURLToPath(it.url)}:${it.lastLine}: ${it.subType ?? it.type}: ${it.message}`,
  );
  assert.deepEqual(lines, []);
});

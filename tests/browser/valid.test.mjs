// Every page, style sheet and picture of every site is valid: the checker has neither errors nor warnings.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { partial, plain, published } from './support/kit.mjs';

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
  const lines = JSON.parse(report).messages.map(
    (it) => `${fileURLToPath(it.url)}:${it.lastLine}: ${it.subType ?? it.type}: ${it.message}`,
  );
  assert.deepEqual(lines, []);
});

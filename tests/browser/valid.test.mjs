// Every page, style sheet and picture of every site is valid: the checker has neither errors nor warnings.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { it } from 'node:test';
import { partial, plain, published } from './support/kit.mjs';

const checker = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

for (const [name, build] of Object.entries({ plain, published, partial })) {
  it(`the ${name} kit`, async () => {
    const site = await build();
    const options = ['--also-check-css', '--also-check-svg', '--skip-non-html', '--format', 'json', '--exit-zero-always'];
    const report = await new Promise((done, failed) => {
      execFile('java', ['-jar', checker, ...options, site], { maxBuffer: 1 << 26 }, (error, _, text) =>
        error ? failed(error) : done(text),
      );
    });
    const lines = JSON.parse(report).messages.map((it) => {
      const file = relative(site, fileURLToPath(it.url));
      return `${file}:${it.lastLine}: ${it.subType ?? it.type}: ${it.message}`;
    });
    assert.deepEqual(lines, []);
  });
}

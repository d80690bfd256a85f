// A form filled in with PDF.js, the viewer of Firefox and of many sites, read back by others.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { withPage } from './support/browser.mjs';
import { bare, words } from './support/paper.mjs';
import { serve } from './support/server.mjs';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const program = resolve(repository, process.env.ARKKI ?? 'target/release/arkki');
/** The values that the other programs fill in, too: `tests/print/test_forms.py`. */
const values = JSON.parse(await readFile(new URL('../print/filled.json', import.meta.url), 'utf8'));

const work = await mkdtemp(join(tmpdir(), 'arkki-forms-'));
after(() => rm(work, { recursive: true, force: true }));
const blank = join(work, 'blank.pdf');
const filled = join(work, 'filled.pdf');
const arkki = (...options) => execFileSync(program, [...options, '--kit', repository, '--color', 'never'], { maxBuffer: 1 << 26, stdio: 'pipe' });
arkki('print', 'sheet', 'specimen', '--lang', 'sv', '--fillable', '--out', blank);

const viewer = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/pdfjs/pdf_viewer.css"><link rel="icon" href="data:,">
<style>body { margin: 0 } #all { position: absolute; inset: 0; overflow: auto }</style>
<div id="all"><div class="pdfViewer"></div></div>
<script type="module">
  import * as pdfjsLib from '/pdfjs/pdf.js';
  globalThis.pdfjsLib = pdfjsLib;
  const { EventBus, PDFViewer } = await import('/pdfjs/pdf_viewer.js');
  pdfjsLib.GlobalWorkerOptions.workerSrc = '/pdfjs/pdf.worker.js';
  const shared = { standardFontDataUrl: '/pdfjs/standard_fonts/', wasmUrl: '/pdfjs/wasm/', iccUrl: '/pdfjs/iccs/' };
  globalThis.doc = await pdfjsLib.getDocument({ url: '/blank.pdf', ...shared }).promise;
  const eventBus = new EventBus();
  globalThis.ready = new Set();
  eventBus.on('annotationlayerrendered', (it) => ready.add(it.pageNumber));
  globalThis.viewer = new PDFViewer({ container: document.querySelector('#all'), eventBus, annotationMode: 2 });
  viewer.setDocument(doc);
</script>`;

await writeFile(join(work, 'index.html'), viewer);
// Scripts of PDF.js are called `.mjs`, which simple servers do not know for scripts.
for (const [from, to] of [
  ['build/pdf.mjs', 'pdf.js'],
  ['build/pdf.worker.mjs', 'pdf.worker.js'],
  ['web/pdf_viewer.mjs', 'pdf_viewer.js'],
  ['web/pdf_viewer.css', 'pdf_viewer.css'],
  ['web/images', 'images'],
  ['standard_fonts', 'standard_fonts'],
  ['wasm', 'wasm'],
  ['iccs', 'iccs'],
]) {
  await cp(new URL(`node_modules/pdfjs-dist/${from}`, import.meta.url), join(work, 'pdfjs', to), { recursive: true });
}
const address = await serve(work);

/** Types and clicks every value as a person does; returns the keys that were met, and the file as saved. */
async function fillIn(page) {
  await page.goto(address('index.html'));
  await page.waitForFunction('globalThis.viewer && globalThis.doc && viewer.pageViewsReady');
  const met = [];
  const pages = await page.evaluate('doc.numPages');
  for (let number = 1; number <= pages; number += 1) {
    await page.evaluate(`viewer.currentPageNumber = ${number}`);
    await page.waitForFunction(`ready.has(${number})`);
    const fields = await page.evaluate(async (at) => {
      const its = await (await doc.getPage(at)).getAnnotations({ intent: 'display' });
      return its
        .filter((it) => it.fieldName)
        .map(({ id, fieldName, radioButton, checkBox, buttonValue, exportValue }) => ({ id, fieldName, radioButton, checkBox, value: buttonValue ?? exportValue }));
    }, number);
    for (const { id, fieldName, radioButton, checkBox, value } of fields) {
      if (!(fieldName in values)) continue;
      const control = page.locator(`[data-element-id="${id}"]`);
      if (radioButton || checkBox) {
        if (value !== values[fieldName]) continue;
        await control.click();
      } else {
        await control.click();
        await control.fill(values[fieldName]);
        await control.blur();
      }
      met.push(fieldName);
    }
  }
  const saved = await page.evaluate(async () => {
    const bytes = await doc.saveDocument();
    let out = '';
    for (let at = 0; at < bytes.length; at += 8192) out += String.fromCharCode(...bytes.subarray(at, at + 8192));
    return btoa(out);
  });
  return { met, saved: Buffer.from(saved, 'base64') };
}

describe('a form filled in with PDF.js', () => {
  let done;
  const file = () =>
    (done ??= withPage({ width: 1000, height: 1300 }, async (page, troubles) => {
      const { met, saved } = await fillIn(page);
      await writeFile(filled, saved);
      return { met, troubles };
    }));

  it('has a control for every field', async () => {
    const { met, troubles } = await file();
    assert.deepEqual(met.toSorted(), Object.keys(values).toSorted());
    assert.deepEqual(troubles, []);
  });

  it('is read back as it was written, by qpdf', async () => {
    await file();
    const { acroform } = JSON.parse(execFileSync('qpdf', ['--json', '--json-key=acroform', filled], { maxBuffer: 1 << 26 }));
    const read = {};
    for (const { fullname, value } of acroform.fields) {
      const text = (value ?? '').replace(/^u:|^\//, '').replace(/\r\n?/g, '\n');
      if (text !== '' && text !== 'Off') read[fullname] = text;
    }
    assert.deepEqual(read, values);
  });

  it('is sound, and shows on paper what was typed', async () => {
    await file();
    assert.match(execFileSync('qpdf', ['--check', filled]).toString(), /No syntax or stream encoding errors found/);
    const paper = words(await readFile(filled));
    const typed = Object.values(values).flatMap((it) => it.split('\n')).filter((it) => bare(it).length > 5 && /[^a-z-]/.test(it));
    assert.ok(typed.length > 8);
    assert.deepEqual(typed.filter((it) => !paper.includes(bare(it))), []);
  });

  it('is collected by arkki', async () => {
    await file();
    assert.ok(/^ +collect /m.test(execFileSync(program, ['--help']).toString()), 'this arkki has no command `collect` yet');
    const table = JSON.parse(arkki('collect', filled, '--to', 'json').toString());
    assert.deepEqual([table.tool, table.left_out, table.groups.length], ['specimen', [], 1]);
    const wanted = Object.fromEntries(Object.entries(values).map(([key, it]) => [key, it === 'Yes' ? 'yes' : it]));
    assert.deepEqual(table.groups[0].answers, wanted);
    assert.deepEqual([Object.keys(table.groups[0].aside), table.groups[0].unread.length], [[], 0]);
  });
});

// Print files in the preview: made when somebody asks, from what was last saved.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, it } from 'node:test';
import { preview, small } from './support/preview.mjs';

const kit = await small();
await kit.write('content/tools/idea-sheet.toml', `source = "en"
cards = ["silent-ideas"]
paper = ["a4"]
status = "published"

[[blocks]]
id = "next"
type = "actions"
rows = 2
`);
await kit.write('locales/en/tools/idea-sheet.ftl', `tool =
    .title = Idea sheet
    .one-line = Where does each idea stand?
`);
const server = await preview(kit);
after(() => server.stop());

const SHEET = 'print/en/idea-sheet-a4.pdf';

async function paper(path) {
  const answer = await fetch(server.url(path));
  assert.equal(answer.status, 200, path);
  assert.equal(answer.headers.get('content-type'), 'application/pdf');
  const pdf = Buffer.from(await answer.arrayBuffer());
  assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
  return execFileSync('pdftotext', ['-', '-'], { input: pdf }).toString();
}

it('links to print files, and makes each when it is asked for', async () => {
  const page = await server.get('en/tools/idea-sheet.html');
  const links = [...page.text.matchAll(/href="\.\.\/\.\.\/(print\/[^"]+)"/g)].map((it) => it[1]);
  assert.deepEqual(links, [SHEET, 'print/en/idea-sheet-a4-form.pdf']);
  for (const link of links) assert.match(await paper(link), /Idea sheet/);
  assert.match(await paper('print/en/silent-ideas.pdf'), /Silent ideas/);
  assert.equal((await server.get('print/en/idea-sheet-a3.pdf')).status, 404);
});

it('prints what was saved last', async () => {
  await kit.edit('locales/en/tools/idea-sheet.ftl', '.title = Idea sheet', '.title = Sheet for bold ideas');
  await server.shows('en/tools/idea-sheet.html', 'Sheet for bold ideas');
  assert.match(await paper(SHEET), /Sheet for bold ideas/);
});

it('shows a sheet that is too full, and says what is wrong with a template that fails', async () => {
  await kit.edit('content/tools/idea-sheet.toml', 'rows = 2', 'rows = 40');
  await server.shows('en/tools/idea-sheet.html', 'next--row-40');
  assert.match(await paper(SHEET), /Sheet for bold ideas/);
  await kit.write('themes/mine/theme.toml', 'extends = "default"\n');
  await kit.write('themes/mine/print/sheet.typ', '#let x = json("/sheet.json")\n#x.nothing\n');
  await kit.edit('book.toml', '[kit]', '[kit]\ntheme = "mine"');
  const answer = await server.answers(SHEET, (it) => it.status === 500);
  assert.match(answer.text, /print-broken/);
  assert.match(answer.text, /themes\/mine\/print\/sheet\.typ:2:4/);
});

// Whatever is sent to the workbench: nothing but a save of its own page changes a file.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile, symlink } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { preview, small } from './support/preview.mjs';
import { post, token, units } from './support/workbench.mjs';

const kit = await small();
await kit.write('../outside/sv.md', '+++\ntitle = "Outside"\n+++\n\n## What {#what}\n\nX.\n');
await kit.write('content/static/plain.txt', 'As it is.\n');
await symlink(kit.at('../outside'), kit.at('content/cards/linked'));
const server = await preview(kit);
after(() => server.stop());

const [, what] = await units(server, 'sv/cards/silent-ideas');
const good = { lang: 'sv', unit: what.unit, source: what.source, seen: what.seen, typed: ['## Vad är det? {#what}\n\nNytt.'] };

/** Fingerprints of everything in the folder above the kit. */
async function all() {
  const files = (await readdir(kit.at('..'), { recursive: true, withFileTypes: true })).filter((it) => it.isFile());
  const one = async (it) => `${join(it.parentPath ?? it.path, it.name)} ${createHash('sha1').update(await readFile(join(it.parentPath ?? it.path, it.name))).digest('hex')}`;
  return (await Promise.all(files.map(one))).sort();
}
const before = await all();

async function refused(order, headers, wanted) {
  const { status, text } = await post(server, order, headers);
  assert.ok([wanted].flat().includes(status), `${status}, not ${wanted}: ${text} for ${JSON.stringify(order).slice(0, 100)} ${JSON.stringify(headers)}`);
  assert.deepEqual(await all(), before);
}

it('asked by nobody of this run', async () => {
  await refused(good, { 'x-arkki-token': undefined }, 403);
  await refused(good, { 'x-arkki-token': '' }, 403);
  await refused(good, { 'x-arkki-token': '0'.repeat(32) }, 403);
  await refused(good, { origin: undefined }, 403);
  await refused(good, { origin: 'null' }, 403);
  await refused(good, { origin: 'http://evil.example' }, 403);
  await refused(good, { origin: `https://127.0.0.1:${server.port}` }, 403);
  for (const it of ['cross-site', 'same-site', 'none', '']) await refused(good, { 'sec-fetch-site': it }, 403);
});

it('in another shape', async () => {
  for (const kind of [undefined, 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/jsonp', 'text/json']) {
    await refused(JSON.stringify(good), { 'content-type': kind ?? '' }, 415);
  }
  for (const body of ['', '{', 'null', '[]', '"x"', '{"lang":"sv"}', JSON.stringify({ ...good, more: 1 }), JSON.stringify({ ...good, typed: 'x' }), JSON.stringify({ ...good, typed: [1] }), `${'['.repeat(100_000)}`]) {
    await refused(body, {}, 400);
  }
  await refused(new Uint8Array(Buffer.from(JSON.stringify(good).replace('Nytt', 'Nytt\u00ff'), 'latin1')), {}, 400);
});

it('with keys of something else', async () => {
  const keys = [
    '', '#', 'x', '#what', 'cards/../../x#a', '../outside/sv.md#what', 'cards/../../outside#what', 'cards/linked#what', '/etc/passwd#x',
    'cards/silent-ideas', 'cards/silent-ideas#', 'cards/silent-ideas#nothing', 'cards/silent-ideas/sv.md#what', 'cards/silent-ideas\\#what',
    'content/static/plain.txt#x', 'static/plain.txt#x', 'plain.txt#x', 'book.toml#kit', 'l10n.lock#x', 'ui.ftl#nav-home', 'kit.ftl#-kit-name',
    'kit.ftl#nothing', '../en/kit.ftl#kit', 'tools/../kit.ftl#kit', 'models/.ftl#x', 'cards/silent-ideas\0#what', 'pages/silent-ideas#what',
  ];
  for (const unit of keys) await refused({ ...good, unit }, {}, 404);
  for (const lang of ['', 'en', 'xx', '..', '../..', 'sv/', 'SV', 'sv\0']) await refused({ ...good, lang }, {}, 404);
});

it('with texts that no editor would write', async () => {
  for (const typed of [['## Vad {#what}\n\nA\0b'], ['## Vad {#what}\n\nA\u001b[2Jb'], ['## Vad {#what}\n\n\ufeffb'], [], ['a', 'b', 'c'], ['   \n\n'], ['+++\ntitle = "x"\n+++'], ['## A {#what}\n\nX.\n\n## B {#more}\n\nY.']]) {
    await refused({ ...good, typed }, {}, 422);
  }
  await refused({ ...good, unit: 'kit.ftl#phase-try', source: 'x', seen: (await units(server, 'sv/kit.ftl')).find((it) => it.unit.endsWith('#phase-try')).seen, typed: ['Pröva\n}\nintruder = { -x'] }, {}, 422);
  await refused({ ...good, seen: ['something else'] }, {}, 409);
  await refused({ ...good, seen: null }, {}, 409);
  await refused({ ...good, source: 'x', done: true }, {}, 409);
  await refused({ ...good, typed: null }, {}, 404);
  await refused({ ...good, typed: null, begin: true }, {}, 409);
  await refused({ ...good, begin: true }, {}, 404);
});

it('ten megabytes', async () => {
  const body = JSON.stringify({ ...good, typed: ['x'.repeat(10 << 20)] });
  // The answer may come while the rest is still being sent, and the connection goes with it.
  const status = await post(server, body).then((it) => it.status, () => 413);
  assert.equal(status, 413);
  assert.deepEqual(await all(), before);
  assert.equal((await server.get('en/index.html')).status, 200);
});

it('other methods and addresses', async () => {
  const headers = { 'content-type': 'application/json', origin: server.address, 'x-arkki-token': await token(server) };
  for (const method of ['PUT', 'PATCH', 'DELETE']) {
    assert.equal((await server.get('_arkki/l10n/save', { method, headers, body: JSON.stringify(good) })).status, 405, method);
  }
  assert.equal((await server.get('_arkki/l10n/save', { headers })).status, 404);
  for (const path of ['_arkki/l10n/', '_arkki/l10n/save/', '_arkki/l10n/sv/cards/silent-ideas', '_arkki/l10n', 'en/index.html']) {
    assert.equal((await server.get(path, { method: 'POST', headers, body: JSON.stringify(good) })).status, 404, path);
  }
  assert.deepEqual(await all(), before);
});

it('a body that never comes holds nobody up', { timeout: 60_000 }, async () => {
  const known = await token(server);
  const head = `POST /_arkki/l10n/save HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nOrigin: ${server.address}\r\nX-Arkki-Token: ${known}\r\nContent-Type: application/json\r\n`;
  const slow = (length) =>
    new Promise((done) => {
      const socket = connect(server.port, '127.0.0.1');
      let out = '';
      socket.setEncoding('latin1').on('data', (it) => (out += it)).on('error', () => {}).on('close', () => done(out));
      socket.write(`${head}${length}\r\n\r\n{`);
    });
  const waiting = Promise.all([slow('Content-Length: 100'), slow('Transfer-Encoding: chunked'), ...Array.from({ length: 20 }, () => slow('Content-Length: 1000'))]);
  assert.equal((await server.get('en/index.html')).status, 200);
  for (const it of await waiting) assert.match(it, /^HTTP\/1\.1 (408|400)/);
  assert.deepEqual(await all(), before);
});

it('and a good one is carried out', async () => {
  const { status, text } = await post(server, good, { 'sec-fetch-site': 'same-origin' });
  assert.equal(status, 200, text);
  assert.match(await kit.read('content/cards/silent-ideas/sv.md'), /Nytt\./);
});

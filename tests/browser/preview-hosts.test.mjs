// Which addresses the preview answers at, and to which names, when it is told to listen elsewhere. Addresses that
// not every machine has are asked for in `tests/it/preview_hosts.rs`.

import assert from 'node:assert/strict';
import { request } from 'node:http';
import { describe, it } from 'node:test';
import { preview, small } from './support/preview.mjs';

const kit = await small();

/** Asks at an address for a page, by a name; returns the status. */
function ask(address, port, name, headers = {}) {
  return new Promise((done, fail) => {
    request({ host: address, port, path: '/en/index.html', headers: { host: name, ...headers }, agent: false }, (answer) => {
      answer.resume().on('end', () => done(answer.statusCode));
    }).on('error', fail).end();
  });
}

const others = ['evil.example', 'arkki.local', '127.0.0.1.evil.example', '2130706433', '127.1', '0x7f.1', 'localhost.', '[::1].evil.example'];

/** Runs the preview at a host and holds names against it; `right` and `wrong` are names without a port. */
function answers(host, { at = host, right, wrong = [], warns }) {
  it(`--host ${host}`, async () => {
    const server = await preview(kit, '--host', host);
    assert.equal(server.lines.some((it) => it.startsWith('warning: ') && it.includes(`${host} can be reached by other machines`)), warns, server.lines.join('\n'));
    const { port } = server;
    for (const name of right) assert.equal(await ask(at, port, `${name}:${port}`), 200, name);
    for (const name of [...wrong, ...others]) assert.equal(await ask(at, port, `${name}:${port}`), 403, name);
    for (const name of right) assert.equal(await ask(at, port, name), 403, `${name} without a port`);
    assert.doesNotMatch(server.address, /\/\/(0\.0\.0\.0|\[::\]):/, 'an address that leads somewhere');
    // The address that is said is one that answers, and pages of it may ask.
    assert.equal((await server.get('en/index.html', { headers: { origin: server.address } })).status, 200, server.address);
    assert.equal((await server.get('en/index.html', { headers: { origin: `http://evil.example:${port}` } })).status, 403);
    await server.stop();
  });
}

const usual = ['127.0.0.1', 'localhost', '[::1]'];

describe('another address of this machine alone', () => {
  answers('127.0.0.2', { right: ['127.0.0.2', ...usual], wrong: ['127.0.0.3', '0.0.0.0'], warns: false });
});

describe('an address that other machines reach', () => {
  answers('0.0.0.0', { at: '127.0.0.1', right: [...usual, '192.0.2.7', '127.0.0.2'], warns: true });
});

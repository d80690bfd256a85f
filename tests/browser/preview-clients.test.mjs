// Clients that are idle, slow or gone do not stop the preview for those who read.

import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, it } from 'node:test';
import { preview, small } from './support/preview.mjs';

const kit = await small();
const server = await preview(kit);
after(() => server.stop());

const connected = () =>
  new Promise((done, fail) => {
    const socket = connect(server.port, '127.0.0.1', () => {
      socket.on('error', () => {});
      done(socket);
    }).once('error', fail);
  });
const many = (count) => Promise.all(Array.from({ length: count }, connected));

/** Asks now and then; returns the longest that an answer took. */
async function slowest(times) {
  let worst = 0;
  for (let at = 0; at < times; at += 1) {
    const since = performance.now();
    assert.equal((await server.get('en/index.html')).status, 200);
    worst = Math.max(worst, performance.now() - since);
  }
  return worst;
}

it('200 idle connections', async () => {
  const idle = await many(200);
  assert.ok((await slowest(30)) < 2_000);
  idle.forEach((it) => it.destroy());
});

it('200 clients that send a byte a second', async () => {
  const slow = await many(200);
  const bytes = `GET /en/index.html HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\n\r\n`;
  let sent = 0;
  const timer = setInterval(() => {
    slow.forEach((it) => it.writable && it.write(bytes[sent]));
    sent += 1;
  }, 1_000);
  try {
    for (let second = 0; second < 4; second += 1) {
      await new Promise((done) => setTimeout(done, 1_000));
      assert.ok((await slowest(5)) < 2_000);
    }
  } finally {
    clearInterval(timer);
    slow.forEach((it) => it.destroy());
  }
});

it('200 clients that announce a body and send none', async () => {
  const stuck = await many(200);
  stuck.forEach((it) => it.write(`POST /_arkki/open HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nContent-Length: 9\r\n\r\n`));
  assert.ok((await slowest(30)) < 2_000);
  stuck.forEach((it) => it.destroy());
});

it('1,000 requests that nobody waits for, then a good answer', async () => {
  for (let at = 0; at < 1_000; at += 1) {
    const socket = await connected();
    const target = at % 2 ? '/en/index.html' : '/_arkki/poll?g=1&p=en/index.html&h=';
    socket.write(`GET ${target} HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\n\r\n`, () => (at % 3 ? socket.resetAndDestroy() : socket.destroy()));
  }
  assert.match((await server.get('en/index.html')).text, /<\/html>/);
  await kit.edit(kit.card, 'Each person', 'After all of them. Each person');
  await server.shows('en/cards/silent-ideas.html', 'After all of them.');
});

// Whatever is sent to the preview: no answer has anything from outside the site, and it goes on answering.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { after, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { preview, small } from './support/preview.mjs';

const SECRET = 'kept-to-ourselves-4711';
const kit = await small();
await kit.write('secret.txt', SECRET);
await kit.write('../outside.txt', SECRET);
await kit.write('.hidden', SECRET);
await symlink('/etc', kit.at('themes-of-others'));
const server = await preview(kit);
after(() => server.stop());
const host = `127.0.0.1:${server.port}`;

/** Sends bytes and returns all that comes back until the other side closes, or is quiet for a while. */
function send(bytes, { quiet = 400, patience = 15_000 } = {}) {
  return new Promise((done) => {
    const socket = connect(server.port, '127.0.0.1');
    let out = '';
    let timer = setTimeout(() => socket.destroy(), patience);
    const later = (time) => {
      clearTimeout(timer);
      timer = setTimeout(() => socket.destroy(), time);
    };
    socket.setEncoding('latin1').on('data', (it) => {
      out += it;
      later(quiet);
    });
    socket.on('error', () => {}).on('close', () => (clearTimeout(timer), done(out)));
    socket.write(bytes, 'latin1', () => later(quiet * 3));
  });
}

const get = (target, ...lines) => `GET ${target} HTTP/1.1\r\n${[`Host: ${host}`, 'Connection: close', ...lines].join('\r\n')}\r\n\r\n`;
const withHost = (...lines) => ['GET /en/index.html HTTP/1.1', ...lines, 'Connection: close', '', ''].join('\r\n');
const status = (answer) => Number(/^HTTP\/1\.[01] (\d+)/.exec(answer)?.[1] ?? 0);

async function good() {
  const answer = await send(get('/en/index.html'));
  assert.equal(status(answer), 200, answer.slice(0, 300));
  assert.match(answer, /<\/html>/);
}

function clean(answer) {
  assert.ok(!answer.includes(SECRET), answer);
  assert.doesNotMatch(answer, /root:x:|\[kit\]|licence = \{|\[package\]|x-evil: yes/i);
  assert.doesNotMatch(answer, /access-control-/i);
  for (const head of answer.match(/HTTP\/1\.[01] \d+[\s\S]*?\r\n\r\n/g) ?? []) {
    // What is no request at all is refused by the library, with nothing in it.
    if (/^HTTP\/1\.[01] (400|414|431) /.test(head) && /content-length: 0/i.test(head)) continue;
    assert.match(head, /x-content-type-options: nosniff/i);
    assert.match(head, /content-security-policy: default-src 'self'/i);
    assert.match(head, /frame-ancestors 'self'/i);
  }
}

const up = ['..', '%2e%2e', '%2E.', '.%2e', '..;', '%252e%252e', '%c0%ae%c0%ae', '%e0%80%ae', '\u00c0\u00ae', '..%00', '%u002e%u002e', '...', '....'];
const slash = ['/', '%2f', '%5c', '\\', '%252f', '//', '%c0%af'];
const targets = [
  ...up.flatMap((dots) => slash.map((it) => `/en${it}${`${dots}${it}`.repeat(6)}etc/passwd`)),
  ...up.map((dots) => `/${dots}/secret.txt`),
  ...up.map((dots) => `/assets/${dots}/${dots}/book.toml`),
  '/secret.txt', '/book.toml', '/.hidden', '/.gitignore', '/content/cards/silent-ideas/en.md', '/.git/config', '/.arkki-site',
  '/themes-of-others/passwd', '//etc/passwd', '///etc/passwd', '/%2fetc/passwd', '//evil.example/en/', '/\\evil.example',
  '/%5c%5cevil.example/share', '/C:/Windows/win.ini', '/c:%5cwindows', '/en/index.html:$DATA', '/en/index.html::$INDEX', '/en/index.html%00',
  '/en/index.html%00.txt', '/%00', '/%', '/%2', '/%zz', '/%ff%fe', '/en/index.html%0d%0aX-Evil:%20yes', '/en%0d%0aX-Evil:yes/', '/en/index.html%20',
  '/en/./index.html', '/./secret.txt', '/en/?../../secret.txt', '/en/;/../../secret.txt', '/(arkki)/themes/default/theme.toml',
  '/_arkki/../secret.txt', '/_arkki/secret.txt', '/_arkki/state?p=../secret.txt&h=', '/_arkki/state?p=%2e%2e%2fsecret.txt', '/_arkki/state?p=/etc/passwd',
  '/_arkki/state?p=%00&h=%', '/_arkki/poll?g=18446744073709551616&p=x', '/_arkki/poll?g=-1', '/_arkki/poll?g=', '/_arkki/open?file=secret.txt',
  `/${'a/'.repeat(4000)}`, `/${'%41'.repeat(4000)}`, `/en/index.html?${'x'.repeat(9000)}`, `/${'../'.repeat(3000)}etc/passwd`,
];

describe('a target', () => {
  it('never leads out of the site', async () => {
    const answers = [];
    for (const target of targets) {
      const answer = await send(get(target), { quiet: 250 });
      clean(answer);
      const code = status(answer);
      assert.ok(code === 0 || (code >= 300 && code < 500) || (code === 200 && /^\/(_arkki\/|en\/(index.html)?\?)/.test(target)), `${target.slice(0, 80)}: ${code}`);
      if (code >= 300 && code < 400) assert.match(answer, /\r\nlocation: \/[^/\\]/i, `${target}: ${answer}`);
      answers.push(code);
    }
    assert.ok(answers.length > 150 && !answers.includes(500), String(answers));
    await good();
  });

  it('of a proxy is none of ours', async () => {
    for (const line of [
      `GET http://${host}/en/index.html HTTP/1.1`, 'GET http://evil.example/en/index.html HTTP/1.1', `GET https://${host}/en/index.html HTTP/1.1`,
      'GET file:///etc/passwd HTTP/1.1', 'GET evil.example:80 HTTP/1.1', `CONNECT ${host} HTTP/1.1`, 'CONNECT evil.example:443 HTTP/1.1',
      'OPTIONS * HTTP/1.1', 'GET * HTTP/1.1', 'GET en/index.html HTTP/1.1', 'GET  HTTP/1.1', 'GET http://@/ HTTP/1.1', `GET http://u:p@${host}/en/index.html HTTP/1.1`,
    ]) {
      const answer = await send(`${line}\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
      clean(answer);
      assert.ok(status(answer) === 0 || status(answer) >= 400, `${line}: ${answer.slice(0, 120)}`);
    }
    await good();
  });
});

describe('a name', () => {
  const { port } = server;
  for (const line of [
    `Host: 127.0.0.1:${port}`, `Host: localhost:${port}`, `host:127.0.0.1:${port}`, `Host: [::1]:${port}`,
  ]) it(`of ours is answered: ${line.replace(port, 'PORT')}`, async () => assert.equal(status(await send(withHost(line))), 200));
  for (const lines of [
    [], ['Host:'], ['Host: evil.example'], [`Host: evil.example:${port}`], ['Host: 127.0.0.1'], ['Host: localhost'], [`Host: 127.0.0.1:${port + 1}`],
    [`Host: 127.0.0.1.:${port}`], [`Host: localhost.:${port}`], [`Host: 127.0.0.1.evil.example:${port}`], [`Host: evil.example#127.0.0.1:${port}`],
    [`Host: 127.0.0.1:${port}@evil.example`], [`Host: evil.example, 127.0.0.1:${port}`], [`Host: 127.1:${port}`], [`Host: 0.0.0.0:${port}`],
    [`Host: 2130706433:${port}`], [`Host: 0x7f000001:${port}`], [`Host: 127.0.0.1:0${port}`], [`Host: [::ffff:127.0.0.1]:${port}`],
    [`Host: 127.0.0.1:${port}`, `Host: 127.0.0.1:${port}`], [`Host: 127.0.0.1:${port}`, 'Host: evil.example'], ['Host: evil.example', `Host: 127.0.0.1:${port}`],
    ['Host: \u00ff\u00fe'], [`Host: 127.0.0.1:${port}/`], [`Host: 127.0.0.1:${port} evil`], ['X-Forwarded-Host: evil.example', 'Host: evil.example'],
  ]) {
    it(`of others is refused: ${lines.join(' + ').replaceAll(port, 'PORT') || 'none'}`, async () => {
      const answer = await send(withHost(...lines));
      clean(answer);
      assert.ok([0, 400, 403].includes(status(answer)), answer.slice(0, 200));
    });
  }
  it('in capitals is the same name', async () => {
    const code = status(await send(withHost(`Host: LOCALHOST:${port}`)));
    assert.ok([200, 403].includes(code));
  });
});

it('only pages of its own may ask', async () => {
  const own = `http://${host}`;
  assert.equal(status(await send(get('/en/index.html', `Origin: ${own}`))), 200);
  for (const origin of ['null', 'http://evil.example', `https://${host}`, `${own}/`, `${own}.evil.example`, `http://localhost:${server.port}`, `HTTP://${host}`, '', `${own} http://evil.example`, 'file://', '\u00ff']) {
    const answer = await send(get('/en/index.html', `Origin: ${origin}`));
    clean(answer);
    assert.ok([400, 403].includes(status(answer)), `${origin}: ${status(answer)}`);
  }
  const twice = await send(get('/en/index.html', `Origin: ${own}`, 'Origin: http://evil.example'));
  assert.ok([400, 403].includes(status(twice)), 'two origins are no origin');
});

it('knows three methods', async () => {
  for (const method of ['PUT', 'DELETE', 'PATCH', 'TRACE', 'OPTIONS', 'PROPFIND', 'get', 'G\u00cbT', 'X'.repeat(5000), 'POST']) {
    const answer = await send(get('/en/index.html').replace('GET', method));
    clean(answer);
    assert.ok(status(answer) === 0 || status(answer) >= 400, `${method.slice(0, 9)}: ${status(answer)}`);
  }
  const head = await send(get('/en/index.html').replace('GET', 'HEAD'));
  assert.equal(status(head), 200);
  assert.ok(head.endsWith('\r\n\r\n'), 'a head has no body');
});

const own = `Host: ${host}`;
const nonsense = {
  'HTTP/1.0 without a name': 'GET /en/index.html HTTP/1.0\r\n\r\n',
  'HTTP/0.9': 'GET /en/index.html\r\n\r\n',
  'HTTP/2': `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\u0004\0\0\0\0\0`,
  'HTTP/3.7': `GET / HTTP/3.7\r\n${own}\r\n\r\n`,
  TLS: '\u0016\u0003\u0001\u0002\0\u0001\0\u0001\u00fc\u0003\u0003',
  'nothing at all': '\r\n\r\n\r\n\r\n',
  zeros: '\0'.repeat(70_000),
  'a name with a blank': `GET / HTTP/1.1\r\n${own}\r\nX Evil: yes\r\n\r\n`,
  'a blank before the colon': `GET / HTTP/1.1\r\nHost : ${host}\r\n\r\n`,
  'a folded line': `GET / HTTP/1.1\r\n${own}\r\nX: a\r\n b\r\n\r\n`,
  'a bare carriage return': `GET / HTTP/1.1\r\n${own}\rX-Evil: yes\r\n\r\n`,
  'a zero in a header': `GET / HTTP/1.1\r\n${own}\r\nX: \0\r\n\r\n`,
  'a header of 1 MB': `GET / HTTP/1.1\r\n${own}\r\nX: ${'x'.repeat(1 << 20)}\r\n\r\n`,
  'a target of 1 MB': `GET /${'x'.repeat(1 << 20)} HTTP/1.1\r\n${own}\r\n\r\n`,
  '100,000 headers': `GET / HTTP/1.1\r\n${own}\r\n${Array.from({ length: 100_000 }, (_, at) => `X-${at}: y`).join('\r\n')}\r\n\r\n`,
  'a body that never comes': `POST /_arkki/open?file=book.toml HTTP/1.1\r\n${own}\r\nContent-Length: 5\r\n\r\n`,
  'a body larger than the world': `POST / HTTP/1.1\r\n${own}\r\nContent-Length: 99999999999999999999999\r\n\r\n`,
  'a negative body': `POST / HTTP/1.1\r\n${own}\r\nContent-Length: -1\r\n\r\n`,
  'two lengths': `POST / HTTP/1.1\r\n${own}\r\nContent-Length: 3\r\nContent-Length: 60\r\n\r\nabc`,
  'a length and pieces': `POST / HTTP/1.1\r\n${own}\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /secret.txt HTTP/1.1\r\n${own}\r\n\r\n`,
  'pieces of nonsense': `POST / HTTP/1.1\r\n${own}\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\u00ff\u00ff`,
  'pieces without end': `POST / HTTP/1.1\r\n${own}\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nabc`,
  'an unknown encoding': `POST / HTTP/1.1\r\n${own}\r\nTransfer-Encoding: xchunked\r\n\r\nabc`,
  'expects to go on': `POST / HTTP/1.1\r\n${own}\r\nExpect: 100-continue\r\nContent-Length: 9\r\n\r\n`,
  'wants to be upgraded': `GET /en/index.html HTTP/1.1\r\n${own}\r\nConnection: Upgrade, close\r\nUpgrade: h2c\r\nHTTP2-Settings: AAA\r\n\r\n`,
};

describe('nonsense ends its own connection only', () => {
  for (const [name, bytes] of Object.entries(nonsense)) {
    it(name, async () => {
      const answer = await send(bytes);
      clean(answer);
      assert.ok(status(answer) < 500, answer.slice(0, 200));
      if (status(answer) === 200) assert.match(name, /upgraded|nothing/);
      await good();
    });
  }
  it('requests in one go are answered in order', async () => {
    const ask = (path) => `GET ${path} HTTP/1.1\r\n${own}\r\n\r\n`;
    const answer = await send(ask('/en/index.html') + ask('/../secret.txt') + ask('/nothing-here') + get('/robots.txt'));
    clean(answer);
    assert.deepEqual(answer.match(/HTTP\/1\.1 \d+/g).map((it) => Number(it.slice(9))), [200, 400, 404, 200]);
  });
});

it('listens to this machine alone', async (t) => {
  const { stdout } = await promisify(execFile)('ss', ['-ltnH', `sport = :${server.port}`]).catch(() => ({ stdout: '' }));
  if (stdout) assert.deepEqual(stdout.trim().split('\n').map((it) => it.split(/\s+/)[3]), [host]);
  const others = Object.values(networkInterfaces()).flat().filter((it) => !it.internal && it.family === 'IPv4');
  if (!stdout && !others.length) t.skip('no other address, and no `ss`');
  for (const { address } of others) {
    const code = await new Promise((done) => connect(server.port, address).on('connect', () => done('answers')).on('error', (it) => done(it.code)));
    assert.equal(code, 'ECONNREFUSED', address);
  }
});

// For writers: the editor, the page about everything, following what is saved, and the port.

import assert from 'node:assert/strict';
import { chmod } from 'node:fs/promises';
import { createServer } from 'node:net';
import { it } from 'node:test';
import { findings } from './support/accessible.mjs';
import { withPage } from './support/browser.mjs';
import { freePort, open, preview, shows, small } from './support/preview.mjs';

const PAGE = 'en/cards/silent-ideas.html';

/** A kit that is broken at a known place, with an editor that writes down what it was asked. */
async function edited() {
  const kit = await small();
  await kit.write('../editor', '#!/bin/sh\nprintf "%s\\n" "$@" >> "$0.log"\n');
  await chmod(kit.at('../editor'), 0o755);
  await kit.edit(kit.card, 'title = "Silent ideas"', 'title = Silent ideas');
  const server = await preview(kit, '--editor', `${kit.at('../editor')} {file}:{line}:{column} $(touch\u00a0x) ;`);
  const log = () => kit.read('../editor.log').catch(() => '');
  return { kit, server, log };
}

it('a click opens the place in the editor, without a shell', async () => {
  const { kit, server, log } = await edited();
  await withPage({}, async (page) => {
    await open(page, server, '');
    const button = page.locator('arkki-preview .panel button').first();
    const place = await button.innerText();
    assert.match(place, /^content\/cards\/silent-ideas\/en\.md:2:\d+$/);
    const answered = page.waitForResponse((it) => it.url().includes('/_arkki/open'));
    await button.press('Enter');
    assert.equal((await answered).status(), 204);
    for (let at = 0; at < 200 && !(await log()); at += 1) await new Promise((done) => setTimeout(done, 10));
    assert.deepEqual((await log()).trim().split('\n'), [`${kit.dir}/${place}`, '$(touch\u00a0x)', ';']);
  });
  await server.stop();
});

it('nobody else opens anything', async () => {
  const { kit, server, log } = await edited();
  const { token } = JSON.parse(/^window\.arkkiPreview = (.*);$/m.exec((await server.get('_arkki/preview.js')).text)[1]);
  const ask = (file, headers, method = 'POST') =>
    server.get(`_arkki/open?file=${file}&line=1&column=1`, { method, headers }).then((it) => it.status);
  const own = { origin: server.address, 'x-arkki-token': token };
  const file = encodeURIComponent(kit.card);
  assert.equal(await ask(file, { origin: server.address }), 403);
  assert.equal(await ask(file, { ...own, 'x-arkki-token': '0'.repeat(32) }), 403);
  assert.equal(await ask(file, { ...own, 'x-arkki-token': '' }), 403);
  assert.equal(await ask(file, { ...own, origin: 'http://evil.example' }), 403);
  assert.equal(await ask(file, { ...own, origin: 'null' }), 403);
  assert.equal(await ask(file, { 'x-arkki-token': token }), 403);
  assert.equal(await ask(file, own, 'GET'), 404);
  for (const path of ['../outside', '..%2f..%2fetc%2fpasswd', '%2fetc%2fpasswd', 'content', '', '.', '(arkki)%2fthemes%2fdefault%2ftheme.toml', `${file}%00`, 'C:%5cx', '--help', `${file}%0a`]) {
    assert.equal(await ask(path, own), 404, path);
  }
  assert.equal(await log(), '');
  assert.equal(await ask(file, own), 204, 'and those who may, do');
  await server.stop();
});

it('without an editor the place is text, and nothing is run', async () => {
  const kit = await small();
  const server = await preview(kit);
  const { token } = JSON.parse(/^window\.arkkiPreview = (.*);$/m.exec((await server.get('_arkki/preview.js')).text)[1]);
  const { status } = await server.get(`_arkki/open?file=${encodeURIComponent(kit.card)}`, { method: 'POST', headers: { origin: server.address, 'x-arkki-token': token } });
  assert.equal(status, 404);
  await server.stop();
});

it('goes to what was just saved, if asked to', () =>
  withPage({}, async (page) => {
    const kit = await small();
    const server = await preview(kit, '--follow');
    await open(page, server, 'en/index.html');
    await kit.edit('content/cards/silent-ideas/sv.md', 'Var och en', 'Hit nu. Var och en');
    await page.waitForURL(server.url('sv/cards/tysta-ideer.html'));
    await shows(page, 'Hit nu.');
    await page.locator('arkki-preview').waitFor({ state: 'attached' });
    await kit.edit(kit.card, 'Each person', 'And here. Each person');
    await page.waitForURL(server.url(PAGE));
    await server.stop();
  }));

for (const colorScheme of ['light', 'dark']) {
  it(`the page about everything: ${colorScheme}`, () =>
    withPage({ colorScheme }, async (page, troubles) => {
      const kit = await small();
      await kit.arkki('new', 'card', 'walk-about');
      await kit.edit(kit.card, '[need](term:need)', '[need](term:nothing-like-it)');
      const server = await preview(kit);
      await page.goto(server.url('_arkki/'));
      const text = await page.locator('main').innerText();
      for (const what of [/\d errors? and \d/, /en\.md:8:\d+\n/, /error\[link-broken\]/, /silent-ideas/, /about/]) assert.match(text, what);
      await kit.edit(kit.card, 'term:nothing-like-it', 'term:need');
      // The page has the news by itself.
      await page.getByText('Nothing found.').waitFor();
      assert.match(await page.locator('tr', { hasText: 'walk-about' }).innerText(), /draft\s+own\s+borrowed/);
      assert.deepEqual(await findings(page), []);
      await page.locator('tr', { hasText: 'silent-ideas' }).getByRole('link', { name: 'own' }).last().click();
      await page.waitForURL(server.url('sv/cards/tysta-ideer.html'));
      // The same page in the other language is one click away.
      await page.locator('arkki-preview a[lang=en]').click();
      await page.waitForURL(server.url(PAGE));
      assert.deepEqual(troubles.filter((it) => !it.includes('favicon')), []);
      await server.stop();
    }));
}

it('opens the browser, if asked to', async () => {
  const kit = await small();
  const opener = kit.at('../bin/xdg-open');
  await kit.write('../bin/xdg-open', '#!/bin/sh\nprintf "%s\\n" "$@" > "$0.log"\n');
  await chmod(opener, 0o755);
  const server = await preview(kit, { env: { PATH: `${kit.at('../bin')}:${process.env.PATH}` } }, '--open');
  const log = () => kit.read('../bin/xdg-open.log').catch(() => '');
  for (let at = 0; at < 500 && !(await log()); at += 1) await new Promise((done) => setTimeout(done, 10));
  assert.equal(await log(), `${server.address}/\n`);
  await server.stop();
});

it('takes the next port where one is taken, and says so', async () => {
  const port = await freePort();
  const taken = createServer();
  await new Promise((done) => taken.listen(port, '127.0.0.1', done));
  const server = await preview(await small(), '--port', String(port));
  assert.ok(server.port > port && server.port < port + 50);
  assert.ok(server.lines.some((it) => it.includes(`port ${port} is taken`)), server.lines.join('\n'));
  assert.ok(server.lines.some((it) => /2 languages, \d+ pages, nothing found, \d+ ms/.test(it)));
  assert.equal((await server.get('en/index.html')).status, 200);
  await server.stop();
  taken.close();
});

it('the page about everything opens a file with blanks in its name', () =>
  withPage({}, async (page) => {
    const { kit, server, log } = await edited();
    await kit.write('content/cards/silent-ideas/what + why.txt', 'Nobody reads this.');
    await server.shows('_arkki/', 'what + why.txt');
    await page.goto(server.url('_arkki/'));
    const answered = page.waitForResponse((it) => it.url().includes('/_arkki/open'));
    await page.getByRole('button', { name: 'what + why.txt' }).click();
    assert.equal((await answered).status(), 204);
    for (let at = 0; at < 200 && !(await log()); at += 1) await new Promise((done) => setTimeout(done, 10));
    assert.match(await log(), /what \+ why\.txt:1:1\n/);
    await server.stop();
  }));

it('names of files and texts that look like HTML stay text', () =>
  withPage({}, async (page, troubles) => {
    const kit = await small();
    const nasty = '<img src=x onerror=alert(1)>"\'&.txt';
    await kit.write(`content/cards/silent-ideas/${nasty}`, 'x');
    await kit.write('content/cards/<script>alert(1)<b>/card.toml', 'kind = "</pre><script>alert(2)</script>"\n');
    await kit.edit(kit.card, 'title = "Silent ideas"', 'title = "<script>alert(3)</script>"\nodd = "</script>"');
    const server = await preview(kit, '--editor', 'true');
    page.on('dialog', (it) => assert.fail(it.message()));
    for (const path of ['_arkki/', PAGE, '']) {
      await page.goto(server.url(path));
      await page.waitForFunction(() => (document.querySelector('arkki-preview')?.shadowRoot ?? document.documentElement).textContent.includes('<script>alert(1)<b>'));
      const strange = await page.evaluate(() => {
        const roots = [document, document.querySelector('arkki-preview')?.shadowRoot].filter(Boolean);
        return roots.flatMap((it) => [...it.querySelectorAll('img[src=x], pre script, article script, li script, main b b')]).length;
      });
      assert.equal(strange, 0, path);
    }
    assert.deepEqual(troubles.filter((it) => !/favicon|404|500/.test(it)), []);
    await server.stop();
  }));

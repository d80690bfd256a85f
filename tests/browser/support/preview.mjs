// `arkki serve` on a kit of its own, in a folder of its own.

import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const repository = fileURLToPath(new URL('../../../', import.meta.url));
export const program = resolve(repository, process.env.ARKKI ?? 'target/release/arkki');
/** Longest that anything may take; what is awaited comes much sooner. */
export const PATIENCE = 15_000;

const folders = [];
const running = new Set();
process.on('exit', () => {
  running.forEach((it) => it.kill('SIGKILL'));
  folders.forEach((it) => rmSync(it, { recursive: true, force: true }));
});

/** A new folder that goes with the test file. */
export async function folder() {
  const it = await mkdtemp(join(tmpdir(), 'arkki-preview-'));
  folders.push(it);
  return it;
}

/** A kit as `arkki init` makes it. */
export async function small() {
  const dir = join(await folder(), 'kit');
  await arkki('init', dir);
  return new Kit(dir);
}

export function arkki(...words) {
  return promisify(execFile)(program, words);
}

/** A kit that is being written. */
export class Kit {
  card = 'content/cards/silent-ideas/en.md';
  constructor(dir) {
    this.dir = dir;
  }
  at(path) {
    return join(this.dir, path);
  }
  read(path) {
    return readFile(this.at(path), 'utf8');
  }
  async write(path, text) {
    await mkdir(dirname(this.at(path)), { recursive: true });
    await writeFile(this.at(path), text);
  }
  /** Changes a file; what is to be replaced must be there. */
  async edit(path, what, by) {
    const text = await this.read(path);
    assert.ok(what instanceof RegExp ? what.test(text) : text.includes(what), `${path} has ${what}`);
    await this.write(path, text.replace(what, by));
  }
  /** Takes over files of the repository's own kit, or of the theme that comes with the program. */
  copy(path) {
    return cp(join(repository, path), this.at(path), { recursive: true });
  }
  arkki(...words) {
    return arkki('--kit', this.dir, ...words);
  }
}

/** Runs the preview of a kit, `before` which words may stand; resolves when it answers. */
export async function preview(kit, ...options) {
  const { before = [], env = {} } = typeof options[0] === 'object' ? options.shift() : {};
  const port = options.includes('--port') ? [] : ['--port', String(await freePort())];
  const [first, ...words] = [...before, program, 'serve', '--kit', kit.dir, '--color', 'never', ...port, ...options];
  const child = spawn(first, words, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...env } });
  // One that a failed test leaves behind does not keep the file from ending.
  child.unref();
  child.stderr.unref();
  running.add(child);
  const it = new Server(child);
  const line = await it.said(/http:\/\/\S+?:\d+\//);
  it.address = /http:\/\/[^/]+/.exec(line)[0];
  it.port = Number(/\d+$/.exec(it.address)[0]);
  return it;
}

class Server {
  lines = [];
  waiting = new Set();
  constructor(child) {
    this.child = child;
    let rest = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      const parts = (rest + text).split('\n');
      rest = parts.pop();
      this.lines.push(...parts);
      this.waiting.forEach((look) => look());
    });
    child.on('exit', () => {
      running.delete(child);
      this.waiting.forEach((look) => look());
    });
  }
  /** How many sites it has made. */
  get made() {
    return this.lines.filter((it) => / \d+ ms( \(|$)/.test(it)).length;
  }
  /** Waits for a line that was said after the first `from` ones. */
  said(what, from = 0) {
    return this.until(() => this.lines.slice(from).find((it) => what.test(it)), `a line like ${what}`);
  }
  /** Waits until it has made more than so many sites. */
  builds(more) {
    return this.until(() => this.made > more, `more than ${more} builds`);
  }
  until(look, what) {
    return new Promise((done, fail) => {
      const end = (settle, value) => {
        clearTimeout(timer);
        this.waiting.delete(again);
        settle(value);
      };
      const again = () => {
        const found = look();
        if (found) end(done, found);
        else if (this.child.exitCode !== null) end(fail, new Error(`ended before ${what}:\n${this.lines.join('\n')}`));
      };
      const timer = setTimeout(() => end(fail, new Error(`no ${what}:\n${this.lines.join('\n')}`)), PATIENCE);
      this.waiting.add(again);
      again();
    });
  }
  url(path = '') {
    return `${this.address}/${path}`;
  }
  async get(path, options) {
    const answer = await fetch(this.url(path), { signal: AbortSignal.timeout(PATIENCE), ...options });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  }
  /** Asks until the page has this text; for saves that no page is open for. */
  async shows(path, text) {
    return (await this.answers(path, (it) => it.text.includes(text), `showed ${JSON.stringify(text)}`)).text;
  }
  /** Asks until the answer is as it shall be. */
  async answers(path, isRight, what = `answered as in ${isRight}`) {
    for (const until = Date.now() + PATIENCE; ; ) {
      const answer = await this.get(path);
      if (isRight(answer)) return answer;
      assert.ok(Date.now() < until, `${path} never ${what}:\n${this.lines.slice(-8).join('\n')}`);
      await new Promise((done) => setTimeout(done, 5));
    }
  }
  /** Ends it as Ctrl-C does; it must go politely. */
  async stop() {
    this.child.ref();
    const ended = once(this.child, 'exit');
    assert.equal(this.child.exitCode, null, `it had ended:\n${this.lines.join('\n')}`);
    this.child.kill('SIGINT');
    const [code] = await ended;
    assert.equal(code, 0, this.lines.slice(-5).join('\n'));
    assert.ok(!this.lines.some((it) => /panicked/.test(it)), this.lines.join('\n'));
  }
}

/** A port that nobody listens at; below those that the machine gives to clients. */
export async function freePort() {
  for (;;) {
    const port = 10_000 + Math.floor(Math.random() * 20_000);
    if (!(await isTaken(port))) return port;
  }
}

function isTaken(port) {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => (socket.destroy(), done(true))).on('error', () => done(false));
  });
}

/** Opens a page and waits until it listens for news. */
export async function open(page, server, path) {
  // The script as it stands in the repository, so that trying a change needs no new program.
  if (process.env.PREVIEW_JS && !page.routed) {
    page.routed = true;
    await page.context().route('**/_arkki/preview.js', async (route) => {
      const answer = await route.fetch();
      const [first] = (await answer.text()).split('\n');
      const script = await readFile(resolve(repository, 'src/serve/assets/preview.js'), 'utf8');
      await route.fulfill({ response: answer, body: `${first}\n${script}` });
    });
  }
  await page.goto(server.url(path));
  await page.locator('arkki-preview').waitFor({ state: 'attached' });
}

/** Waits until a page shows a text in its main part. */
export function shows(page, text) {
  return page.waitForFunction((text) => document.querySelector('main')?.innerText.includes(text), text, { timeout: PATIENCE });
}

/** Marks the window, so that a full reload is noticed. */
export async function mark(page) {
  await page.evaluate(() => (window.marker = 'still here'));
  return async () => assert.equal(await page.evaluate(() => window.marker), 'still here', 'the page was not loaded anew');
}

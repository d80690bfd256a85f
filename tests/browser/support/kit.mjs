// The sites under test. Each is built from a copy of the repository's own kit, changed where a test needs it.
//
// Print files take longer than all else together: only one of the sites has them.
//
// Test files build and serve all they need before their first test: the runner takes a file for finished, and calls
// what is registered with `after`, once all tests that it knows of have ended.

import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { access, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const program = resolve(repository, process.env.ARKKI ?? 'target/release/arkki');
const run = promisify(execFile);

export const languages = ['sv', 'fi', 'nl', 'en'];

/** Where the published variants say that they are; nothing is ever asked of that host. */
export const base = 'https://example.org/kit/';
/** Returns the address of a page of a published variant; folders go by their own name. */
export const absolute = (path) => base + path.replace(/(^|\/)index\.html$/, '$1');
/** The folder of that address. */
export const folder = '/kit/';
/** Where readers of the partial kit can suggest a change. */
export const suggest = 'https://git.example.org/kit/edit/main/{path}';

/** What is odd about the partial kit: an id of each case. */
export const odd = {
  /** Has no Finnish text; Finnish readers borrow the Swedish one. */
  borrowed: 'topic-perceived-quality',
  /** Has no Dutch text, and Dutch leaves out what is not translated. */
  hidden: 'concept-service-management',
  /** A page of the kit's own without Finnish text. */
  borrowedPage: 'about',
  stub: 'odd-stub',
  draft: 'odd-draft',
  retired: 'odd-retired',
  /** Has every sort of Markdown, and an older address. */
  rich: 'odd-rich',
  oldAddress: 'sv/cards/gammal-adress.html',
};

const folders = [];
// Not `after`: that is not called where a file ends before its first test.
process.on('exit', () => folders.forEach((it) => rmSync(it, { recursive: true, force: true })));

/** The kit as it is in the repository, without a base address. */
export function plain() {
  return built(async (kit) => {
    await book(kit, (text) => without(text, 'base_address'));
  }, '--no-pdf');
}

/** The kit without a base address, with its drafts and the specimens of the theme. */
export function drafted() {
  return built(async (kit) => {
    await book(kit, (text) => without(text, 'base_address'));
  }, '--drafts', '--no-pdf');
}

/** The kit as somebody publishes it in a folder of a host, the only one here with its print files. */
export function published() {
  return built(async (kit) => {
    await book(kit, (text) => withKey(text, 'base_address', base));
  });
}

/** A published kit in the middle of the work: gaps, a stub, a draft, something retired, something moved. */
export function partial() {
  return built(async (kit) => {
    await book(kit, (text) => {
      const open = withKey(withKey(text, 'base_address', base), 'suggest', suggest);
      return replaced(open, /^tag = "nl"$/m, 'tag = "nl"\nuntranslated = "hide"');
    });
    await rm(join(kit, 'content/cards', odd.borrowed, 'fi.md'));
    await rm(join(kit, 'content/cards', odd.hidden, 'nl.md'));
    await rm(join(kit, 'content/pages', odd.borrowedPage, 'fi.md'));
    await card(kit, odd.stub, 'status = "stub"');
    await card(kit, odd.draft, 'status = "draft"');
    await card(kit, odd.retired, 'status = "retired"');
    await card(kit, odd.rich, `redirects = ["${odd.oldAddress}"]`, await fixture('rich.md'));
    await writeFile(join(kit, 'content/cards', odd.rich, 'drawing.svg'), await fixture('drawing.svg'));
  }, '--drafts', '--no-pdf');
}

/** The smallest kit that holds (`tests/kits/base.kit`), with files of the test over it: path → text. In `en` and `sv`. */
export async function small(files) {
  const { work, kit } = await place();
  const text = await readFile(join(repository, 'tests/kits/base.kit'), 'utf8');
  const its = text.split(/^\/\/- /m).slice(1).map((it) => [it.slice(0, it.indexOf('\n')).trim(), it.slice(it.indexOf('\n') + 1)]);
  for (const [path, body] of Object.entries({ ...Object.fromEntries(its), ...files })) {
    const file = join(kit, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, body);
  }
  return make(work, kit);
}

/** Builds a changed copy of the kit; returns the folder of the site. */
async function built(change, ...options) {
  const { work, kit } = await place();
  // `addresses.lock` stays behind: it holds the addresses of the kit as it is, not of a changed copy.
  for (const name of ['book.toml', 'content', 'locales', 'themes']) {
    const from = join(repository, name);
    if (await access(from).then(() => true, () => false)) await cp(from, join(kit, name), { recursive: true });
  }
  await change(kit);
  return make(work, kit, ...options);
}

/** Returns a folder that goes with the test file, and where a kit is to be in it. */
async function place() {
  const work = await mkdtemp(join(tmpdir(), 'arkki-'));
  folders.push(work);
  return { work, kit: join(work, 'kit') };
}

async function make(work, kit, ...options) {
  const site = join(work, 'site');
  await run(program, ['build', '--kit', kit, '--out', site, '--color', 'never', ...options]).catch((error) => {
    throw new Error(`the kit could not be built:\n${error.stdout}${error.stderr}`);
  });
  return site;
}

async function book(kit, change) {
  const file = join(kit, 'book.toml');
  await writeFile(file, change(await readFile(file, 'utf8')));
}

/** Returns `book.toml` without a key of its table `[kit]`. */
function without(text, key) {
  return text.replace(new RegExp(`^${key} = .*\n`, 'm'), '');
}

function withKey(text, key, value) {
  return replaced(without(text, key), /^\[kit\]$/m, `[kit]\n${key} = "${value}"`);
}

function replaced(text, what, by) {
  if (!what.test(text)) throw new Error(`book.toml has nothing like ${what}`);
  return text.replace(what, by);
}

function fixture(name) {
  return readFile(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
}

/** Adds a card with a text in every language. */
async function card(kit, id, fact, body = '## What is it? {#what}\n\nLittle as yet.\n') {
  const write = async (name, text) => {
    const file = join(kit, 'content/cards', id, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };
  await write('card.toml', `kind = "topic"\nsource = "en"\n${fact}\n\n[[sources]]\nkind = "book"\ntitle = "A book"\n`);
  for (const lang of languages) {
    const front = `title = "${id} ${lang}"\none_line = "One line of ${id}, ${lang}."`;
    await write(`${lang}.md`, `+++\n${front}\n+++\n\n${body}`);
  }
}

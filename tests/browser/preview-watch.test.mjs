// Files are saved in many ways; the last text is shown, and many saves are few builds.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { renameSync } from 'node:fs';
import { cp, link, open as openFile, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { after, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { preview, small } from './support/preview.mjs';

const PAGE = 'en/cards/silent-ideas.html';
const run = promisify(execFile);

/** How editors put a text in the place of another. */
const ways = {
  async vim(file, text) {
    await writeFile(`${file.replace(/[^/]+$/, '')}4913`, '');
    await rm(`${file.replace(/[^/]+$/, '')}4913`);
    await rename(file, `${file}~`);
    await writeFile(file, text);
    await rm(`${file}~`);
  },
  async jetbrains(file, text) {
    await writeFile(`${file}___jb_tmp___`, text);
    await rename(file, `${file}___jb_old___`);
    await rename(`${file}___jb_tmp___`, file);
    await rm(`${file}___jb_old___`);
  },
  async code(file, text) {
    const it = await openFile(file, 'r+');
    await it.truncate(0);
    await it.write(text, 0);
    await it.close();
  },
  async helix(file, text) {
    await rename(file, `${file}.bck`);
    await writeFile(file, text);
    await rm(`${file}.bck`);
  },
  async sed(file, text) {
    const [, now] = /Save (\S+) of all/.exec(await readFile(file, 'utf8')) ?? [];
    const [, next] = /Save (\S+) of all/.exec(text);
    await run('sed', ['-i', now ? `s/Save ${now} of all/Save ${next} of all/` : `s/Each person/Save ${next} of all. Each person/`, file]);
  },
};

for (const options of [[], ['--poll']]) {
  describe(options.join() || 'events', async () => {
    const kit = await small();
    const server = await preview(kit, ...options);
    after(() => server.stop());
    const first = await kit.read(kit.card);

    for (const [name, save] of Object.entries(ways)) {
      it(`${name} saves ten times`, async () => {
        for (let at = 0; at < 10; at += 1) {
          const text = `Save ${name}-${at} of all`;
          await save(kit.at(kit.card), first.replace('Each person', `${text}. Each person`));
          if (!options.length || at === 9) await server.shows(PAGE, text);
        }
        await server.shows('_arkki/', 'Nothing found.');
      });
    }

    it('a folder goes and comes again, with another text', async () => {
      const all = await Promise.all(['card.toml', 'en.md', 'sv.md'].map(async (it) => [it, await kit.read(`content/cards/silent-ideas/${it}`)]));
      await rm(kit.at('content/cards/silent-ideas'), { recursive: true });
      await server.answers(PAGE, (it) => it.status === 404);
      for (const [name, text] of all) await kit.write(`content/cards/silent-ideas/${name}`, text.replace(/Save \S+ of all|Each person/, 'Made once more'));
      await server.shows(PAGE, 'Made once more');
    });

    it('many files change at once, as with another branch', async () => {
      const ids = Array.from({ length: 60 }, (_, at) => `card-${at}`);
      const facts = (await kit.read('content/cards/silent-ideas/card.toml')).replace(/outputs = .*\n/, '');
      const builds = server.made;
      await Promise.all(ids.map(async (id) => {
        await kit.write(`content/cards/${id}/card.toml`, facts);
        await kit.write(`content/cards/${id}/en.md`, first.replace('Silent ideas', `Title of ${id}`));
      }));
      await server.shows('en/cards/card-59.html', 'Title of card-59');
      await server.shows('_arkki/', 'Nothing found.');
      assert.ok(server.made - builds <= 20, `${server.made - builds} builds`);
      await Promise.all(ids.map((id) => rm(kit.at(`content/cards/${id}`), { recursive: true })));
      await server.answers('en/cards/index.html', (it) => !it.text.includes('Title of card-'));
    });

    it('10,000 touches are few builds', async () => {
      const builds = server.made;
      for (let at = 0; at < 10_000; at += 1) await utimes(kit.at(kit.card), at, at);
      await kit.write(kit.card, first.replace('Each person', 'After the touches. Each person'));
      await server.shows(PAGE, 'After the touches.');
      assert.ok(server.made - builds <= 20, `${server.made - builds} builds`);
    });
  });
}

it('looks by itself where the system watches too little, and says so once', async () => {
  const kit = await small();
  const server = await preview(kit, { before: ['unshare', '-Ur', 'sh', '-c', 'echo 2 > /proc/sys/user/max_inotify_watches; exec "$@"', 'sh'] });
  for (const text of ['Seen all the same', 'And once more']) {
    await kit.edit(kit.card, /^(?:.*\. )?Each person/m, `${text}. Each person`);
    await server.shows(PAGE, text);
  }
  assert.equal(server.lines.filter((it) => /twice a second .*max_user_watches/.test(it)).length, 1, server.lines.join('\n'));
  await server.stop();
});

it('rests while nothing happens', async () => {
  const kit = await small();
  const server = await preview(kit);
  await server.get('en/index.html');
  // User and system time, in hundredths of a second.
  const used = async () => (await readFile(`/proc/${server.child.pid}/stat`, 'utf8')).split(' ').slice(13, 15).reduce((sum, it) => sum + Number(it), 0);
  await new Promise((done) => setTimeout(done, 500));
  const before = await used();
  await new Promise((done) => setTimeout(done, 4_000));
  // Two looks in that time; a preview that its own looks wake up takes many times as much.
  assert.ok((await used()) - before < 12, `${(await used()) - before} hundredths of a second in four seconds`);
  await server.stop();
});

it('what comes and goes beside a text neither stops a save nor is complained of', async () => {
  const kit = await small();
  const server = await preview(kit);
  const text = await kit.read(kit.card);
  for (let at = 0; at < 20; at += 1) {
    const passing = ['a', 'b', 'c', 'd'].map(async (name) => {
      for (let count = 0; count < 25; count += 1) {
        await writeFile(kit.at(`content/cards/silent-ideas/${name}-${count}.md`), 'x');
        await rm(kit.at(`content/cards/silent-ideas/${name}-${count}.md`));
      }
    });
    await kit.write(kit.card, text.replace('Each person', `Among others ${at}. Each person`));
    await Promise.all(passing);
    await server.shows(PAGE, `Among others ${at}.`);
  }
  assert.deepEqual(server.lines.filter((it) => /^warning: can not/.test(it)), []);
  await server.shows('_arkki/', 'Nothing found.');
  await server.stop();
});

it('what nobody hears of is seen, however much else is heard', async () => {
  const kit = await small();
  const server = await preview(kit);
  const text = await kit.read(kit.card);
  // Written by its other name a file makes no news in the folder of the kit.
  await link(kit.at(kit.card), `${kit.dir}-card.md`);
  await kit.edit('content/pages/about/en.md', /\+\+\+\n\n/, '+++\n\nIt hears.\n\n');
  await server.shows('en/pages/about.html', 'It hears.');
  let isOver = false;
  const churn = async () => {
    for (let at = 0; !isOver; at += 1) await utimes(kit.at('content/pages/about/sv.md'), at, at);
  };
  const churning = churn();
  await writeFile(`${kit.dir}-card.md`, text.replace('Each person', 'Seen all the same. Each person'));
  await server.shows(PAGE, 'Seen all the same.').finally(() => (isOver = true));
  await churning;
  await server.stop();
});

it('another folder in the place of the kit is heard as well as the first', async () => {
  const kit = await small();
  const server = await preview(kit);
  const text = await kit.read(kit.card);
  await cp(kit.dir, `${kit.dir}-other`, { recursive: true });
  renameSync(kit.dir, `${kit.dir}-old`);
  renameSync(`${kit.dir}-other`, kit.dir);
  await kit.write(kit.card, text.replace('Each person', 'Another folder. Each person'));
  await server.shows(PAGE, 'Another folder.');
  const times = [];
  for (let at = 0; at < 5; at += 1) {
    const since = Date.now();
    await kit.write(kit.card, text.replace('Each person', `Heard ${at}. Each person`));
    await server.shows(PAGE, `Heard ${at}.`);
    times.push(Date.now() - since);
  }
  assert.ok(times.sort((a, b) => a - b)[2] < 1_500, `${times} ms`);
  await server.stop();
});

it('an emptied file of the future holds nothing up', async () => {
  const kit = await small();
  const server = await preview(kit);
  await openFile(kit.at('content/cards/silent-ideas/sv.md'), 'w').then((it) => it.close());
  await utimes(kit.at('content/cards/silent-ideas/sv.md'), 4e9, 4e9);
  await kit.edit(kit.card, 'Each person', 'All the same. Each person');
  await server.shows(PAGE, 'All the same.');
  await server.stop();
});

// The sitemap holds every page that is its own original, and no other.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pages, tags } from './support/html.mjs';
import { absolute, base, partial, plain, published } from './support/kit.mjs';

const sites = { published: await published(), partial: await partial() };
const unnamed = await plain();

for (const [name, site] of Object.entries(sites)) {
  const text = readFileSync(join(site, 'sitemap.xml'), 'utf8');
  const entries = text.split('<url>').slice(1).map((it) => ({
    loc: /<loc>([^<]*)<\/loc>/.exec(it)[1],
    date: /<lastmod>([^<]*)<\/lastmod>/.exec(it)?.[1],
    alternates: tags(it)
      .filter((it) => it.name === 'xhtml:link')
      .map((it) => [it.attributes.hreflang, it.attributes.href]),
  }));

  describe(`the sitemap of the ${name} kit`, () => {
    it('is the list of all pages that are their own original', async () => {
      const own = [...(await pages(site)).values()].filter((it) => it.canonical[0] === absolute(it.path) && !it.noindex);
      assert.deepEqual(entries.map((it) => it.loc).sort(), own.map((it) => absolute(it.path)).sort());
    });

    it('names each page once', () => {
      assert.equal(new Set(entries.map((it) => it.loc)).size, entries.length);
    });

    it('says of languages what the pages say', async () => {
      const all = new Map([...(await pages(site)).values()].map((it) => [absolute(it.path), it]));
      for (const it of entries) {
        assert.deepEqual(it.alternates, all.get(it.loc).alternates, it.loc);
      }
    });

    it('has dates as the standard has them', () => {
      for (const it of entries) if (it.date) assert.match(it.date, /^\d{4}-\d\d-\d\d$/);
    });

    it('is named in robots.txt', async () => {
      const robots = await readFile(join(site, 'robots.txt'), 'utf8');
      assert.match(robots, new RegExp(`^Sitemap: ${base}sitemap.xml$`, 'm'));
    });
  });
}

it('is not made where the kit has no address', async () => {
  await assert.rejects(access(join(unnamed, 'sitemap.xml')));
  assert.ok(!(await readFile(join(unnamed, 'robots.txt'), 'utf8')).includes('Sitemap'));
});

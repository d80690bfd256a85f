// The sitemap holds every page that is its own original, and no other.

import assert from 'node:assert/strict';
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pages, tags } from './support/html.mjs';
import { base, partial, plain, published } from './support/kit.mjs';

for (const [name, build] of Object.entries({ published, partial })) {
  const site = await build();
  const text = await readFile(join(site, 'sitemap.xml'), 'utf8');
  const entries = text.split('<url>').slice(1).map((it) => ({
    loc: /<loc>([^<]*)<\/loc>/.exec(it)[1],
    date: /<lastmod>([^<]*)<\/lastmod>/.exec(it)?.[1],
    alternates: tags(it)
      .filter((it) => it.name === 'xhtml:link')
      .map((it) => [it.attributes.hreflang, it.attributes.href]),
  }));

  describe(`the sitemap of the ${name} kit`, () => {
    it('is the list of all pages that are their own original', async () => {
      const own = [...(await pages(site)).values()].filter((it) => it.canonical[0] === base + it.path && !it.noindex);
      assert.deepEqual(entries.map((it) => it.loc).sort(), own.map((it) => base + it.path).sort());
    });

    it('names each page once', () => {
      assert.equal(new Set(entries.map((it) => it.loc)).size, entries.length);
    });

    it('says of languages what the pages say', async () => {
      const all = await pages(site);
      for (const it of entries) {
        assert.deepEqual(it.alternates, all.get(it.loc.slice(base.length)).alternates, it.loc);
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
  const site = await plain();
  await assert.rejects(access(join(site, 'sitemap.xml')));
  assert.ok(!(await readFile(join(site, 'robots.txt'), 'utf8')).includes('Sitemap'));
});

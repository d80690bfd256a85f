// Stems in the browser are those of the index: on lists of words that the program is held to as well, and on every word
// of the site.

import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { withPage } from './support/browser.mjs';
import { languages, plain } from './support/kit.mjs';
import { ask, openSearch } from './support/search.mjs';

const site = await plain();
const stemmers = { sv: 'Swedish', fi: 'Finnish', nl: 'Dutch', en: 'English' };

describe('stems', () => {
  for (const lang of languages) {
    it(`are the same in browser and program, in ${lang}`, () =>
      withPage({}, async (page) => {
        await page.goto(pathToFileURL(join(site, lang, 'index.html')).href);
        await openSearch(page);
        await ask(page, 'a');
        const text = await readFile(new URL(`../stems/${lang}.txt`, import.meta.url), 'utf8');
        const list = text.trim().split('\n').map((it) => it.split(' '));
        assert.ok(list.length > 900);
        const wrong = await page.evaluate(
          ({ name, list }) => {
            const stemmer = new window[`${name}Stemmer`]();
            return list.filter(([word, stem]) => stemmer.stemWord(word) !== stem);
          },
          { name: stemmers[lang], list },
        );
        assert.deepEqual(wrong, []);
      }));

    it(`of every word of the site are terms of the index, in ${lang}`, () =>
      withPage({}, async (page) => {
        await page.goto(pathToFileURL(join(site, lang, 'index.html')).href);
        await openSearch(page);
        const names = (await readdir(join(site, 'search'))).filter((it) => new RegExp(`^${lang}-\\d+\\.js$`).test(it));
        const missing = await page.evaluate(
          async ({ lang, names, stemmer }) => {
            const load = (name) => new Promise((done) => {
              const script = document.createElement('script');
              script.src = `../search/${name}`;
              script.onload = done;
              document.head.append(script);
            });
            while (!window.arkkiFind || !window[`${stemmer}Stemmer`]) await new Promise((done) => setTimeout(done, 20));
            let data;
            window.arkkiFindIndex = (it) => { data = it; };
            await load(`${lang}-index.js`);
            const its = new window[`${stemmer}Stemmer`]();
            const index = new window.arkkiFind.Index(data, (it) => its.stemWord(it));
            const out = new Set();
            window.arkkiFindTexts = ([, , texts]) => {
              const said = texts.flatMap(([line, sections]) => [line, ...sections.flatMap(([heading, , text]) => [heading, text])]);
              for (const word of said.flatMap((it) => index.words(it))) {
                const isOne = [...word].length > 1 || /^[0-9]$/.test(word);
                if (isOne && !index.places.has(index.stem(word))) out.add(word);
              }
            };
            for (const name of names) await load(name);
            return [...out];
          },
          { lang, names, stemmer: stemmers[lang] },
        );
        assert.deepEqual(missing, []);
      }));
  }
});

// Words of the interface, as the kit has them.

import { readFileSync } from 'node:fs';
import { languages } from './kit.mjs';

const texts = new Map(
  languages.map((lang) => [lang, readFileSync(new URL(`../../../locales/${lang}/ui.ftl`, import.meta.url), 'utf8')]),
);

/** Returns a message that stands on one line. */
export function word(lang, key) {
  const found = new RegExp(`^${key} = (.+)$`, 'm').exec(texts.get(lang));
  if (!found) throw new Error(`${lang} has no message ${key}`);
  return found[1];
}

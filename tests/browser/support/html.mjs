// Just enough reading of HTML and XML for sites whose syntax is held valid by `valid.test.mjs`.

import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Returns the paths of all files of a folder that end like this, sorted. */
export async function files(root, ending) {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((it) => it.isFile() && it.name.endsWith(ending))
    .map((it) => relative(root, join(it.path, it.name)).split(sep).join('/'))
    .sort();
}

/** Returns the tags of a text as `{ name, attributes }`, in order; comments, scripts and styles count as none. */
export function tags(text) {
  const plain = text.replace(/<!--[\s\S]*?-->|(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/g, '$1');
  return [...plain.matchAll(/<([a-z][\w:-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g)].map(([, name, rest]) => ({
    name,
    attributes: Object.fromEntries(
      [...rest.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, key, value = '']) => [key, decoded(value)]),
    ),
  }));
}

const references = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function decoded(text) {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, it) => references[it]);
}

/** A page as search engines read it. */
export async function page(root, path) {
  const all = tags(await readFile(join(root, path), 'utf8'));
  const links = all.filter((it) => it.name === 'link').map((it) => it.attributes);
  return {
    path,
    lang: all.find((it) => it.name === 'html')?.attributes.lang,
    canonical: links.filter((it) => it.rel === 'canonical').map((it) => it.href),
    alternates: links.filter((it) => it.rel === 'alternate').map((it) => [it.hreflang, it.href]),
    noindex: all.some((it) => it.name === 'meta' && it.attributes.name === 'robots' && it.attributes.content.includes('noindex')),
    refresh: all.some((it) => it.name === 'meta' && it.attributes['http-equiv'] === 'refresh'),
  };
}

/** Every page of a site, by its path. */
export async function pages(root) {
  const all = await Promise.all((await files(root, '.html')).map((it) => page(root, it)));
  return new Map(all.map((it) => [it.path, it]));
}

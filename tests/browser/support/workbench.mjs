// The workbench of a running preview: its pages in a browser, and its saves without one.

import assert from 'node:assert/strict';
import { PATIENCE } from './preview.mjs';

/** What a page of this run knows. */
export async function token(server) {
  return /data-token="([^"]*)"/.exec((await server.get('_arkki/l10n/')).text)[1];
}

/** The units of a text: key, what the editor saw, hash of the source. */
export async function units(server, path) {
  const { text } = await server.get(`_arkki/l10n/${path}`);
  const plain = (it) => it.replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
  const article = /<article [^>]*data-unit="([^"]*)" data-state="([^"]*)" data-source="([^"]*)" data-seen="([^"]*)"/g;
  return [...text.matchAll(article)].map(([, unit, state, source, seen]) => ({ unit, state, source, seen: JSON.parse(plain(seen)) }));
}

/** Sends a save as a page would, or with other headers. */
export async function post(server, order, headers = {}) {
  const own = { 'content-type': 'application/json', origin: server.address, 'x-arkki-token': await token(server) };
  const sent = Object.fromEntries(Object.entries({ ...own, ...headers }).filter(([, it]) => it !== undefined));
  const body = typeof order === 'string' || order instanceof Uint8Array ? order : JSON.stringify(order);
  return server.get('_arkki/l10n/save', { method: 'POST', headers: sent, body });
}

/** Opens a text in the workbench. */
export async function bench(page, server, path) {
  await page.goto(server.url(`_arkki/l10n/${path}`));
  return (name) => page.locator(`[id="u-${name}"]`);
}

/** Waits until a unit says something. */
export async function says(unit, text) {
  await unit.locator('.said', { hasText: text }).waitFor({ timeout: PATIENCE });
}

/** Holds a file against what it shall be, byte for byte. */
export async function holds(kit, path, text) {
  assert.equal(await kit.read(path), text, path);
}

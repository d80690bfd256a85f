// A static server as simple as the ones that sites like these are put on.

import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { after } from 'node:test';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/**
 * Serves a folder on a free port of 127.0.0.1, below `under`, until the test file ends.
 * What is not there is answered with the folder's `404.html`. Returns a function from path to address.
 */
export async function serve(root, under = '/') {
  const server = createServer(async (request, response) => {
    const { status, file } = await answer(root, under, request.url);
    const body = await readFile(file).catch(() => 'not found');
    response.writeHead(status, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    response.end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  after(() => {
    server.close();
    server.closeAllConnections();
  });
  const origin = `http://127.0.0.1:${server.address().port}`;
  return (path = '') => origin + under + path;
}

async function answer(root, under, url) {
  const missing = { status: 404, file: join(root, '404.html') };
  const path = normalize(decodeURIComponent(new URL(url, 'http://host').pathname));
  if (!path.startsWith(under)) return missing;
  const file = join(root, path.slice(under.length));
  if (!file.startsWith(root.endsWith(sep) ? root : root + sep) && file !== root) return missing;
  const found = await stat(file).catch(() => null);
  if (found?.isFile()) return { status: 200, file };
  if (found?.isDirectory() && path.endsWith('/')) {
    const index = join(file, 'index.html');
    if (await stat(index).catch(() => null)) return { status: 200, file: index };
  }
  return missing;
}

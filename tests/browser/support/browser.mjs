// One Chromium for a test file, and pages that note everything a reader should never meet.

import { after } from 'node:test';
import { chromium } from 'playwright-core';

/** How many pages are looked at side by side. */
export const lanes = 2;

let launched;

function browser() {
  launched ??= chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Whatever a page asks of another host fails, and is counted below.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  return launched;
}

after(async () => (await launched)?.close());

/**
 * Opens a page in a context of its own, hands it to `look` and closes it.
 *
 * `troubles` collects errors of scripts, failed files and requests to other hosts. Motion is reduced unless asked
 * for, so that no colour is measured half-way.
 */
export async function withPage(options, look) {
  const { width = 1280, height = 800, ...rest } = options;
  const context = await (await browser()).newContext({
    viewport: { width, height },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
    ...rest,
  });
  context.setDefaultTimeout(15_000);
  try {
    const page = await context.newPage();
    const troubles = [];
    page.on('pageerror', (it) => troubles.push(`script: ${it.message}`));
    page.on('console', (it) => {
      if (['error', 'warning'].includes(it.type())) troubles.push(`console: ${it.text()}`);
    });
    page.on('response', (it) => {
      if (it.status() >= 400) troubles.push(`${it.status()}: ${it.url()}`);
    });
    page.on('requestfailed', (it) => {
      // A page that sends its reader on stops what it was still loading.
      if (it.failure()?.errorText !== 'net::ERR_ABORTED') troubles.push(`failed: ${it.url()}`);
    });
    page.on('request', (it) => {
      if (!isOwn(it.url())) troubles.push(`outside: ${it.url()}`);
    });
    return await look(page, troubles);
  } finally {
    await context.close();
  }
}

function isOwn(url) {
  return /^(http:\/\/127\.0\.0\.1:\d+\/|file:|data:|blob:|about:)/.test(url);
}

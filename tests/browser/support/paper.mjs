// Printed pages, read with the tools of poppler.

import { execFileSync } from 'node:child_process';

const run = (name, pdf, ...options) => execFileSync(name, [...options], { input: pdf, maxBuffer: 1 << 28 });

/** Letters and digits alone: lines, hyphens and columns fall away. */
export const bare = (text) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** Returns the number of pages, and the size of each as "297 × 420", in millimetres. */
export function pages(pdf) {
  const facts = run('pdfinfo', pdf, '-f', '1', '-l', '99', '-').toString();
  const sizes = [...facts.matchAll(/Page +\d+ size: +([\d.]+) x ([\d.]+) pts/g)];
  return { count: Number(/Pages: +(\d+)/.exec(facts)[1]), sizes: sizes.map((it) => it.slice(1).map((pt) => Math.round((pt * 25.4) / 72)).join(' × ')) };
}

/** Returns the text of a print, bare. */
export const words = (pdf) => bare(run('pdftotext', pdf, '-raw', '-', '-').toString());

/** Returns every word with its page, counted from 0, and its box in millimetres. */
export function placed(pdf) {
  const out = [];
  const text = run('pdftotext', pdf, '-bbox', '-', '-').toString();
  let page = -1;
  for (const line of text.split('\n')) {
    if (line.includes('<page ')) page += 1;
    const found = /xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*)<\/word>/.exec(line);
    if (!found) continue;
    const [left, top, right, bottom] = found.slice(1, 5).map((it) => (Number(it) * 25.4) / 72);
    out.push({ page, left, top, right, bottom, text: found[5] });
  }
  return out;
}

/** How many dots of a picture are in a millimetre. */
export const dots = 8;

/** Returns the pages as grey pictures: `at(x, y)` is 0 for black and 255 for white, in dots. */
export function pictures(pdf) {
  const pgm = run('pdftoppm', pdf, '-gray', '-r', String(dots * 25.4), '-');
  const out = [];
  for (let from = 0; from < pgm.length; ) {
    const [head, ...numbers] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.toString('latin1', from, from + 40));
    const [width, height] = numbers.map(Number);
    const begin = from + head.length;
    out.push({ width, height, at: (x, y) => pgm[begin + Math.round(y) * width + Math.round(x)] });
    from = begin + width * height;
  }
  return out;
}

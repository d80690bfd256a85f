// One page of every type, found by the ids of the sample kit.

import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { files, tags } from './html.mjs';
import { languages, odd } from './kit.mjs';

/** Pages that are one thing in several languages: type and id. Every shape of a process is drawn in its own way. */
const things = {
  'process, chain': 'create-process',
  'process, steps': 'process-productisation-nine-steps',
  'process, loop': 'process-service-management-four',
  'process, sessions': 'process-one-and-a-half-metre-sprint',
  phase: 'phase-ideas',
  'phase of a loop': 'activity-service-improvement',
  'phase card': 'phase-exit',
  'phase card, session': 'session-2-know-customers-anew',
  'method card': 'method-scale-then-questions',
  'topic card': 'topic-perceived-quality',
  page: 'about',
  'worksheet, scales': 'tool-group-work-1a-nature-of-results',
  'worksheet, notes': 'tool-service-plan-one-page',
  model: 'model-perceived-quality',
  'model, without a drawing': 'model-group-work-framework',
};

/** Pages that every language has, at the same place. */
const fixed = {
  home: 'index.html',
  'list of cards': 'cards/index.html',
  'list of worksheets': 'tools/index.html',
  'list of models': 'models/index.html',
  glossary: 'glossary/index.html',
  index: 'index-a-z.html',
};

/** Returns where each thing of a site stands: id → language → path. Read from the lasting addresses. */
export async function places(root) {
  const out = new Map();
  for (const path of await files(join(root, 'q'), '.html')) {
    const choices = tags(await readFile(join(root, 'q', path), 'utf8')).filter((it) => 'data-lang' in it.attributes);
    const found = choices.map(({ attributes: it }) => [it['data-lang'], posix.join('q', it.href)]);
    out.set(path.replace(/\.html$/, ''), Object.fromEntries(found));
  }
  return out;
}

/** Returns `{ type, lang, path }` for every type of page with a frame, in every language that has it. */
export async function framed(root) {
  const at = await places(root);
  return languages.flatMap((lang) => [
    ...Object.entries(fixed).map(([type, path]) => ({ type, lang, path: `${lang}/${path}` })),
    ...Object.entries(things)
      .filter(([, id]) => at.get(id)?.[lang])
      .map(([type, id]) => ({ type, lang, path: at.get(id)[lang] })),
  ]);
}

/** Returns the pages that stand outside the languages; they speak the kit's first one. */
export function frameless() {
  return [
    { type: 'choice', lang: languages[0], path: 'index.html' },
    { type: 'lasting', lang: languages[0], path: 'q/method-scale-then-questions.html' },
    { type: 'lasting, process', lang: languages[0], path: 'q/create-process.html' },
    { type: 'not found', lang: languages[0], path: '404.html' },
  ];
}

/** Returns the pages of the partial kit that other kits do not have. */
export async function oddities(root) {
  const at = await places(root);
  const each = (type, id) => Object.entries(at.get(id)).map(([lang, path]) => ({ type, lang, path }));
  return [
    ...each('stub', odd.stub),
    ...each('draft', odd.draft),
    ...each('every sort of Markdown', odd.rich),
    ...each('card with a gap in Finnish', odd.borrowed),
    ...each('card with a gap in Dutch', odd.hidden),
    ...each('page with a gap in Finnish', odd.borrowedPage),
    ...languages.map((lang) => ({ type: 'list of cards with gaps', lang, path: `${lang}/cards/index.html` })),
    { type: 'lasting, with a gap', lang: languages[0], path: `q/${odd.hidden}.html` },
    { type: 'lasting, retired', lang: languages[0], path: `q/${odd.retired}.html` },
  ];
}

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { arrowFaults, COMPUTED, importsOf } from '../support/imports.ts';

/**
 * Who may import whom: each part of the house, and all that it may take from outside itself. `type:` before a name
 * allows types only. What is not written here is not allowed.
 */
const arrows = {
  // What a valid record is, and what follows from it: pure, so that the check, the build and the tests share them.
  schemas: 'zod',
  evidence: 'schemas @stdlib/*',
  exports: 'evidence schemas links.ts node:crypto node:zlib zod @astrojs/rss @citation-js/* csv-stringify',

  // What records are written from and with. The forms run in a browser, so it reads no disk.
  authoring: 'schemas yaml zod',

  // What a build may take from the one before it, and how it is told that it may.
  kept: 'build-wide.ts node:crypto node:fs node:path node:v8',

  // What reads and guards the files that editors write.
  records: 'build-wide.ts node:crypto node:fs node:path node:url js-yaml yaml type:astro',
  markdown:
    'build-wide.ts schemas node:crypto node:zlib @astrojs/markdown-remark @mdx-js/mdx hast-util-to-html mdast-util-to-string remark-gfm remark-mdx remark-parse ' +
    'unified unist-util-visit vfile type:hast type:mdast type:mdast-util-mdx',
  checks:
    'authoring evidence schemas records markdown node:fs node:path fastest-levenshtein type:mdast type:zod',
  // What a change of the content does, worked out from what the check has read.
  impact: 'checks evidence schemas records markdown library/gap-map-views.ts node:fs node:path',
  // What is searched and how it is ranked: pure, because the index is built with it and the reader's browser runs it.
  search: '',
  integrations:
    'build-wide.ts checks evidence kept markdown schemas search offline records library/build-stamp.ts library/redirects.ts ' +
    `library/thesaurus.ts ${COMPUTED} node:crypto node:fs node:os node:path node:url node:zlib pagefind type:astro`,
  'content.config.ts': 'markdown records schemas astro:content',

  // What makes pages. Only the library takes values from astro:content; layouts and components fetch nothing.
  library:
    'build-wide.ts evidence schemas kept records markdown links.ts site.ts type:elements type:search ' +
    'astro:content node:child_process node:fs node:path',
  // Like the name of the site, the stamp of the build is the same on every page. When a review is due is worked out by
  // one rule, in the page or while it is built.
  components:
    'authoring evidence schemas markdown links.ts site.ts library/build-stamp.ts elements/review-due.ts ' +
    'elements/review-age-element.ts elements/pager-places.ts elements/library-search/long.ts d3-scale type:library',
  layouts:
    'components evidence links.ts security-policy.ts site.ts styles library/build-stamp.ts @fontsource-variable/*',
  pages:
    'layouts components library kept exports evidence schemas elements elements/record-form elements/offline-copy ' +
    'authoring links.ts site.ts styles type:astro',

  // All of this ships to the reader, so it takes nothing.
  elements: 'search',
  // But for the forms, which check what one writes by the very rules of the check. They take these only once somebody
  // begins to write, and no other element may lead to them.
  'elements/record-form':
    'elements authoring schemas checks/explain-issues.ts checks/schema-fields.ts checks/date-problems.ts zod',

  // What keeps a copy reads the list that the build has written.
  'elements/offline-copy': 'elements offline',
  // What both sides of an offline copy say alike: pure, like the search.
  offline: '',

  // What the palette says, for the two places that no style sheet reaches.
  styles: '',
  'build-wide.ts': '',
  'links.ts': '',
  'security-policy.ts': '',
  'site.ts': '',
  // A review is due by the same rule on the page and in the weekly report. The benchmark builds the index by itself.
  scripts:
    'authoring checks evidence kept/ledger.ts kept/readings.ts schemas exports impact records markdown offline library/git.ts elements/review-due.ts sirv ' +
    'integrations/cbor.ts integrations/packed.ts integrations/pagefind-index.ts integrations/paths-below.ts integrations/search-document.ts integrations/search-index.ts search yaml zod node:child_process node:fs ' +
    'node:http node:module node:net node:os node:path node:readline node:timers node:url node:util ' +
    'node:worker_threads node:zlib ' +
    // What starts a browser, and what the search is measured against; `search-under-test` stands for our own.
    'playwright-core @sparticuz/chromium pagefind minisearch lunr plain-pagefind search-under-test',
};

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const files = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|astro|m?js)$/.test(path))
    .map((path) => `${folder}/${path}`),
);

describe('every import line in the house', () => {
  test('keeps to the arrows', () => {
    expect(files.flatMap((file) => arrowFaults(arrows, file, read(file)))).toEqual([]);
  });

  test('is looked at: the files are found, and so are their imports', () => {
    expect(files).toContain('src/pages/interventions/[id].astro');
    expect(files).toContain('scripts/check.ts');
    expect(importsOf(read('src/evidence/standards/eif/rate.ts')).length).toBeGreaterThan(5);
  });
});

describe('the arrows themselves', () => {
  const targets = (part: string) => (arrows[part as keyof typeof arrows] ?? '').split(' ');

  test('never lead to pages, tests or scripts', () => {
    const all = Object.keys(arrows).flatMap(targets);
    for (const end of ['pages', 'tests', 'scripts']) expect(all).not.toContain(end);
  });

  test('never lead in a circle', () => {
    const next = (part: string) =>
      targets(part)
        .map((name) => name.replace('type:', ''))
        .filter((name) => name in arrows);
    const reaches = (from: string, to: string): boolean =>
      next(from).some((part) => part === to || reaches(part, to));
    expect(Object.keys(arrows).filter((part) => reaches(part, part))).toEqual([]);
  });
});

test.each([
  ['src/schemas/study.ts', `import { rateByEif } from '../evidence/standards/eif/rate.ts';`],
  ['src/schemas/study.ts', `import type { Rating } from '../evidence/rating.ts';`],
  ['src/evidence/dates.ts', `import { readFileSync } from 'node:fs';`],
  ['src/evidence/standards/eif/rate.ts', `export { site } from '../../../site.ts';`],
  ['src/elements/library-search/state.ts', `import { z } from 'zod';`],
  [
    'src/elements/library-search/state.ts',
    `import type { Level } from '../../schemas/vocabularies/index.ts';`,
  ],
  ['src/elements/compare/page.ts', `import { rulesFor } from '../record-form/rules.ts';`],
  ['src/elements/record-form/rules.ts', `import { checkContent } from '../../checks/check-content.ts';`],
  ['src/elements/record-form/rules.ts', `import { rateByEif } from '../../evidence/standards/eif/rate.ts';`],
  ['src/components/Card.astro', `import { loadLibrary } from '../library/library.ts';`],
  ['src/components/Card.astro', `import Layout from '../layouts/Page.astro';`],
  ['src/pages/index.astro', `import { getCollection } from 'astro:content';`],
  ['src/checks/report.ts', `import { fail } from '../../scripts/support/fail.ts';`],
  ['src/records/yaml-text.ts', `import '../../tests/support/studies.ts';`],
  ['scripts/check.ts', `import { listedEntry } from '../src/library/listed-entry.ts';`],
  ['src/site.ts', `import { z } from 'zod';`],
  ['src/novel/thing.ts', ''],
])('a wrong import planted in %s is found: %s', (file, text) => {
  expect(arrowFaults(arrows, file, text)).toHaveLength(1);
});

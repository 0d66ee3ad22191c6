import { describe, expect, test } from 'vitest';
import { arrowFaults, COMPUTED, importsOf, targetOf } from '../support/imports.ts';

/** The reader of import lines that `arrows.test.ts` relies on. */
describe('an import is read', () => {
  const values = (from: string) => [{ from, typesOnly: false }];
  const types = (from: string) => [{ from, typesOnly: true }];

  test.each([
    ['of one name', `import { one } from './one.ts';`, values('./one.ts')],
    ['of a default', `import one from "one";`, values('one')],
    ['of everything', `import * as one from 'one';`, values('one')],
    ['for its effect', `import './one.scss';`, values('./one.scss')],
    ['over several lines', `import {\n  one,\n  type Two,\n} from './one.ts';`, values('./one.ts')],
    ['passed on', `export { one } from './one.ts';`, values('./one.ts')],
    ['passed on whole', `export * from './one.ts';`, values('./one.ts')],
    ['of types', `import type { One } from './one.ts';`, types('./one.ts')],
    ['of types passed on', `export type { One } from './one.ts';`, types('./one.ts')],
    ['as the program runs', `const one = await import('./one.ts');`, values('./one.ts')],
    ['as the program runs, with a note', `await import(/* @vite-ignore */ './one.ts');`, values('./one.ts')],
    ['from an address worked out', 'await import(`${folder}one.js`);', values(COMPUTED)],
    ['from an address in a variable', 'await import(address);', values(COMPUTED)],
    ['in the script of a page', `<script>\n  import { one } from 'one';\n</script>`, values('one')],
    ['as the script of a page', `<p />\n<script src="../one.ts"></script>`, values('../one.ts')],
  ])('%s', (_, text, found) => {
    expect(importsOf(text)).toEqual(found);
  });

  test.each([
    ['in a comment', `/** Taken from './one.ts', and import from 'zod' never. */`],
    ['in a value', `export const from = 'astro:content';`],
    ['in what the bundler offers', `if (import.meta.env.DEV) start('now');`],
  ])('but not %s', (_, text) => {
    expect(importsOf(text)).toEqual([]);
  });
});

test.each([
  ['../schemas/study.ts', 'src/schemas/study.ts'],
  ['./standards/eif/rate.ts', 'src/evidence/standards/eif/rate.ts'],
  ['../../scripts/check.ts', 'scripts/check.ts'],
  ['../../tests/support/studies.ts', 'tests/support/studies.ts'],
  ['zod', 'zod'],
  ['csv-stringify/sync', 'csv-stringify'],
  ['@scope/name/deep/file.woff2?url', '@scope/name'],
  ['node:fs/promises', 'node:fs'],
  ['astro/loaders', 'astro'],
  ['astro:content', 'astro:content'],
])('%s leads from a file of the evidence to %s', (from, target) => {
  expect(targetOf('src/evidence/dates.ts', from)).toBe(target);
});

describe('an import that no arrow allows', () => {
  const arrows = { one: 'two three/kept.ts type:four @scope/* zod', two: '' };

  test('is named with its file', () => {
    expect(arrowFaults(arrows, 'src/two/a.ts', `import { one } from '../one/b.ts';`)).toEqual([
      'src/two/a.ts imports ../one/b.ts: two may not',
    ]);
  });

  test.each([
    ['a value where only types are allowed', `import { four } from '../four/a.ts';`, 1],
    ['types where types are allowed', `import type { Four } from '../four/a.ts';`, 0],
    ['types where values are allowed', `import type { Two } from '../two/a.ts';`, 0],
    ['the one file of a folder that is allowed', `import { kept } from '../three/kept.ts';`, 0],
    ['another file of that folder', `import { other } from '../three/other.ts';`, 1],
    ['its own folder', `import { one } from './deep/one.ts';`, 0],
    ['a package of a scope that is allowed', `import { a } from '@scope/a';`, 0],
    ['a package of another scope', `import { a } from '@other/a';`, 1],
    ['two wrong files at once', `import 'a';\nimport 'b';`, 2],
  ])('%s: %#', (_, text, count) => {
    expect(arrowFaults(arrows, 'src/one/a.ts', text)).toHaveLength(count);
  });

  test('is every import of a part that has no line in the table', () => {
    expect(arrowFaults(arrows, 'src/novel/a.ts', '')).toEqual([
      'src/novel/a.ts: "novel" has no line in the table of arrows',
    ]);
  });
});

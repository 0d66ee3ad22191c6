import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { pageKey, programKey } from '../../../src/kept/keys.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const PROGRAMS = [
  'src/components/Card.astro',
  'src/evidence/standards/eif/rate.ts',
  'src/schemas/vocabularies/outcomes.ts',
  'src/styles/main.scss',
  'public/_headers',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'node_modules/.package-lock.json',
];
const SHARED = ['content/glossary.yaml', 'content/thesaurus.yaml', 'content/redirects.yaml'];
const RECORDS = ['content/studies/one.yaml', 'content/interventions/one.mdx'];
const PUBLISHED = ['https://library.example.org', '/', 'abc', '2024-01-01'];

function project() {
  const root = temporaryFolder();
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  for (const file of [...PROGRAMS, ...SHARED, ...RECORDS]) write(file, 'as it was');
  const keys = () => {
    const programs = programKey(root);
    return { programs, pages: pageKey(root, programs, PUBLISHED) };
  };
  return { root, write, keys };
}

test.each(PROGRAMS)('another %s: nothing that was read and no page is kept', (file) => {
  const { root, write, keys } = project();
  const before = keys();
  expect(keys()).toEqual(before);
  write(file, 'changed');
  const changed = keys();
  expect(changed.programs).not.toBe(before.programs);
  expect(changed.pages).not.toBe(before.pages);
  rmSync(join(root, file));
  expect([before.programs, changed.programs]).not.toContain(keys().programs);
});

test('a program under another name is another program', () => {
  const { root, write, keys } = project();
  const before = keys();
  rmSync(join(root, 'src/components/Card.astro'));
  write('src/components/Box.astro', 'as it was');
  expect(keys().programs).not.toBe(before.programs);
});

test.each(SHARED)('another %s: what was read is kept, and no page', (file) => {
  const { write, keys } = project();
  const before = keys();
  write(file, 'changed');
  expect(keys().programs).toBe(before.programs);
  expect(keys().pages).not.toBe(before.pages);
});

test.each(RECORDS)('another %s changes neither: each record has a sum of its own', (file) => {
  const { write, keys } = project();
  const before = keys();
  write(file, 'changed');
  expect(keys()).toEqual(before);
});

test.each([0, 1, 2, 3])('published as something else (%i), no page is kept', (place) => {
  const { root, keys } = project();
  const { programs, pages } = keys();
  expect(pageKey(root, programs, PUBLISHED.with(place, 'else'))).not.toBe(pages);
});

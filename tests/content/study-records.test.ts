import { expect, test } from 'vitest';
import { readContentFiles } from '../../src/records/content-files.ts';
import { readYaml } from '../../src/records/yaml-text.ts';
import { keysOf, readings, voices } from '../../src/schemas/vocabularies/index.ts';
import { PROJECT, entries, studies } from '../support/real-content.ts';

type Raw = Record<string, unknown>;

// As the files say it, before any schema has left a bad record out.
const files = readContentFiles(PROJECT)
  .filter(({ folder }) => folder === 'studies')
  .map(({ id, text }) => ({ id, data: readYaml(text).data as { sources: Raw[]; findings: Raw[] } }));

test('there are studies to look at, and every one is sound and used', () => {
  const cited = new Set(entries.flatMap(({ data }) => data.studies));
  expect(files.length).toBeGreaterThan(40);
  expect(studies.map(({ id }) => id)).toEqual(files.map(({ id }) => id));
  expect(files.filter(({ id }) => !cited.has(id)).map(({ id }) => id)).toEqual([]);
});

test.each(files)('$id says how each of its sources was seen, and whose voice it is', ({ data: { sources } }) => {
  expect(sources.length).toBeGreaterThan(0);
  for (const { seen, voice, title } of sources) {
    expect(keysOf(readings), `${title}`).toContain(seen);
    expect(keysOf(voices), `${title}`).toContain(voice);
  }
});

test.each(files)('$id says for each finding where it was read', ({ data: { findings, sources } }) => {
  const keys = sources.map(({ id }) => id);
  expect(findings.filter(({ source }) => !keys.includes(source)).map(({ id }) => id)).toEqual([]);
});

// Somebody else's account of a study, however good, cannot pass for the study.
test.each(studies)(
  '$id: what the provider, a minister or the press says of a study is not the study itself',
  ({ sources }) => {
    const passed = sources.filter(
      ({ voice, seen }) => voice !== 'evaluator' && (seen === 'full-text' || seen === 'abstract'),
    );
    expect(passed.map(({ id, voice, seen }) => `${id}: ${voice}, ${seen}`)).toEqual([]);
  },
);

test.each(studies.filter(({ findings }) => findings.length === 0))(
  '$id has no findings, and says why',
  ({ note }) => {
    expect(note).toMatch(/\S/);
  },
);

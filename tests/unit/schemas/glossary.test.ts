import { expect, test } from 'vitest';
import { glossary } from '../../../src/schemas/glossary.ts';
import { REMOVED, changed, exampleGlossary, faults, faultyPaths } from '../../support/example-records.ts';

test('two words with one key are refused at the second', () => {
  expect(faults(glossary, changed(exampleGlossary(), { '1.id': 'randomised-controlled-trial' }))).toEqual([
    '1.id: two words have the key "randomised-controlled-trial"; give each its own',
  ]);
});

test('a word needs its meaning', () => {
  expect(faultyPaths(glossary, changed(exampleGlossary(), { '0.meaning': REMOVED }))).toEqual(['0.meaning']);
});

test('a word needs no other forms, day or source', () => {
  const bare = changed(exampleGlossary(), {
    '0.otherForms': REMOVED,
    '0.source': REMOVED,
    '1.asOf': REMOVED,
  });
  expect(glossary.parse(bare)[0]).toMatchObject({ otherForms: [] });
});

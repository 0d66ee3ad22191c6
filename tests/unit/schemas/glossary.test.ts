import { describe, expect, test } from 'vitest';
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

describe('a word of policy', () => {
  test.each(['asOf', 'source'])('needs %s', (field) => {
    expect(faultyPaths(glossary, changed(exampleGlossary(), { [`2.${field}`]: REMOVED }))).toEqual([
      `2.${field}`,
    ]);
  });

  test('is told of its missing source even where its meaning is wrong too', () => {
    const faulty = changed(exampleGlossary(), { '2.source': REMOVED, '2.meaning': '' });
    expect(faultyPaths(glossary, faulty)).toEqual(['2.meaning', '2.source']);
  });

  test('stands in a group of the list, and names no entry twice', () => {
    const faulty = { '2.policy.group': 'other', '2.policy.entries': ['pause', 'pause'] };
    expect(faultyPaths(glossary, changed(exampleGlossary(), faulty))).toEqual([
      '2.policy.group',
      '2.policy.entries',
    ]);
  });

  test('needs no entries', () => {
    const bare = changed(exampleGlossary(), { '2.policy.entries': REMOVED });
    expect(glossary.parse(bare)[2]?.policy).toEqual({ group: 'strategy', entries: [] });
  });
});

import { describe, expect, test } from 'vitest';
import { directions } from '../../../src/evidence/outcome-summary.ts';
import * as exported from '../../../src/schemas/vocabularies/index.ts';
import { designs, keysOf, levels, readings } from '../../../src/schemas/vocabularies/index.ts';

const vocabularies = Object.entries(exported).flatMap(([name, value]) =>
  typeof value === 'object' ? [{ name, words: value as exported.Vocabulary }] : [],
);

test('the levels run from the strongest to the weakest', () => {
  expect(keysOf(levels)).toEqual([
    'level-4-plus',
    'level-4',
    'level-3-plus',
    'level-3',
    'level-2-plus',
    'level-2',
    'nl2',
    'ne',
    'not-rated',
  ]);
});

test('designs run from the strongest, and readings from the closest', () => {
  expect(keysOf(designs).slice(0, 2)).toEqual(['rct', 'cluster-rct']);
  expect(keysOf(designs).indexOf('unmatched-comparison')).toBeLessThan(keysOf(designs).indexOf('pre-post'));
  expect(keysOf(designs).at(-1)).toBe('not-established');
  expect(keysOf(readings)[0]).toBe('full-text');
  expect(keysOf(readings).at(-1)).toBe('secondary-account');
});

test('every closed list is looked at here', () => {
  expect(vocabularies.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['levels', 'outcomes', 'designs', 'careStatuses']),
  );
  expect(vocabularies.length).toBeGreaterThan(25);
});

describe.each(vocabularies)('$name', ({ words }) => {
  // JavaScript puts keys such as "1" before all others, whatever order they are written in.
  test('has no key that is a whole number, which would be put out of order', () => {
    expect(keysOf(words).filter((key) => /^\d+$/.test(key))).toEqual([]);
  });

  test('has a label and a meaning for every word, and no label twice', () => {
    const labels = Object.values(words).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    for (const { label, meaning } of Object.values(words)) {
      expect(label.trim()).not.toBe('');
      expect(meaning).toMatch(/\S/);
    }
  });
});

test('the directions have no key that would be put out of order', () => {
  expect(Object.keys(directions).filter((key) => /^\d+$/.test(key))).toEqual([]);
});

import { expect, test } from 'vitest';
import { ID_PATTERN } from '../../../src/schemas/fields.ts';
import * as everything from '../../../src/schemas/vocabularies/index.ts';
import type { Vocabulary } from '../../../src/schemas/vocabularies/index.ts';

const isVocabulary = (value: unknown): value is Vocabulary =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((term) => 'label' in term && 'meaning' in term);

const lists = Object.entries(everything).flatMap(([name, value]) =>
  isVocabulary(value) ? [[name, value] as const] : [],
);

/** The one list whose keys are names of fields rather than words to type. */
const NAMES_OF_FIELDS = 'qualityFacts';

test('there are closed lists to look at', () => {
  expect(lists.map(([name]) => name)).toEqual(
    expect.arrayContaining(['designs', 'outcomes', 'careStatuses', 'levels', 'readings']),
  );
});

test.each(lists)(
  '%s: every key can be typed and stand in an address, and every word has a label and a meaning',
  (name, list) => {
    for (const [key, { label, meaning }] of Object.entries(list)) {
      expect(key).toMatch(name === NAMES_OF_FIELDS ? /^[a-zA-Z]+$/ : ID_PATTERN);
      expect(label.trim(), key).not.toBe('');
      expect(meaning.trim(), key).not.toBe('');
    }
  },
);

test.each(lists)('%s: no two words look alike to a reader', (_, list) => {
  const labels = Object.values(list).map(({ label }) => label.toLowerCase());
  expect(new Set(labels).size).toBe(labels.length);
});

test.each([
  'early-help',
  'child-in-need',
  'child-protection-plan',
  'pre-proceedings',
  'looked-after',
  'care-leaver',
  'adopted-or-special-guardianship',
])('the sector’s own threshold "%s" is a care status', (status) => {
  expect(everything.careStatuses).toHaveProperty(status);
});

import { expect, test } from 'vitest';
import { packVocabulary, unpackVocabulary } from '../../../src/search/vocabulary.ts';
import { numbersFrom } from '../../support/chance.ts';

test('the words of an index come back as they were packed, from A to Z', () => {
  const random = numbersFrom(7);
  const letters = 'aabcdeést019';
  const word = () =>
    Array.from(
      { length: 1 + Math.floor(random() * 45) },
      () => letters[Math.floor(random() * letters.length)],
    ).join('');
  for (let round = 0; round < 40; round += 1) {
    const counts = new Map(
      Array.from({ length: 200 }, () => [
        random() < 0.3 ? `${'a'.repeat(40)}${word()}` : word(),
        1 + Math.floor(random() * 600),
      ]),
    );
    const known = unpackVocabulary(packVocabulary(counts));
    expect(known.map(({ word: one }) => one)).toEqual([...counts.keys()].sort());
    for (const { word: one, size } of known) {
      expect(size).toBe(Math.min(9, Math.round(Math.log2(counts.get(one) ?? 0))));
    }
  }
});

test('what words share is packed once', () => {
  expect(
    packVocabulary(
      new Map([
        ['foster', 1],
        ['fostering', 4],
        ['carer', 26],
      ]),
    ),
  ).toBe('0carer5\n0foster0\n6ing2');
});

test('no words are no text', () => {
  expect(packVocabulary(new Map())).toBe('');
  expect(unpackVocabulary('')).toEqual([]);
});

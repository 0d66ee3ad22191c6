import { describe, expect, test } from 'vitest';
import { stepsOf } from '../../../src/evidence/rating-steps.ts';
import { ratingCautions, ratingName, ratingSentence } from '../../../src/evidence/rating-words.ts';
import { keysOf, levels } from '../../../src/schemas/vocabularies/index.ts';

describe('the name of a rating', () => {
  test.each([
    ['level-3', 'confirmed', 'Level 3 of 4'],
    ['level-3', 'provisional', 'Level 3 of 4, provisional'],
    ['level-4-plus', 'confirmed', 'Level 4+ of 4'],
    ['level-2-plus', 'provisional', 'Level 2+ of 4, provisional'],
    ['nl2', 'confirmed', 'Not Level 2'],
    ['nl2', 'provisional', 'Not Level 2, provisional'],
    ['ne', 'confirmed', 'No effect found'],
    ['ne', 'provisional', 'No effect found, provisional'],
    ['not-rated', 'confirmed', 'Not rated'],
  ] as const)('%s, %s: %s', (level, status, name) => {
    expect(ratingName({ level, status })).toBe(name);
  });

  test('comes before its meaning in a sentence', () => {
    expect(ratingSentence({ level: 'level-3', status: 'provisional' })).toBe(
      'Level 3 of 4, provisional: at least one rigorous study found a benefit',
    );
  });

  test('is said of every level with its meaning', () => {
    for (const level of keysOf(levels)) {
      expect(ratingSentence({ level, status: 'confirmed' })).toBe(
        `${ratingName({ level, status: 'confirmed' })}: ${levels[level].meaning}`,
      );
    }
  });
});

describe('what must be said beside a level', () => {
  test.each([
    [false, false, []],
    [true, false, ['Mixed: another rigorous study found no benefit for children, or no sure one']],
    [true, true, ['Mixed: a rigorous study found that children did worse on an outcome']],
    [false, true, ['A rigorous study found that children did worse on an outcome']],
  ])('mixed %s, harm %s: %o', (mixed, harm, words) => {
    expect(ratingCautions({ mixed, harm })).toEqual(words);
  });
});

describe('the drawing of a level', () => {
  test.each([
    ['level-4-plus', { shape: 'steps', filled: 5, plus: true }],
    ['level-4', { shape: 'steps', filled: 5, plus: false }],
    ['level-3-plus', { shape: 'steps', filled: 4, plus: false }],
    ['level-3', { shape: 'steps', filled: 3, plus: false }],
    ['level-2-plus', { shape: 'steps', filled: 2, plus: false }],
    ['level-2', { shape: 'steps', filled: 1, plus: false }],
    ['nl2', { shape: 'steps', filled: 0, plus: false }],
    ['ne', { shape: 'no-effect', filled: 0, plus: false }],
    ['not-rated', { shape: 'not-rated', filled: 0, plus: false }],
  ] as const)('%s: %o', (level, drawing) => {
    expect(stepsOf(level)).toEqual(drawing);
  });

  test('is different for every level', () => {
    const drawings = keysOf(levels).map((level) => JSON.stringify(stepsOf(level)));
    expect(new Set(drawings).size).toBe(drawings.length);
  });
});

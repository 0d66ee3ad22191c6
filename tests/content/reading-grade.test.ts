import { describe, expect, test } from 'vitest';
import { readingGrade, sentencesOf, syllablesOf, wordsOf } from '../../src/markdown/reading-grade.ts';

// The measure itself, before anything is held to it.

describe('syllables', () => {
  test.each([
    [1, 'the she care cares made moved whole eye guard quick view played aged 2020 £4.50 30% don’t'],
    [2, 'wanted places table settled carer people children trial women’s safely statement building going'],
    [3, 'area families behaviour randomised period usual museum'],
    [4, 'comparison experience residential significant psychology situation'],
    [5, 'evaluation statistically individual'],
  ])('%i: %s', (count, words) => {
    expect(words.split(' ').filter((word) => syllablesOf(word) !== count)).toEqual([]);
  });

  test('a word with a hyphen has those of its parts', () => {
    expect(syllablesOf('follow-up')).toBe(3);
  });
});

test('words are runs of letters and numbers, whatever stands around them', () => {
  expect(wordsOf('“Not sure”, she said – about £4.50 (30%) on follow-up.')).toEqual([
    'Not',
    'sure',
    'she',
    'said',
    'about',
    '4.50',
    '30%',
    'on',
    'follow-up.',
  ]);
});

test('a sentence ends at its stop, and not at a decimal point', () => {
  expect(sentencesOf('It cost £4.50. “Did it work?” No! Nobody knows')).toEqual([
    'It cost £4.50.',
    '“Did it work?”',
    'No!',
    'Nobody knows',
  ]);
});

test('the grade is that of the published formula', () => {
  // 6 words, 6 syllables, 1 sentence: 0.39 × 6 + 11.8 × 1 − 15.59.
  expect(readingGrade(['The cat sat on the mat.'])).toBeCloseTo(-1.45, 2);
  // The same words as two blocks are two sentences.
  expect(readingGrade(['The cat sat', 'on the mat.'])).toBeCloseTo(-2.62, 2);
  expect(readingGrade([])).toBe(0);
});

test('plain words read below grade 10, and the words of a report above it', () => {
  const plain = 'Carers met once a week. They said it helped. Nobody checked if the children did better.';
  const report =
    'The longitudinal evaluation demonstrated statistically significant improvements in behavioural functioning, notwithstanding considerable heterogeneity across participating authorities.';
  expect(readingGrade([plain])).toBeLessThan(6);
  expect(readingGrade([report])).toBeGreaterThan(15);
});

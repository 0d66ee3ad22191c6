import { describe, expect, test } from 'vitest';
import { Names } from '../../../src/search/names.ts';

const names = new Names([
  [0, 'SafeCare'],
  [1, 'Lifelong Links'],
  [2, 'Pause'],
  [2, 'the Pause Programme', 'Pause'],
  [3, 'No Wrong Door'],
  [3, 'NWD', 'No Wrong Door'],
  [3, 'Futures for Families (Middlesbrough)', 'No Wrong Door'],
  [4, 'Twice'],
  [4, 'Pause', 'Twice'],
]);

test('names that come twice, as a browser fetches them by several words, stand once', () => {
  const some = new Names([[0, 'SafeCare']]);
  some.add([
    [0, 'SafeCare'],
    [1, 'Lifelong Links'],
  ]);
  expect(some.rows).toEqual([
    [0, 'SafeCare'],
    [1, 'Lifelong Links'],
  ]);
});

test('words that say nothing are no name of an entry without one', () => {
  expect(new Names([[0, '']]).called(['of', 'the'])).toEqual([]);
});

describe('a name typed as one word', () => {
  test.each([
    ['lifelonglinks', ['lifelong', 'links']],
    ['wrongdoor', ['wrong', 'door']],
    ['nowrongdoor', ['no', 'wrong', 'door']],
    ['futuresforfamilies', ['futures', 'for', 'families']],
  ])('%s is %o', (word, words) => {
    expect(names.split(word)).toEqual(words);
  });

  test('is no name where it is a word already, short, or a row of four', () => {
    for (const word of ['safecare', 'links', 'noddoor', 'futuresforfamiliesmiddlesbrough']) {
      expect(names.split(word)).toBeUndefined();
    }
  });
});

test('a word of any name is known, and a part of one is not', () => {
  for (const word of ['safecare', 'nwd', 'middlesbrough']) expect(names.hasWord(word)).toBe(true);
  for (const word of ['safe', 'care', 'SafeCare', '']) expect(names.hasWord(word)).toBe(false);
});

describe('the entries of a name', () => {
  test.each([
    [['safecare'], [0]],
    [['links', 'lifelong'], [1]],
    [['lifelong', 'link'], [1]],
    [['wrong', 'door'], [3]],
    [['the', 'pause', 'programme'], [2]],
    [['nwd'], [3]],
    [['pause'], [2, 4]],
  ])('%o: %o', (words, places) => {
    expect(names.called(words)).toEqual(places);
  });

  test('are none for a part of a name, a name with more, or nothing', () => {
    for (const words of [['lifelong'], ['lifelong', 'links', 'trial'], ['the'], []]) {
      expect(names.called(words)).toEqual([]);
    }
  });
});

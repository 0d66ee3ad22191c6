import { describe, expect, test } from 'vitest';
import { isStopWord } from '../../../src/search/stop-words.ts';
import { otherNumber, rootOf, singular, wordsOf } from '../../../src/search/words.ts';

describe('the words of a text', () => {
  test.each([
    ['Foster CARERS', ['foster', 'carers']],
    ['a carer’s home', ['a', 'carer', 'home']],
    ["the carer's home", ['the', 'carer', 'home']],
    ['carers’ homes', ['carers', 'homes']],
    ['James’s plan', ['james', 'plan']],
    ['don’t', ['dont']],
    ['Éclair naïve Siân', ['eclair', 'naive', 'sian']],
    ['looked-after child', ['looked', 'after', 'child']],
    ['mother–baby (mother/baby)', ['mother', 'baby', 'mother', 'baby']],
    ['ﬁt for £1,200', ['fit', 'for', '1', '200']],
    ['<b>&amp;</b>', ['b', 'amp', 'b']],
    ['  \n ', []],
    ['?!…', []],
    ['', []],
  ])('“%s”: %o', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('are the same however the letters of an accent were stored', () => {
    expect(wordsOf('Siân'.normalize('NFD'))).toEqual(wordsOf('Siân'.normalize('NFC')));
  });
});

describe('the singular', () => {
  test.each([
    ['carers', 'carer'],
    ['families', 'family'],
    ['classes', 'class'],
    ['boxes', 'box'],
    ['approaches', 'approach'],
    ['children', 'child'],
    ['people', 'person'],
    ['women', 'woman'],
    ['mums', 'mum'],
    ['lives', 'life'],
    ['stress', 'stress'],
    ['crisis', 'crisis'],
    ['focus', 'focus'],
    ['bus', 'bus'],
    ['sws', 'sw'],
    ['carer', 'carer'],
  ])('of %s is %s', (word, one) => {
    expect(singular(word)).toBe(one);
    expect(singular(one)).toBe(one);
  });

  test('and the plural of an irregular word lead to each other', () => {
    for (const word of ['child', 'children', 'woman', 'women', 'people', 'life']) {
      const other = otherNumber(word) ?? '';
      expect(other).not.toBe(word);
      expect(otherNumber(other)).toBe(word);
      expect(singular(other)).toBe(singular(word));
    }
    expect(otherNumber('carer')).toBeUndefined();
  });
});

describe('the root of a word, for marking', () => {
  test.each([
    ['foster', 'fostering'],
    ['foster', 'fostered'],
    ['parent', 'parents'],
    ['placement', 'placements'],
    ['place', 'placing'],
    ['plan', 'planning'],
    ['family', 'families'],
    ['refer', 'referrals'],
    ['need', 'needed'],
  ])('%s and %s have the same', (one, other) => {
    expect(rootOf(one)).toBe(rootOf(other));
  });

  test.each([
    ['carer', 'children'],
    ['safe', 'save'],
    ['mother', 'mothballs'],
  ])('%s and %s have not', (one, other) => {
    expect(rootOf(one)).not.toBe(rootOf(other));
  });

  test('is never empty', () => {
    for (const word of ['ed', 'ing', 'er', 'al', 'ly', 'e', 'y', 'bed', 'red'])
      expect(rootOf(word)).not.toBe('');
  });
});

describe('words that say nothing', () => {
  test.each(['the', 'of', 'what', 'which', 'would', 'about'])('%s is one', (word) => {
    expect(isStopWord(word)).toBe(true);
  });

  // Words of the sector that lists for other texts hold.
  test.each([
    'need',
    'needs',
    'help',
    'home',
    'work',
    'works',
    'old',
    'young',
    'first',
    'harm',
    '',
    'constructor',
  ])('“%s” is none', (word) => {
    expect(isStopWord(word)).toBe(false);
  });
});

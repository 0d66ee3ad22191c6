import { describe, expect, test } from 'vitest';
import { madeFrom, sumOf, sumOfFacts } from '../../../src/kept/sums.ts';

test('a text has one sum, and another text another', () => {
  expect(sumOf('one')).toBe(sumOf('one'));
  expect(sumOf('one')).not.toBe(sumOf('one '));
  expect(sumOf('one')).toBe(sumOf(Buffer.from('one')));
});

describe('the sum of what a page is given', () => {
  test.each([
    [{ page: 1 }, { page: '1' }],
    [{ page: undefined }, { page: null }],
    [{ page: 1 }, { part: 1 }],
    [['one', 'two'], ['one,two']],
    [
      ['one', 'two'],
      ['two', 'one'],
    ],
    [
      [['one'], 'two'],
      ['one', ['two']],
    ],
    [{ text: '"],["' }, { text: '"]', more: '["' }],
    [{ one: {} }, { one: [] }],
    [true, 'true'],
  ])('tells %j from %j', (one, other) => {
    expect(sumOfFacts(one)).toBe(sumOfFacts(structuredClone(one)));
    expect(sumOfFacts(one)).not.toBe(sumOfFacts(other));
  });

  test('takes what was said of a joined value for the value, however deep it lies', () => {
    const entry = (from: string) => madeFrom({ id: 'one', rate: () => 4 }, [from]);
    expect(sumOfFacts({ items: [entry('a')] })).toBe(sumOfFacts({ items: [entry('a')] }));
    expect(sumOfFacts({ items: [entry('a')] })).not.toBe(sumOfFacts({ items: [entry('b')] }));
  });

  test('does not take a text for a joined value', () => {
    const sum = sumOf(JSON.stringify(['a']));
    expect(sumOfFacts(madeFrom({}, ['a']))).not.toBe(sumOfFacts(`<${sum}>`));
  });

  test.each([
    ['function', { rate: () => 4 }],
    ['Map', [new Map([['one', 1]])]],
    ['Set', { ids: new Set(['one']) }],
    ['Date', { day: new Date(0) }],
    ['symbol', { mark: Symbol('one') }],
  ])('is refused where it holds a %s, which could change unseen', (kind, facts) => {
    expect(() => sumOfFacts(facts)).toThrow(`a page is given a ${kind}, whose facts have no sum`);
  });
});

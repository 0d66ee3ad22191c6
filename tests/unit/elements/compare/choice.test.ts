import { describe, expect, test } from 'vitest';
import { add, choose, remove, sameChoice } from '../../../../src/elements/compare/choice.ts';

const known = new Set(['a', 'b', 'c', 'd', 'e', 'f']);

describe('choosing entries', () => {
  test('keeps their order, and each once', () => {
    expect(choose(['c', 'a', 'c', 'b'], known)).toEqual({ ids: ['c', 'a', 'b'], faults: [] });
  });

  test('says which the library does not have, and shows the others', () => {
    expect(choose(['a', 'nobody', 'b'], known)).toEqual({
      ids: ['a', 'b'],
      faults: [{ kind: 'unknown', id: 'nobody' }],
    });
  });

  test('takes four and says which were left out', () => {
    expect(choose(['a', 'b', 'c', 'd', 'e', 'f'], known)).toEqual({
      ids: ['a', 'b', 'c', 'd'],
      faults: [
        { kind: 'too-many', id: 'e' },
        { kind: 'too-many', id: 'f' },
      ],
    });
  });

  test('an unknown entry takes no place from one that is there', () => {
    expect(choose(['nobody', 'a', 'b', 'c', 'd'], known).ids).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('adding an entry', () => {
  test('puts it last', () => {
    expect(add(['c', 'a'], 'b', known)).toEqual({ ids: ['c', 'a', 'b'], faults: [] });
  });

  test('refuses a fifth, one that is there already, and one that nobody knows', () => {
    expect(add(['a', 'b', 'c', 'd'], 'e', known)).toEqual({
      ids: ['a', 'b', 'c', 'd'],
      faults: [{ kind: 'too-many', id: 'e' }],
    });
    expect(add(['a', 'b'], 'a', known)).toEqual({ ids: ['a', 'b'], faults: [{ kind: 'already', id: 'a' }] });
    expect(add(['a'], 'nobody', known)).toEqual({ ids: ['a'], faults: [{ kind: 'unknown', id: 'nobody' }] });
  });

  test('leaves the list it was given as it was', () => {
    const ids = ['a'];
    add(ids, 'b', known);
    remove(ids, 'a');
    expect(ids).toEqual(['a']);
  });
});

test('removing an entry keeps the order of the others', () => {
  expect(remove(['c', 'a', 'b'], 'a')).toEqual(['c', 'b']);
});

test('two choices are the same only with the same entries in the same order', () => {
  expect(sameChoice(['a', 'b'], ['a', 'b'])).toBe(true);
  expect(sameChoice(['a', 'b'], ['b', 'a'])).toBe(false);
  expect(sameChoice(['a'], ['a', 'b'])).toBe(false);
});

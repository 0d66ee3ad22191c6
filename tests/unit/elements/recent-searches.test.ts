import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  forgetSearches,
  keepSearch,
  recentSearches,
} from '../../../src/elements/library-search/recent-searches.ts';

let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

const keep = (...searches: string[]) => {
  for (const search of searches) keepSearch(search);
  return recentSearches();
};

describe('the latest searches', () => {
  test('stand newest first, each once, without the spaces round it', () => {
    expect(keep('foster carers', ' lac ', 'babies')).toEqual(['babies', 'lac', 'foster carers']);
    expect(keep('lac')).toEqual(['lac', 'babies', 'foster carers']);
    expect(keep('LAC')).toEqual(['LAC', 'babies', 'foster carers']);
  });

  test('hold no beginning of a longer one that came after', () => {
    expect(keep('fos', 'babies', 'foster', 'Foster carers')).toEqual(['Foster carers', 'babies']);
    expect(keep('foster')).toEqual(['foster', 'Foster carers', 'babies']);
  });

  test('are five at most', () => {
    expect(keep('one', 'two', 'three', 'four', 'five', 'six')).toEqual([
      'six',
      'five',
      'four',
      'three',
      'two',
    ]);
  });

  test('hold nothing of one or two letters', () => {
    expect(keep('', '  ', 'ab')).toEqual([]);
  });

  test('are gone when they are forgotten, with nothing left on the device', () => {
    keep('foster');
    forgetSearches();
    expect(recentSearches()).toEqual([]);
    expect(kept.size).toBe(0);
  });
});

describe('a device', () => {
  test.each(['', 'no json', '{"a":1}', 'null', '"foster"', '[1,null,{}]'])(
    'that holds something else under the name, such as %s, has no recent searches, and keeps new ones',
    (text) => {
      keep('foster');
      for (const key of kept.keys()) kept.set(key, text);
      expect(recentSearches()).toEqual([]);
      expect(keep('babies')).toEqual(['babies']);
    },
  );

  test('that keeps nothing is no trouble', () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(keep('foster')).toEqual([]);
    expect(forgetSearches).not.toThrow();
    vi.stubGlobal('localStorage', undefined);
    expect(keep('foster')).toEqual([]);
  });
});

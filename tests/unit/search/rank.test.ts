import { describe, expect, test } from 'vitest';
import { idf } from '../../../src/search/idf.ts';
import type { Slot } from '../../../src/search/plan.ts';
import type { WordHits } from '../../../src/search/port.ts';
import { rank } from '../../../src/search/rank.ts';
import { ALIKE_GAIN } from '../../../src/search/settings.ts';

const SIZE = 10;
const slot = (words: string | string[], way: Partial<Slot['ways'][number]> = {}, times = 1): Slot => ({
  typed: [words].flat().join(' '),
  ways: [{ words: [words].flat(), weight: 1, ...way }],
  times,
});
/** What the index says: each word with its scores, all of them for the very word unless said otherwise. */
const hitsOf = (words: Record<string, { scores: number[]; exact?: number[] }>): Map<string, WordHits> =>
  new Map(
    Object.entries(words).map(([word, { scores, exact }]) => {
      const held = new Map(scores.flatMap((score, place) => (score > 0 ? [[place, score] as const] : [])));
      return [word, { scores: held, exact: new Set(exact ?? held.keys()) }];
    }),
  );
const places = (...given: Parameters<typeof rank>) => rank(...given).map(({ place }) => place);

describe('the order of what was found', () => {
  test('is that of the scores for one word', () => {
    expect(places([slot('foster')], hitsOf({ foster: { scores: [1, 3, 2] } }), SIZE)).toEqual([1, 2, 0]);
  });

  test('has an entry with all of the words above any with some, however high that scores', () => {
    const hits = hitsOf({ foster: { scores: [99, 1] }, carer: { scores: [0, 1] } });
    const ranked = rank([slot('foster'), slot('carer')], hits, SIZE);
    expect(ranked.map(({ place, all, found }) => [place, all, found])).toEqual([
      [1, true, [0, 1]],
      [0, false, [0]],
    ]);
  });

  test('among entries with some of the words, favours the rarer word', () => {
    const hits = hitsOf({
      common: { scores: [0, 2, 1, 1, 1, 1, 1, 1] },
      rare: { scores: [2] },
      nowhere: { scores: [] },
    });
    expect(places([slot('common'), slot('rare'), slot('nowhere')], hits, SIZE).slice(0, 2)).toEqual([0, 1]);
  });

  test('counts a word twice that was typed twice', () => {
    const hits = hitsOf({ one: { scores: [2, 1] }, two: { scores: [1, 1.8] } });
    expect(places([slot('one'), slot('two')], hits, SIZE)).toEqual([0, 1]);
    expect(places([slot('one'), slot('two', {}, 3)], hits, SIZE)).toEqual([1, 0]);
  });

  test('puts the entry first whose whole name was asked for, among those with as much', () => {
    const hits = hitsOf({ pause: { scores: [1, 5, 4] } });
    expect(places([slot('pause')], hits, SIZE)).toEqual([1, 2, 0]);
    expect(places([slot('pause')], hits, SIZE, [], [0])).toEqual([0, 1, 2]);
  });

  test('raises an entry by how well those answer that are like it; those like none keep their score', () => {
    const hits = hitsOf({ pause: { scores: [2, 2.1, 9] } });
    expect(places([slot('pause')], hits, SIZE, [[2, 5], [], []])).toEqual([2, 0, 1]);
    const [, raised, other] = rank([slot('pause')], hits, SIZE, [[2, 5], [], []]);
    // Of the two like it, one answers.
    expect((raised?.score ?? 0) / (other?.score ?? 1)).toBeCloseTo((2 + (ALIKE_GAIN * 9) / 2) / 2.1);
  });

  test('is the order of the library where scores are equal', () => {
    expect(places([slot('foster')], hitsOf({ foster: { scores: [2, 2, 2] } }), SIZE)).toEqual([0, 1, 2]);
  });
});

describe('what counts as found', () => {
  test('is the better of two ways, never their sum', () => {
    const two: Slot = {
      typed: 'lac',
      ways: [
        { words: ['concept'], weight: 1 },
        { words: ['lac'], weight: 0.5 },
      ],
      times: 1,
    };
    const scores = rank([two], hitsOf({ concept: { scores: [2, 0] }, lac: { scores: [2, 8] } }), SIZE);
    const ratio = (scores[0]?.score ?? 0) / (scores[1]?.score ?? 0);
    expect(scores.map(({ place }) => place)).toEqual([1, 0]);
    expect(ratio).toBeCloseTo(2);
  });

  test('are all the words of a way, not one of them', () => {
    const hits = hitsOf({ safe: { scores: [1, 1] }, care: { scores: [1] } });
    const ranked = rank([slot(['safe', 'care'])], hits, SIZE);
    expect(ranked.map(({ place, all }) => [place, all])).toEqual([
      [0, true],
      [1, false],
    ]);
  });

  test('is not a longer word: it adds to the score, and no more', () => {
    const ranked = rank([slot('foster')], hitsOf({ foster: { scores: [1, 2], exact: [0] } }), SIZE);
    expect(ranked.map(({ place, all }) => [place, all])).toEqual([
      [0, true],
      [1, false],
    ]);
  });

  test('is a longer word where the one typed only begins it', () => {
    const ranked = rank(
      [slot('fost', { begins: true })],
      hitsOf({ fost: { scores: [1, 2], exact: [] } }),
      SIZE,
    );
    expect(ranked.map(({ place, all }) => [place, all])).toEqual([
      [1, true],
      [0, true],
    ]);
  });

  test('is nothing that stands aside: it raises an entry, but does not answer', () => {
    const near: Slot = {
      typed: 'lac',
      ways: [
        { words: ['concept'], weight: 1 },
        { words: ['near'], weight: 0.2, aside: true },
      ],
      times: 1,
    };
    const ranked = rank([near], hitsOf({ concept: { scores: [1] }, near: { scores: [0, 9] } }), SIZE);
    expect(ranked.map(({ place, all, found }) => [place, all, found])).toEqual([
      [0, true, [0]],
      [1, false, []],
    ]);
  });

  test('is nothing for a word that no entry holds, though the index answers with a shorter one', () => {
    const hits = hitsOf({ fosters: { scores: [1] }, zzzz: { scores: [9, 9], exact: [] } });
    const ranked = rank([slot('fosters'), slot('zzzz')], hits, SIZE);
    expect(ranked.map(({ place, found }) => [place, found])).toEqual([[0, [0]]]);
  });

  test('is nothing at all without words', () => {
    expect(rank([], hitsOf({ foster: { scores: [1] } }), SIZE)).toEqual([]);
  });
});

test('a word tells the more, the fewer entries hold it, and never less than nothing', () => {
  const told = Array.from({ length: SIZE + 1 }, (_, held) => idf(held, SIZE));
  expect(told).toEqual(told.toSorted((one, other) => other - one));
  expect(new Set(told).size).toBe(told.length);
  expect(Math.min(...told)).toBeGreaterThan(0);
  expect(idf(3, 26)).toBeCloseTo(Math.log(1 + 23.5 / 3.5), 10);
});

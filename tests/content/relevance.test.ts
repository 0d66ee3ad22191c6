import { expect, test } from 'vitest';
import { publishedIds } from '../../src/checks/published-ids.ts';
import { PROJECT } from '../support/real-content.ts';
import { halves, queryKinds, readRelevance, type RelevanceQuery } from '../support/relevance.ts';

const queries = readRelevance(PROJECT);
const published = publishedIds(PROJECT);

/** What two queries share that a reader would call the same: letters and digits, whatever the case or spacing. */
const sameness = ({ query }: RelevanceQuery) => query.toLowerCase().match(/[\p{L}\p{N}£]+/gu)?.join(' ');
const repeats = <T>(values: readonly T[]) => values.filter((value, index) => values.indexOf(value) !== index);
/** Entries that a reader wants, or that are clearly relevant. */
const wantedBy = ({ judgements }: RelevanceQuery) =>
  Object.entries(judgements).flatMap(([id, grade]) => (grade >= 2 ? [id] : []));

test('there are enough queries to judge a search by', () => {
  expect(queries.length).toBeGreaterThanOrEqual(100);
});

test('no id stands twice', () => {
  expect(repeats(queries.map(({ id }) => id))).toEqual([]);
});

test('no query stands twice', () => {
  expect(repeats(queries.map(sameness))).toEqual([]);
});

test('every judgement is about a published entry', () => {
  const strange = queries.flatMap(({ id, judgements }) =>
    Object.keys(judgements)
      .filter((entry) => !published.includes(entry))
      .map((entry) => `${id}: ${entry}`),
  );
  expect(strange).toEqual([]);
});

test('every query has an entry that answers it well', () => {
  expect(queries.filter((query) => wantedBy(query).length === 0).map(({ id }) => id)).toEqual([]);
});

test('no query is answered well by half of the library: it would tell one search from another too little', () => {
  const broad = queries.filter((query) => wantedBy(query).length >= published.length / 2);
  expect(broad.map(({ id }) => id)).toEqual([]);
});

// The third reader's are for tuning only.
const shared = queries.filter(({ reader }) => reader !== 'third');

test('what the third reader wrote is not held back', () => {
  const third = queries.filter(({ reader }) => reader === 'third');
  expect(third.length).toBeGreaterThan(0);
  expect(third.filter(({ half }) => half !== 'tune')).toEqual([]);
});

test.each(queryKinds)('queries of the kind %s are shared evenly between the halves, six or more in each', (kind) => {
  const [tune = 0, heldBack = 0] = halves.map(
    (half) => shared.filter((one) => one.kind === kind && one.half === half).length,
  );
  expect(Math.min(tune, heldBack)).toBeGreaterThanOrEqual(6);
  expect(Math.abs(tune - heldBack)).toBeLessThanOrEqual(1);
});

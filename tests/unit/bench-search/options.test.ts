import { expect, test } from 'vitest';
import { readOptions } from '../../../scripts/bench-search/options.ts';

test('nothing asked for is the library, whole', () => {
  expect(readOptions([])).toEqual({ queries: 'queries.jsonl' });
});

test('all that can be asked for is read', () => {
  const words = '--collection /tmp/c --queries short.jsonl --json out.json --engines ours,bm25 --limit 20';
  expect(readOptions(words.split(' '))).toEqual({
    collection: '/tmp/c',
    queries: 'short.jsonl',
    json: 'out.json',
    engines: ['ours', 'bm25'],
    limit: 20,
  });
});

test('one half of the queries of the library can be asked for', () => {
  expect(readOptions(['--half', 'tune']).half).toBe('tune');
});

test.each([
  [['--engines', 'ours,google'], /no engine "google".*ours, pagefind, minisearch/],
  [['--limit', 'many'], /--limit takes a whole number above 0.*"many"/],
  [['--limit', '0'], /--limit takes a whole number above 0/],
  [['--half', 'first'], /--half is tune or hold-back.*"first"/],
  [['--half', 'tune', '--collection', 'x'], /--half is for the queries of the library/],
  [['--queries', 'short.jsonl'], /Name the collection too/],
  [['--collections', 'x'], /--collections/],
])('%j is refused', (words, message) => {
  expect(() => readOptions(words)).toThrow(message);
});

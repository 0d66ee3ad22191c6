import { describe, expect, test } from 'vitest';
import { Bm25 } from '../../../scripts/bench-search/bm25.ts';

const plain = { isStopWord: () => false, stem: (word: string) => word };
const doc = (id: string, text: string, title = '') => ({ id, title, text });

describe('BM25', () => {
  test('scores as worked out by hand', () => {
    // Three documents of 4, 2 and 3 words: 3 on average. "care" stands in two of them.
    const index = new Bm25(
      [doc('a', 'care for care leavers'), doc('b', 'foster care'), doc('c', 'babies and mothers')],
      plain,
    );
    const idf = Math.log(1 + (3 - 2 + 0.5) / (2 + 0.5));
    const a = (idf * 2 * 2.2) / (2 + 1.2 * (0.25 + 0.75 * (4 / 3)));
    const b = (idf * 1 * 2.2) / (1 + 1.2 * (0.25 + 0.75 * (2 / 3)));
    const found = index.find('care');
    expect(found.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(found[0]?.score).toBeCloseTo(a, 10);
    expect(found[1]?.score).toBeCloseTo(b, 10);
  });

  test('adds up the words of a query, each once', () => {
    const index = new Bm25([doc('a', 'foster care'), doc('b', 'foster homes')], plain);
    const [first] = index.find('foster care');
    expect(first?.id).toBe('a');
    expect(index.find('care care')).toEqual(index.find('care'));
  });

  test('holds a rare word worth more than a common one', () => {
    const index = new Bm25(
      [doc('a', 'care one'), doc('b', 'care two'), doc('c', 'care rare'), doc('d', 'rare')].slice(0, 3),
      plain,
    );
    expect(index.find('care rare')[0]?.id).toBe('c');
  });

  test('searches the title with the text, whatever the case, by stem, without stop words', () => {
    const index = new Bm25([doc('a', 'nothing here', 'Parenting Courses'), doc('b', 'the course')], {
      isStopWord: (word) => word === 'the',
      stem: (word) => word.replace(/s$/, ''),
    });
    expect(
      index
        .find('COURSE')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['a', 'b']);
    expect(index.find('the')).toEqual([]);
  });

  test('keeps the order of the documents among equals, and finds nothing where there is nothing', () => {
    const index = new Bm25([doc('b', 'care'), doc('a', 'care')], plain);
    expect(index.find('care').map(({ id }) => id)).toEqual(['b', 'a']);
    expect(index.find('unknown')).toEqual([]);
    expect(new Bm25([], plain).find('care')).toEqual([]);
  });
});

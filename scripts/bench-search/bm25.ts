import type { Document } from './question.ts';

/** How the words of a text become the terms that are compared. */
export interface Terms {
  isStopWord: (word: string) => boolean;
  stem: (word: string) => string;
}

const K1 = 1.2;
const B = 0.75;

/**
 * BM25 as in textbooks, over title and text as one: k1 1.2, b 0.75, and the inverse document frequency that is never
 * negative. Source: Robertson & Zaragoza (2009), The probabilistic relevance framework, section 3.4; the idf is that of
 * Lucene, ln(1 + (N − n + 0.5) / (n + 0.5)).
 */
export class Bm25 {
  readonly #ids: readonly string[];
  readonly #lengths: readonly number[];
  readonly #meanLength: number;
  readonly #postings = new Map<string, Map<number, number>>();
  readonly #termsOf: (text: string) => string[];

  constructor(documents: readonly Document[], terms: Terms) {
    this.#termsOf = termsWith(terms);
    this.#ids = documents.map(({ id }) => id);
    this.#lengths = documents.map(({ title, text }, place) => {
      const found = this.#termsOf(`${title} ${text}`);
      for (const term of found) {
        const posting = this.#postings.get(term) ?? new Map<number, number>();
        this.#postings.set(term, posting.set(place, (posting.get(place) ?? 0) + 1));
      }
      return found.length;
    });
    this.#meanLength = this.#lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, documents.length);
  }

  /** Every document with a term of the query, best first; equals in the order of the documents. */
  find(query: string): { id: string; score: number }[] {
    const scores = new Map<number, number>();
    for (const term of new Set(this.#termsOf(query))) {
      const posting = this.#postings.get(term) ?? new Map<number, number>();
      const idf = Math.log(1 + (this.#ids.length - posting.size + 0.5) / (posting.size + 0.5));
      for (const [place, uses] of posting) {
        const length = (this.#lengths[place] ?? 0) / this.#meanLength;
        const score = (idf * (uses * (K1 + 1))) / (uses + K1 * (1 - B + B * length));
        scores.set(place, (scores.get(place) ?? 0) + score);
      }
    }
    return [...scores]
      .sort(([place, score], [otherPlace, otherScore]) => otherScore - score || place - otherPlace)
      .map(([place, score]) => ({ id: this.#ids[place] ?? '', score }));
  }
}

function termsWith({ isStopWord, stem }: Terms): (text: string) => string[] {
  // The same few thousand words come again and again; stemming them each time took most of the time.
  const stems = new Map<string, string>();
  return (text) =>
    (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((word) => !isStopWord(word))
      .map((word) => {
        const known = stems.get(word) ?? stem(word);
        stems.set(word, known);
        return known;
      });
}

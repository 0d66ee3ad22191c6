import type { ConceptRow, Concepts } from './concepts.ts';
import type { SearchText } from './document.ts';
import type { Names } from './names.ts';
import type { Sums } from './sums.ts';
import type { KnownWord } from './vocabulary.ts';

/** What the index says of one word. */
export interface WordHits {
  /** How well each entry matches, by its place in the index: entries with the word, or a longer one. */
  scores: ReadonlyMap<number, number>;
  /** The entries that hold the very word, in any of its endings. */
  exact: ReadonlySet<number>;
}

/** All that the search asks of an index. Each part is fetched at most once, when it is first needed. */
export interface IndexPort {
  /** Fetches the table of the index, ahead of the first question. */
  start(): Promise<unknown>;
  sums(): Promise<Sums>;
  /** For each entry the places of those most like it. */
  alike(): Promise<readonly (readonly number[])[]>;
  /** The names of entries and the words for concepts that matter for these words, beside those looked up before. */
  lookup(words: readonly string[]): Promise<{ names: Names; concepts: Concepts }>;
  /** Every concept, without its other words; asked for only when nothing was found. */
  concepts(): Promise<readonly ConceptRow[]>;
  /** The words of the index whose first, or second, letter is one of these; asked for only when a word is not known. */
  wordsWith(which: 'first' | 'second', letters: readonly string[]): Promise<readonly KnownWord[]>;
  ask(word: string): Promise<WordHits>;
  text(id: string): Promise<SearchText>;
}

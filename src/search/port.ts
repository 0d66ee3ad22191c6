import type { Concepts } from './concepts.ts';
import type { SearchSection } from './document.ts';
import type { Names } from './names.ts';
import type { KnownWord } from './vocabulary.ts';

/** What the index says of one word. */
export interface WordHits {
  /** How well each entry matches, by its place in the list of names: entries with the word, or a longer one. */
  scores: ReadonlyMap<number, number>;
  /** The entries that hold the very word, in any of its endings. */
  exact: ReadonlySet<number>;
}

/** All that the search asks of an index. Each part is fetched at most once, when it is first needed. */
export interface IndexPort {
  names(): Promise<Names>;
  concepts(): Promise<Concepts>;
  /** Every word of the index; asked for only when a word is not known. */
  vocabulary(): Promise<readonly KnownWord[]>;
  /** The text of an entry, section by section. */
  text(id: string): Promise<readonly SearchSection[]>;
  /** Fetches the program, ahead of the first question. */
  start(): Promise<unknown>;
  ask(word: string): Promise<WordHits>;
}

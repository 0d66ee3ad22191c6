import { isStopWord } from './stop-words.ts';
import { singular, wordsOf } from './words.ts';

/** What an entry is called: its place in the index, a name, and its title where the name is another. */
export type NameRow = readonly [place: number, name: string, title?: string];

/** What entries are called, looked up in several ways. */
export class Names {
  readonly rows: NameRow[] = [];
  /** Names written as one word, to the words they are made of. */
  readonly #joined = new Map<string, string[]>();
  readonly #words = new Set<string>();

  constructor(rows: readonly NameRow[] = []) {
    this.add(rows);
  }

  /** More names: a reader's browser fetches them as they are needed. */
  add(rows: readonly NameRow[]): void {
    const known = new Set(this.rows.map(([place, name]) => `${place} ${name}`));
    for (const row of rows) {
      const [place, name] = row;
      if (known.has(`${place} ${name}`)) continue;
      this.rows.push(row);
      const words = wordsOf(name);
      for (const word of words) this.#words.add(word);
      for (let from = 0; from < words.length; from += 1) {
        for (let to = from + 2; to <= Math.min(words.length, from + 3); to += 1) {
          const part = words.slice(from, to);
          if (part.join('').length >= 6) this.#joined.set(part.join(''), part);
        }
      }
    }
  }

  /** True where some name has this word. */
  hasWord(word: string): boolean {
    return this.#words.has(word);
  }

  /** The words of a name that was typed as one word: "lifelonglinks" gives "lifelong" and "links". */
  split(word: string): readonly string[] | undefined {
    return this.#joined.get(word);
  }

  /** The places of the entries one of whose names is made of exactly these words, in any order. */
  called(words: readonly string[]): number[] {
    const wanted = key(words);
    if (wanted === '') return [];
    return [...new Set(this.rows.flatMap(([place, name]) => (key(wordsOf(name)) === wanted ? [place] : [])))];
  }
}

const key = (words: readonly string[]) =>
  words
    .filter((word) => !isStopWord(word))
    .map(singular)
    .sort()
    .join(' ');

import { isStopWord } from './stop-words.ts';
import { singular, wordsOf } from './words.ts';

/** An entry as it travels: Pagefind's mark for it, its id, its title and its other names. */
export type NameRow = readonly [mark: string, id: string, title: string, otherNames?: readonly string[]];

/** What entries are called, looked up in several ways. */
export class Names {
  readonly rows: readonly NameRow[];
  readonly #byMark: Map<string, number>;
  /** Names written as one word, to the words they are made of. */
  readonly #joined = new Map<string, string[]>();
  readonly #words: ReadonlySet<string>;

  constructor(rows: readonly NameRow[]) {
    this.rows = rows;
    this.#byMark = new Map(rows.map(([mark], index) => [mark, index]));
    const names = rows.flatMap(allNames).map(wordsOf);
    this.#words = new Set(names.flat());
    for (const words of names) {
      for (let from = 0; from < words.length; from += 1) {
        for (let to = from + 2; to <= Math.min(words.length, from + 3); to += 1) {
          const part = words.slice(from, to);
          if (part.join('').length >= 6) this.#joined.set(part.join(''), part);
        }
      }
    }
  }

  /** The place in the list of the entry that Pagefind calls so. */
  placeOf(mark: string): number | undefined {
    return this.#byMark.get(mark);
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
    return this.rows.flatMap((row, place) =>
      allNames(row).some((name) => key(wordsOf(name)) === wanted) ? [place] : [],
    );
  }
}

const allNames = ([, , title, otherNames = []]: NameRow) => [title, ...otherNames];
const key = (words: readonly string[]) =>
  words
    .filter((word) => !isStopWord(word))
    .map(singular)
    .sort()
    .join(' ');

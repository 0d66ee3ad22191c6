import { readCbor, type Cbor } from './cbor.ts';
import { stem } from './stem.ts';

/**
 * Pagefind's index, read as its own engine reads it. That engine is a program of 72 kB, made for any site; what this search
 * needs of it, to find one word and to tell how much it counts on each page, is told here in a few lines.
 * Source: pagefind_web/src/metadata.rs, index.rs and lib.rs of Pagefind 1.5. The build asks the index that it made, and
 * tests compare what is found with what Pagefind's own program finds.
 */

/** What Pagefind tells of an index as a whole. */
export interface IndexTable {
  pages: readonly { name: string; words: number }[];
  /** How many words a page has, on average. */
  meanWords: number;
  /** The pieces of the index: which words each holds, from the first to the last of the alphabet. */
  pieces: readonly { from: string; to: string; name: string }[];
}

/** Where a word stands: a page, by its place in the table, and how often the word counts on it, in uses of weight 1. */
export type Posting = readonly [page: number, uses: number];
/** The words of a piece, without their endings, in the order of the alphabet. */
export type Piece = ReadonlyMap<string, readonly Posting[]>;

/** Reads the table of an index. Throws where it is not built as that of Pagefind 1.5. */
export function readTable(bytes: Uint8Array): IndexTable {
  const [, pages, pieces] = list(readCbor(bytes));
  const read = list(pages).map((page) => {
    const [name, words] = list(page);
    return { name: text(name), words: number(words) };
  });
  const words = read.reduce((sum, page) => sum + page.words, 0);
  return {
    pages: read,
    meanWords: read.length === 0 ? 0 : words / read.length,
    pieces: list(pieces).map((piece) => {
      const [from, to, name] = list(piece).map(text) as [string, string, string];
      return { from, to, name: text(name) };
    }),
  };
}

/** Pagefind writes a weight of 1 as 24, and before the first weight all weigh one more. */
const WEIGHT_1 = 24;
const FIRST_WEIGHT = 25;

/** Reads a piece of an index. Throws where it is not built as one of Pagefind 1.5. */
export function readPiece(bytes: Uint8Array): Piece {
  const [words] = list(readCbor(bytes));
  return new Map(
    list(words).map((word) => {
      const [key, pages] = list(word);
      return [text(key), readPostings(list(pages))];
    }),
  );
}

function readPostings(pages: readonly Cbor[]): Posting[] {
  let page = 0;
  return pages.map((one) => {
    const [step, places] = list(one);
    page += number(step);
    let weight = FIRST_WEIGHT;
    let uses = 0;
    for (const place of list(places).map(number)) {
      // A number below zero is the weight of the places after it.
      if (place < 0) weight = Math.min(255, -1 - place);
      else uses += weight;
    }
    return [page, uses / WEIGHT_1];
  });
}

/** The names of the pieces in which a word may stand, or the words that begin like it. */
export function piecesWith(word: string, { pieces }: IndexTable): string[] {
  const key = stem(word);
  const holding = pieces.filter(({ from, to }) => key >= from && key <= to);
  // Between two pieces no word stands, but longer words may, and shorter ones.
  const near = (end: string) => Math.min(key.length, end.length);
  const beside = ({ from, to }: { from: string; to: string }) =>
    key.slice(0, near(from)) >= from.slice(0, near(from)) && key.slice(0, near(to)) <= to.slice(0, near(to));
  return (holding.length > 0 ? holding : pieces.filter(beside)).map(({ name }) => name);
}

const unlike = () => new Error('the index is not built as that of Pagefind 1.5');

function list(item: Cbor | undefined): Cbor[] {
  if (!Array.isArray(item)) throw unlike();
  return item;
}

function text(item: Cbor | undefined): string {
  if (typeof item !== 'string') throw unlike();
  return item;
}

function number(item: Cbor | undefined): number {
  if (typeof item !== 'number') throw unlike();
  return item;
}

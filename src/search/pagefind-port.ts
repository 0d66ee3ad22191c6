import { unpackAlike } from './alike.ts';
import { Concepts, type ConceptRow } from './concepts.ts';
import type { SearchText } from './document.ts';
import { fetchIndexFile } from './index-error.ts';
import { beginningOf, beginningsOf, type LookupPart } from './lookup.ts';
import { Names } from './names.ts';
import { unpackFile } from './packed-file.ts';
import { piecesWith, readPiece, readTable } from './pagefind-index.ts';
import type { IndexPort, WordHits } from './port.ts';
import { rankWord } from './rank-word.ts';
import { unpackSums } from './sums.ts';
import { unpackVocabulary } from './vocabulary.ts';

/** Names of the files of an index: Pagefind's, and our own beside them. */
export const FILES = {
  table: (hash: string) => `pagefind.${hash}.pf_meta`,
  piece: (name: string) => `index/${name}.pf_index`,
  start: 'start.json',
  /** The words with a certain first or second letter, as far as there are any. */
  words: (which: 'first' | 'second', letter: string) => `words/${which}/${beginningOf(letter)}.txt`,
  concepts: 'concepts.json',
  lookup: (beginning: string) => `lookup/${beginning}.json`,
  text: (id: string) => `texts/${id}.json`,
} as const;

/**
 * What every search needs first: which table goes with these files, which entries there are and which of them are alike, and
 * for which beginnings and letters there are files of names, of words for concepts, and of known words.
 */
export interface StartFile {
  /** The hash in the name of Pagefind's table. */
  table: string;
  sums: string;
  alike: string;
  beginnings: string;
  /** The first letters of words, and the second ones. */
  first: string;
  second: string;
}

/**
 * The index as a browser reads it: Pagefind answers to single words, and our own files beside it hold names, known words
 * and the thesaurus. Each is fetched when it is first needed.
 * What does not come rejects with an `IndexError`.
 * @param folder the full address of the index's folder, ending in a slash
 */
export function pagefindPort(folder: string): IndexPort {
  const once = new Map<string, Promise<unknown>>();
  const kept = <Value>(name: string, make: () => Promise<Value>): Promise<Value> => {
    const before = once.get(name) as Promise<Value> | undefined;
    if (before !== undefined) return before;
    const made = make();
    once.set(name, made);
    // What did not come may be asked for again.
    made.catch(() => once.delete(name));
    return made;
  };
  const file = (name: string) => fetchIndexFile(`${folder}${name}`);
  const text = async (name: string) => (await file(name)).text();
  const packed = async (name: string) => unpackFile(await file(name));
  const json = async <Value>(name: string) => JSON.parse(await text(name)) as Value;
  const names = new Names();
  const concepts = new Concepts();
  const begin = () =>
    kept('start', async () => {
      const read = await json<StartFile>(FILES.start);
      return {
        table: read.table,
        sums: unpackSums(read.sums),
        alike: unpackAlike(read.alike),
        beginnings: new Set(read.beginnings.split(' ')),
        first: new Set(read.first),
        second: new Set(read.second),
      };
    });
  const table = () =>
    kept('table', async () => {
      const read = readTable(await packed(FILES.table((await begin()).table)));
      return { read, placeAt: read.pages.map(({ name }) => placeOf(name)) };
    });

  return {
    start: table,
    sums: async () => (await begin()).sums,
    alike: async () => (await begin()).alike,
    async lookup(words) {
      const { beginnings } = await begin();
      const wanted = beginningsOf(words).filter((one) => beginnings.has(one));
      await Promise.all(
        wanted.map((beginning) =>
          kept(`lookup ${beginning}`, async () => {
            const part = await json<LookupPart>(FILES.lookup(beginning));
            names.add(part.names);
            concepts.add(part.forms, part.concepts);
          }),
        ),
      );
      return { names, concepts };
    },
    concepts: () => kept('concepts', () => json<ConceptRow[]>(FILES.concepts)),
    async wordsWith(which, letters) {
      const held = (await begin())[which];
      const wanted = [...new Set(letters)].filter((letter) => held.has(letter));
      const words = wanted.map((letter) => {
        const name = FILES.words(which, letter);
        return kept(name, async () => unpackVocabulary(await text(name)));
      });
      return (await Promise.all(words)).flat();
    },
    ask: (word) => kept(`ask ${word}`, () => ask(word)),
    text: (id) => kept(`text ${id}`, () => json<SearchText>(FILES.text(id))),
  };

  async function ask(word: string): Promise<WordHits> {
    const { read, placeAt } = await table();
    const pieces = piecesWith(word, read).map((name) =>
      kept(`piece ${name}`, async () => readPiece(await packed(FILES.piece(name)))),
    );
    const { scores, exact } = rankWord(word, await Promise.all(pieces), read);
    const place = (page: number) => placeAt[page] ?? NaN;
    return {
      scores: new Map([...scores].map(([page, score]) => [place(page), score])),
      exact: new Set([...exact].map(place)),
    };
  }
}

/** The build names each page of Pagefind's table after the place of its entry, as a number of base 36. */
export const pageName = (place: number): string => place.toString(36);
const placeOf = (page: string): number => parseInt(page, 36);

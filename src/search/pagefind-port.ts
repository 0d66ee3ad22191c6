import { unpackAlike } from './alike.ts';
import { Concepts, type ConceptRow } from './concepts.ts';
import type { SearchText } from './document.ts';
import { startEngine, type Engine } from './engine.ts';
import { idf } from './idf.ts';
import { fetchIndexFile } from './index-error.ts';
import { beginningOf, beginningsOf, type LookupPart } from './lookup.ts';
import { Names } from './names.ts';
import { unpackFile } from './packed-file.ts';
import type { IndexPort, WordHits } from './port.ts';
import { PAGEFIND_RANKING } from './settings.ts';
import { unpackSums } from './sums.ts';
import { unpackVocabulary } from './vocabulary.ts';

/** Names of the files of an index: Pagefind's, and our own beside them. */
export const FILES = {
  engine: 'wasm.en.pagefind',
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
  const start = () =>
    kept('engine', async () => {
      const table = begin().then((read) => packed(FILES.table(read.table)));
      const [program, pages] = await Promise.all([packed(FILES.engine), table]);
      return startEngine(program, pages, PAGEFIND_RANKING);
    });

  return {
    start,
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
    ask: (word) => kept(`ask ${word}`, () => askPagefind(word)),
    text: (id) => kept(`text ${id}`, () => json<SearchText>(FILES.text(id))),
  };

  async function askPagefind(word: string): Promise<WordHits> {
    const [engine, { sums }] = await Promise.all([start(), begin()]);
    await addPieces(engine, word);
    // Asked for the very word, Pagefind gives the entries that hold it; else their scores, and longer words too.
    const places = engine.search(word, true).map(({ page }) => placeOf(page));
    if (sums.size >= LARGE && places.length >= NEARLY_ALL * sums.size) {
      const little = idf(places.length, sums.size);
      return { scores: new Map(places.map((place) => [place, little])), exact: new Set(places) };
    }
    const scored = engine.search(word, false);
    // Pagefind takes a word for as common as all longer words together; it is as rare as it is by itself.
    const scale = places.length === 0 ? 1 : idf(places.length, sums.size) / idf(scored.length, sums.size);
    return {
      scores: new Map(scored.map(({ page, score }) => [placeOf(page), score * scale])),
      exact: new Set(places),
    };
  }

  async function addPieces(engine: Engine, word: string): Promise<void> {
    const add = (name: string) =>
      kept(`piece ${name}`, async () => engine.addPiece(await packed(FILES.piece(name))));
    await Promise.all(engine.piecesWith(word).map(add));
  }
}

/**
 * In a library of so many entries, a word that so large a share of them holds tells next to nothing, and takes Pagefind
 * longest to rank: there all who hold it gain the same little.
 */
const LARGE = 200;
const NEARLY_ALL = 0.8;

/** The build names each page of Pagefind's table after the place of its entry, as a number of base 36. */
export const pageName = (place: number): string => place.toString(36);
const placeOf = (page: string): number => parseInt(page, 36);

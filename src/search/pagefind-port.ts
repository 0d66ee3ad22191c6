import { unpackAlike } from './alike.ts';
import { Concepts, type ConceptRow } from './concepts.ts';
import type { SearchText } from './document.ts';
import { idf } from './idf.ts';
import { beginningOf, beginningsOf, type LookupPart } from './lookup.ts';
import { unpackMarks } from './marks.ts';
import { Names } from './names.ts';
import type { IndexPort, WordHits } from './port.ts';
import type { PAGEFIND_RANKING } from './settings.ts';
import { unpackVocabulary } from './vocabulary.ts';

/** The part of Pagefind's interface used here. */
export interface Pagefind {
  createInstance(options: { noWorker: boolean; ranking?: typeof PAGEFIND_RANKING }): PagefindInstance;
}
export interface PagefindInstance {
  search(query: string): Promise<{ results: { id: string; score: number }[] }>;
}

/** The folder of the texts of entries, for their results. */
export const TEXTS = 'texts/';

/** Names of our own files beside Pagefind's. */
export const FILES = {
  start: 'start.json',
  /** The words with a certain first or second letter, as far as there are any. */
  words: (which: 'first' | 'second', letter: string) => `words/${which}/${beginningOf(letter)}.txt`,
  concepts: 'concepts.json',
  lookup: (beginning: string) => `lookup/${beginning}.json`,
  text: (id: string) => `${TEXTS}${id}.json`,
} as const;

/**
 * What every search needs first: which entry Pagefind means, which entries are alike, and for which beginnings and letters there are files of
 * names, of words for concepts, and of known words.
 */
export interface StartFile {
  marks: string;
  alike: string;
  beginnings: string;
  /** The first letters of words, and the second ones. */
  first: string;
  second: string;
}

/**
 * The index as a browser reads it: Pagefind answers to single words, and our own files beside it hold names, known words
 * and the thesaurus. Each is fetched when it is first needed.
 * @param folder the full address of the index's folder, ending in a slash
 * @param start starts Pagefind's program
 */
export function pagefindPort(folder: string, start: () => Promise<PagefindInstance>): IndexPort {
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
  const text = async (name: string) => {
    const response = await fetch(`${folder}${name}`);
    if (!response.ok) throw new Error(`${name} answered ${response.status}`);
    return response.text();
  };
  const json = async <Value>(name: string) => JSON.parse(await text(name)) as Value;
  const names = new Names();
  const concepts = new Concepts();
  const begin = () =>
    kept('start', async () => {
      const file = await json<StartFile>(FILES.start);
      return {
        marks: unpackMarks(file.marks),
        alike: unpackAlike(file.alike),
        beginnings: new Set(file.beginnings.split(' ')),
        first: new Set(file.first),
        second: new Set(file.second),
      };
    });

  return {
    start,
    marks: async () => (await begin()).marks,
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
    const [instance, { marks }] = await Promise.all([start(), begin()]);
    const { size, placeOf } = marks;
    // Quoted, Pagefind gives the entries with the very word; unquoted, their scores, and longer words too.
    const exact = await instance.search(`"${word}"`);
    const places = exact.results.flatMap(({ id }) => placeOf(markOf(id)) ?? []);
    if (size >= LARGE && places.length >= NEARLY_ALL * size) {
      const little = idf(places.length, size);
      return { scores: new Map(places.map((place) => [place, little])), exact: new Set(places) };
    }
    const scored = await instance.search(word);
    // Pagefind takes a word for as common as all longer words together; it is as rare as it is by itself.
    const scale = places.length === 0 ? 1 : idf(places.length, size) / idf(scored.results.length, size);
    const scores = new Map<number, number>();
    for (const { id, score } of scored.results) {
      const place = placeOf(markOf(id));
      if (place !== undefined) scores.set(place, score * scale);
    }
    return { scores, exact: new Set(places) };
  }
}

/**
 * In a library of so many entries, a word that so large a share of them holds tells next to nothing, and takes Pagefind
 * longest to rank: there all who hold it gain the same little.
 */
const LARGE = 200;
const NEARLY_ALL = 0.8;

/** Pagefind's name for an entry without the language it begins with. */
export const markOf = (id: string): string => id.slice(id.indexOf('_') + 1);

import { Concepts, type ConceptRow } from './concepts.ts';
import type { SearchText } from './document.ts';
import { idf } from './idf.ts';
import { beginningOf, type LookupPart } from './lookup.ts';
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
  marks: 'marks.txt',
  words: 'words.txt',
  concepts: 'concepts.json',
  /** The beginnings of words that have a file of their own are listed in the file of concepts. */
  lookup: (beginning: string) => `lookup/${beginning}.json`,
  text: (id: string) => `${TEXTS}${id}.json`,
} as const;

/** What the file of concepts holds: the concepts without their other words, and the beginnings under which these stand. */
export interface ConceptsFile {
  concepts: readonly ConceptRow[];
  beginnings: string;
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
  const marks = () => kept('marks', async () => unpackMarks(await text(FILES.marks)));
  const looked = () =>
    kept('concepts', async () => {
      const { concepts, beginnings } = await json<ConceptsFile>(FILES.concepts);
      return { names: new Names(), concepts: new Concepts(concepts), files: new Set(beginnings.split(' ')) };
    });

  return {
    start,
    marks,
    async lookup(words) {
      const known = await looked();
      const wanted = [...new Set(words.map(beginningOf))].filter((one) => known.files.has(one));
      await Promise.all(
        wanted.map((beginning) =>
          kept(`lookup ${beginning}`, async () => {
            const part = await json<LookupPart>(FILES.lookup(beginning));
            known.names.add(part.names);
            known.concepts.add(part.forms);
          }),
        ),
      );
      return known;
    },
    vocabulary: () => kept('words', async () => unpackVocabulary(await text(FILES.words))),
    ask: (word) => kept(`ask ${word}`, () => askPagefind(word)),
    text: (id) => kept(`text ${id}`, () => json<SearchText>(FILES.text(id))),
  };

  async function askPagefind(word: string): Promise<WordHits> {
    const [instance, { size, placeOf }] = await Promise.all([start(), marks()]);
    // Quoted, Pagefind gives the entries with the very word; unquoted, their scores, and longer words too.
    const exact = await instance.search(`"${word}"`);
    const scored = await instance.search(word);
    const places = exact.results.flatMap(({ id }) => placeOf(markOf(id)) ?? []);
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

/** Pagefind's name for an entry without the language it begins with. */
export const markOf = (id: string): string => id.slice(id.indexOf('_') + 1);

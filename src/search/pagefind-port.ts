import { Concepts, type ConceptRow } from './concepts.ts';
import type { SearchSection } from './document.ts';
import { idf } from './idf.ts';
import { Names, type NameRow } from './names.ts';
import type { IndexPort, WordHits } from './port.ts';
import { PAGEFIND_RANKING } from './settings.ts';
import { unpackVocabulary } from './vocabulary.ts';

/** The part of Pagefind's interface used here. */
export interface Pagefind {
  createInstance(options: { noWorker: boolean; ranking?: typeof PAGEFIND_RANKING }): PagefindInstance;
}
export interface PagefindInstance {
  search(query: string): Promise<{ results: { id: string; score: number }[] }>;
}

/** The file that holds the text of an entry, for its results. */
export const textFile = (id: string): string => `texts/${id}.json`;

/** Names of our own files beside Pagefind's. */
export const FILES = { names: 'names.json', words: 'words.txt', concepts: 'concepts.json' } as const;

/**
 * The index as a browser reads it: Pagefind answers to single words, and our own files beside it hold names, known words
 * and the thesaurus. Each is fetched when it is first needed.
 * @param folder the full address of the index's folder, ending in a slash
 * @param pagefind starts Pagefind's program
 */
export function pagefindPort(folder: string, pagefind: () => Promise<PagefindInstance>): IndexPort {
  const once = new Map<string, Promise<unknown>>();
  const answers = new Map<string, Promise<WordHits>>();
  const kept = <Value>(name: string, make: () => Promise<Value>): Promise<Value> => {
    const before = once.get(name) as Promise<Value> | undefined;
    if (before !== undefined) return before;
    const made = make();
    once.set(name, made);
    return made;
  };
  const file = async (name: string) => {
    const response = await fetch(`${folder}${name}`);
    if (!response.ok) throw new Error(`${name} answered ${response.status}`);
    return response;
  };
  const names = () =>
    kept('names', async () => new Names((await (await file(FILES.names)).json()) as NameRow[]));

  return {
    names,
    concepts: () =>
      kept('concepts', async () => new Concepts((await (await file(FILES.concepts)).json()) as ConceptRow[])),
    vocabulary: () => kept('words', async () => unpackVocabulary(await (await file(FILES.words)).text())),
    text: (id) =>
      kept(`text ${id}`, async () => (await (await file(textFile(id))).json()) as SearchSection[]),
    start: pagefind,
    ask(word) {
      const before = answers.get(word);
      if (before !== undefined) return before;
      const asked = askPagefind(word);
      answers.set(word, asked);
      return asked;
    },
  };

  async function askPagefind(word: string): Promise<WordHits> {
    const [instance, known] = await Promise.all([pagefind(), names()]);
    // Quoted, Pagefind gives the entries with the very word; unquoted, their scores, and longer words too.
    const exact = await instance.search(`"${word}"`);
    const scored = await instance.search(word);
    const places = exact.results.flatMap(({ id }) => known.placeOf(markOf(id)) ?? []);
    // Pagefind takes a word for as common as all longer words together; it is as rare as it is by itself.
    const size = known.rows.length;
    const scale = places.length === 0 ? 1 : idf(places.length, size) / idf(scored.results.length, size);
    const scores = new Map<number, number>();
    for (const { id, score } of scored.results) {
      const place = known.placeOf(markOf(id));
      if (place !== undefined) scores.set(place, score * scale);
    }
    return { scores, exact: new Set(places) };
  }
}

/** Pagefind's name for an entry without the language it begins with. */
export const markOf = (id: string): string => id.slice(id.indexOf('_') + 1);

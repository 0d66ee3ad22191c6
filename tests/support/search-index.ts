import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ConceptRow } from '../../src/search/concepts.ts';
import type { SearchSection, SearchText } from '../../src/search/document.ts';
import type { LookupPart } from '../../src/search/lookup.ts';
import { MAGIC } from '../../src/search/packed-file.ts';
import { FILES, pagefindPort, type StartFile } from '../../src/search/pagefind-port.ts';
import { searchOver, type Search } from '../../src/search/search.ts';
import { unpackSums, type Sums } from '../../src/search/sums.ts';
import { unpackVocabulary, type KnownWord } from '../../src/search/vocabulary.ts';

const read = (name: string, directory: string) => readFileSync(join(directory, 'pagefind', name), 'utf8');

/** The name of the script, in `_astro`, that holds the program of the search. */
export function searchProgram(directory = 'dist'): string {
  const folder = join(directory, '_astro');
  const isProgram = (name: string) => readFileSync(join(folder, name), 'utf8').includes(MAGIC);
  const [name, ...others] = readdirSync(folder).filter((file) => file.endsWith('.js') && isProgram(file));
  if (name === undefined || others.length > 0) throw new Error('the search has not one program of its own');
  return name;
}

const startFile = (directory: string) => JSON.parse(read(FILES.start, directory)) as StartFile;

/** How a built index tells its entries apart. */
export const indexedSums = (directory = 'dist'): Sums => unpackSums(startFile(directory).sums);

/** The concepts of a built index. */
export const indexedConcepts = (directory = 'dist'): readonly ConceptRow[] =>
  JSON.parse(read(FILES.concepts, directory)) as ConceptRow[];

/** All that a built index looks up by the beginnings of words, each part by its beginning. */
export function indexedLookup(directory = 'dist'): Map<string, LookupPart> {
  return new Map(
    startFile(directory)
      .beginnings.split(' ')
      .map((one) => [one, JSON.parse(read(FILES.lookup(one), directory)) as LookupPart] as const),
  );
}

/** Every word of a built index, from the files by first letters; or every one that has a second letter. */
export const indexedWords = (directory = 'dist', which: 'first' | 'second' = 'first'): KnownWord[] =>
  [...startFile(directory)[which]].flatMap((letter) =>
    unpackVocabulary(read(FILES.words(which, letter), directory)),
  );

/** The text of an entry as the search shows it. */
export const indexedText = (id: string, directory = 'dist'): readonly SearchSection[] =>
  (JSON.parse(read(FILES.text(id), directory)) as SearchText).sections;

/** Where the index is when it is read from files. */
export const FOLDER = 'http://index.invalid/';

/** Answers requests for the index of a built site from its files, and no other. */
export const indexFetch =
  (directory = 'dist'): typeof fetch =>
  async (input) => {
    const { href, pathname } = new URL(input instanceof Request ? input.url : input);
    const file = join(directory, 'pagefind', pathname);
    if (!href.startsWith(FOLDER) || !existsSync(file)) return new Response(null, { status: 404 });
    return new Response(new Uint8Array(readFileSync(file)));
  };

/** The search of a built site as a browser has it, run here; `indexFetch` must stand in for `fetch`. */
export const builtSearch = (): Search => searchOver(pagefindPort(FOLDER));

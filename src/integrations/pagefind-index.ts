import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import { Concepts, type ConceptRow } from '../search/concepts.ts';
import type { SearchDocument } from '../search/document.ts';
import { searchText } from '../search/excerpt.ts';
import { indexPage, weighWords } from '../search/index-text.ts';
import { FILES } from '../search/pagefind-port.ts';
import { CHUNK_SIZE } from '../search/settings.ts';
import { giveMemoryBack } from './give-memory-back.ts';
import { ownFiles, startText, type OwnFiles } from './own-index-files.ts';
import { unpack } from './packed.ts';
import { renamePages } from './pagefind-table.ts';
import { pathsBelow } from './paths-below.ts';
import { tryIndex } from './try-index.ts';

/**
 * What is taken of Pagefind's files as it is. Its own program is there for whoever wants to ask the index without ours; no
 * page of this site fetches it. Its interfaces and what it keeps of each page are left out: ours stand for them.
 */
const TAKEN = /^(wasm\.en\.pagefind|pagefind\.js|index\/.*)$/;
const ENTRY = 'pagefind-entry.json';
/** Where Pagefind looks for the size of a piece. */
const PIECE_SIZE = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';
/** Pages that are on their way to Pagefind, which runs beside us: it need not wait for us between any two. */
const AT_ONCE = 50;

/**
 * Builds the search index: Pagefind's, from the words of each document, and beside it what our search adds: names, the
 * known words, the thesaurus, and the text of each document for its results.
 * Throws on any error that Pagefind reports, and where it did not index every document.
 * @param thesaurus the concepts whose forms are found as one
 * @returns the files by name
 */
export async function indexFiles(
  documents: readonly SearchDocument[],
  thesaurus: readonly ConceptRow[],
): Promise<Map<string, Uint8Array | string>> {
  const concepts = new Concepts(thesaurus);
  const folder = await mkdtemp(join(tmpdir(), 'evidence-library-index-'));
  try {
    const { own, known } = await runPagefind(documents, thesaurus, concepts, folder);
    const names = pathsBelow(folder);
    const read = (name: string) => readFileSync(join(folder, name));
    const made = new Map<string, Uint8Array | string>(
      names.filter((name) => TAKEN.test(name)).map((name) => [name, read(name)]),
    );
    const table = renamePages(read(tableIn(names)), placesOf(documents, names, read));
    made.set(FILES.table(table.hash), table.content);
    made.set(ENTRY, entryOf(read(ENTRY), table.hash));
    for (const [name, content] of own.files) made.set(name, content);
    made.set(FILES.start, startText(own.start, table.hash));
    for (const { id, sections } of documents) {
      made.set(FILES.text(id), JSON.stringify(searchText(sections, concepts)));
    }
    if (known !== undefined) await tryIndex((name) => made.get(name), table.hash, known, 0);
    return made;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What is known of the words of all documents once Pagefind has them too. */
interface Indexed {
  own: OwnFiles;
  /** A word that the first document holds. */
  known: string | undefined;
}

/**
 * Has Pagefind index the words of each document, and write all that it makes into a folder: handed its files over instead,
 * an index of ten thousand entries took its program and ours gigabytes. Throws on any error that it reports.
 */
async function runPagefind(
  documents: readonly SearchDocument[],
  thesaurus: readonly ConceptRow[],
  concepts: Concepts,
  folder: string,
): Promise<Indexed> {
  try {
    const { index, ...indexed } = await addWords(documents, thesaurus, concepts);
    // Pagefind takes most memory when it writes. The words of each document are no longer needed here.
    giveMemoryBack();
    refuse((await index.writeFiles({ outputPath: folder })).errors);
    return indexed;
  } finally {
    delete process.env[PIECE_SIZE];
    await pagefind.close();
  }
}

type Index = NonNullable<Awaited<ReturnType<typeof pagefind.createIndex>>['index']>;

/** Weighs the words of each document, and begins an index with them. */
async function addWords(
  documents: readonly SearchDocument[],
  thesaurus: readonly ConceptRow[],
  concepts: Concepts,
): Promise<Indexed & { index: Index }> {
  const pages = documents.map((document) => ({ id: document.id, words: weighWords(document, concepts) }));
  const weighed = pages.map(({ words }) => words);
  const empty = pages.find(({ words }) => words.weights.size === 0);
  if (empty !== undefined) throw new Error(`there is nothing to index in ${empty.id}`);
  const counts = new Map<string, number>();
  for (const { weights } of weighed)
    for (const word of weights.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  giveMemoryBack();
  const index = await beginIndex();
  for (let first = 0; first < pages.length; first += AT_ONCE) {
    const answers = pages.slice(first, first + AT_ONCE).map(({ id, words }) => {
      const content = indexPage(words, (word) => counts.get(word) ?? 0);
      return index.addHTMLFile({ url: id, content });
    });
    for (const { errors } of await Promise.all(answers)) refuse(errors);
  }
  const [known] = weighed[0]?.weights.keys() ?? [];
  return { index, own: ownFiles(documents, thesaurus, counts, weighed), known };
}

async function beginIndex(): Promise<Index> {
  // Pagefind takes the size of a piece from here only; it is asked to begin after this is set.
  process.env[PIECE_SIZE] = String(CHUNK_SIZE);
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
  refuse(errors);
  if (!index) throw new Error('Pagefind gave no index');
  return index;
}

/** Writes the files of an index, in place of whatever stands in the folder. */
export async function writeIndex(
  files: ReadonlyMap<string, Uint8Array | string>,
  folder: string,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [name, content] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

/** The name of Pagefind's table of pages and pieces. */
function tableIn(names: readonly string[]): string {
  const [table, ...others] = names.filter((name) => name.endsWith('.pf_meta'));
  if (table === undefined || others.length > 0)
    throw new Error(`Pagefind made ${others.length + (table ? 1 : 0)} tables of pages, not one`);
  return table;
}

/** The file from which Pagefind's own program learns which table to fetch. */
function entryOf(content: Buffer, table: string): string {
  const entry = JSON.parse(content.toString()) as {
    languages: Record<string, { hash: string }>;
  };
  const { en, ...others } = entry.languages;
  if (en === undefined || Object.keys(others).length > 0)
    throw new Error(`Pagefind made an index of other languages than English: ${ENTRY}`);
  return JSON.stringify({ ...entry, languages: { en: { ...en, hash: table } } });
}

/** The place of each document, by Pagefind's own name for its page: it keeps a file for each page. */
function placesOf(
  documents: readonly SearchDocument[],
  files: readonly string[],
  read: (file: string) => Uint8Array,
): Map<string, number> {
  const names = new Map(
    files.flatMap((file) => {
      const name = /^fragment\/(.*)\.pf_fragment$/.exec(file)?.[1];
      if (name === undefined) return [];
      const { url } = JSON.parse(unpack(read(file)).toString()) as { url: string };
      return [[url, name] as const];
    }),
  );
  return new Map(
    documents.map(({ id }, place) => {
      const name = names.get(id);
      if (name === undefined) throw new Error(`Pagefind did not index ${id}`);
      return [name, place];
    }),
  );
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`the search index has errors: ${errors.join('; ')}`);
}

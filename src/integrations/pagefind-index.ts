import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import { Concepts, type ConceptRow } from '../search/concepts.ts';
import type { SearchDocument } from '../search/document.ts';
import { searchText } from '../search/excerpt.ts';
import { indexPage, weighWords } from '../search/index-text.ts';
import { FILES } from '../search/pagefind-port.ts';
import { CHUNK_SIZE } from '../search/settings.ts';
import { ownFiles } from './own-index-files.ts';
import { unpack } from './packed.ts';
import { renamePages } from './pagefind-table.ts';
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
  const pages = documents.map((document) => ({ id: document.id, words: weighWords(document, concepts) }));
  const weighed = pages.map(({ words }) => words);
  const empty = pages.find(({ words }) => words.weights.size === 0);
  if (empty !== undefined) throw new Error(`there is nothing to index in ${empty.id}`);
  const counts = new Map<string, number>();
  for (const { weights } of weighed)
    for (const word of weights.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  try {
    // Pagefind takes the size of a piece from here only; it is asked to begin after this is set.
    process.env[PIECE_SIZE] = String(CHUNK_SIZE);
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
    refuse(errors);
    if (!index) throw new Error('Pagefind gave no index');
    for (let first = 0; first < pages.length; first += AT_ONCE) {
      const answers = pages.slice(first, first + AT_ONCE).map(({ id, words }) => {
        const content = indexPage(words, (word) => counts.get(word) ?? 0);
        return index.addHTMLFile({ url: id, content });
      });
      for (const { errors } of await Promise.all(answers)) refuse(errors);
    }
    const { files, errors: fileErrors } = await index.getFiles();
    refuse(fileErrors);
    const byName = files.map(({ path, content }) => [path.replace(/^pagefind\//, ''), content] as const);
    const made = new Map<string, Uint8Array | string>(byName.filter(([name]) => TAKEN.test(name)));
    const table = renamePages(tableOf(byName), placesOf(documents, byName));
    made.set(FILES.table(table.hash), table.content);
    made.set(ENTRY, entryOf(byName, table.hash));
    for (const [name, content] of ownFiles(documents, thesaurus, counts, table.hash, weighed))
      made.set(name, content);
    for (const { id, sections } of documents) {
      made.set(FILES.text(id), JSON.stringify(searchText(sections, concepts)));
    }
    const [word] = weighed[0]?.weights.keys() ?? [];
    if (word !== undefined) await tryIndex((name) => made.get(name), table.hash, word, 0);
    return made;
  } finally {
    delete process.env[PIECE_SIZE];
    await pagefind.close();
  }
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

/** Pagefind's table of pages and pieces. */
function tableOf(files: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const [table, ...others] = files.filter(([name]) => name.endsWith('.pf_meta'));
  if (table === undefined || others.length > 0)
    throw new Error(`Pagefind made ${others.length + (table ? 1 : 0)} tables of pages, not one`);
  return table[1];
}

/** The file from which Pagefind's own program learns which table to fetch. */
function entryOf(files: readonly (readonly [string, Uint8Array])[], table: string): string {
  const [, content] = files.find(([name]) => name === ENTRY) ?? [];
  if (content === undefined) throw new Error(`Pagefind made no ${ENTRY}`);
  const entry = JSON.parse(Buffer.from(content).toString()) as {
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
  files: readonly (readonly [string, Uint8Array])[],
): Map<string, number> {
  const names = new Map(
    files.flatMap(([file, content]) => {
      const name = /^fragment\/(.*)\.pf_fragment$/.exec(file)?.[1];
      if (name === undefined) return [];
      const { url } = JSON.parse(unpack(content).toString()) as { url: string };
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

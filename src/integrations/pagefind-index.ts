import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { Concepts, conceptWord, type ConceptRow, type FormRow } from '../search/concepts.ts';
import type { SearchDocument } from '../search/document.ts';
import { searchText } from '../search/excerpt.ts';
import { isAddedWord } from '../search/facts.ts';
import { indexText } from '../search/index-text.ts';
import { lookupParts } from '../search/lookup.ts';
import { packMarks } from '../search/marks.ts';
import { FILES, markOf, type ConceptsFile } from '../search/pagefind-port.ts';
import { CHUNK_SIZE } from '../search/settings.ts';
import { packVocabulary } from '../search/vocabulary.ts';

/** Pagefind's own interfaces, which this site does not use, and what it keeps of each page, which ours stands for. */
const LEFT_OUT = /^(pagefind-.*(ui|highlight|worker).*|wasm\.unknown\.pagefind|fragment\/.*)$/;
/** The word Pagefind puts before the JSON that it keeps of each page. */
const MAGIC = 'pagefind_dcd';

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
  const counts = new Map<string, number>();
  try {
    // Pagefind takes the size of a piece from here only; it is asked to begin after this is set.
    process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(CHUNK_SIZE);
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
    refuse(errors);
    if (!index) throw new Error('Pagefind gave no index');
    for (const document of documents) {
      const { html, words } = indexText(document, concepts);
      if (words.size === 0) throw new Error(`there is nothing to index in ${document.id}`);
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
      refuse((await index.addHTMLFile({ url: document.id, content: html })).errors);
    }
    const { files, errors: fileErrors } = await index.getFiles();
    refuse(fileErrors);
    const byName = files.map(({ path, content }) => [path.replace(/^pagefind\//, ''), content] as const);
    const made = new Map<string, Uint8Array | string>(byName.filter(([name]) => !LEFT_OUT.test(name)));
    made.set(FILES.marks, packMarks(marksOf(documents, byName)));
    made.set(FILES.words, packVocabulary(typedWords(counts)));
    const parts = lookupParts(documents, formRows(thesaurus));
    for (const [beginning, part] of parts) made.set(FILES.lookup(beginning), JSON.stringify(part));
    made.set(FILES.concepts, JSON.stringify(conceptsFile(thesaurus, counts, [...parts.keys()])));
    for (const { id, sections } of documents) {
      made.set(FILES.text(id), JSON.stringify(searchText(sections, concepts)));
    }
    return made;
  } finally {
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

/** Each document with Pagefind's own name for it, which it keeps in a file for each page. */
function marksOf(
  documents: readonly SearchDocument[],
  files: readonly (readonly [string, Uint8Array])[],
): { mark: string; id: string }[] {
  const marks = new Map(
    files.flatMap(([name, content]) => {
      const mark = /^fragment\/(.*)\.pf_fragment$/.exec(name)?.[1];
      if (mark === undefined) return [];
      const { url } = JSON.parse(gunzipSync(content).toString().slice(MAGIC.length)) as { url: string };
      return [[url, markOf(mark)] as const];
    }),
  );
  return documents.map(({ id }) => {
    const mark = marks.get(id);
    if (mark === undefined) throw new Error(`Pagefind did not index ${id}`);
    return { mark, id };
  });
}

const formRows = (thesaurus: readonly ConceptRow[]): FormRow[] =>
  thesaurus.flatMap(([, forms], concept) => forms.map((form) => [form, concept] as const));

/** The concepts without their other words, each with how many entries hold it, so that none is offered in vain. */
const conceptsFile = (
  thesaurus: readonly ConceptRow[],
  counts: ReadonlyMap<string, number>,
  beginnings: readonly string[],
): ConceptsFile => ({
  concepts: thesaurus.map(([term, , near = [], filters = []], place) => [
    term,
    [],
    near,
    filters,
    counts.get(conceptWord(place)) ?? 0,
  ]),
  beginnings: beginnings.toSorted().join(' '),
});

const typedWords = (counts: ReadonlyMap<string, number>) =>
  new Map([...counts].filter(([word]) => !isAddedWord(word)));

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`the search index has errors: ${errors.join('; ')}`);
}

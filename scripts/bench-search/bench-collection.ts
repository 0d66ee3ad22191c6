import { join } from 'node:path';
import { indexFiles, writeIndex } from '../../src/integrations/pagefind-index.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { readCollection } from './collection.ts';
import type { Document } from './question.ts';
import type { Bench } from './run.ts';

/**
 * What is asked of a test collection. Its ids may be any text, so each page gets a running number for its address.
 * Throws `BadFile` where the folder does not hold what it should.
 * @param queries the name of the file of queries in the folder
 */
export function collectionBench(folder: string, queries: string): Bench {
  const { documents, questions, foundFrom, warnings } = readCollection(folder, queries);
  const pageOf = new Map(documents.map(({ id }, place) => [id, `d${place}`]));
  const numbered = documents.map((document, place) => ({ ...document, id: `d${place}` }));
  return {
    what: `${folder}, ${queries}, ${documents.length} documents`,
    documents: numbered,
    questions: questions.map((question) => ({
      ...question,
      grades: new Map([...question.grades].map(([id, grade]) => [pageOf.get(id) ?? id, grade])),
    })),
    foundFrom,
    warnings,
    ourIndex: async (stage) => {
      const writeTo = join(stage, 'ours');
      await writeIndex(await indexFiles(numbered.map(asEntry), []), writeTo);
      return writeTo;
    },
    idOf: (page) => documents[Number(page.slice(1))]?.id ?? page,
  };
}

/** A document as ours indexes an entry: only its title and its text, cut at empty lines. */
const asEntry = ({ id, title, text }: Document): SearchDocument => ({
  id,
  title,
  names: [],
  summary: '',
  outcomes: [],
  facts: [],
  filters: {},
  questions: [],
  related: [],
  sections: text
    .split(/\r?\n\s*\r?\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({ id: '', heading: '', text: paragraph })),
});

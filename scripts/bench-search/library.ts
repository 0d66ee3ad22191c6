import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedIds } from '../../src/checks/published-ids.ts';
import { searchDocument, type EntryFile } from '../../src/integrations/search-document.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import type { Document } from './question.ts';

/**
 * The published entries of the library that was built, as all engines but ours get them: the same words that ours indexes.
 * @returns nothing where it was not built, or an entry has no page
 */
export function builtLibrary(root: string): Document[] | undefined {
  const placeOf = (name: string) => join(root, 'dist', 'interventions', name);
  const documents: Document[] = [];
  for (const id of publishedIds(root)) {
    const [data, page] = [placeOf(`${id}.json`), placeOf(join(id, 'index.html'))];
    if (!existsSync(data) || !existsSync(page)) return undefined;
    const file = JSON.parse(readFileSync(data, 'utf8')) as EntryFile;
    documents.push(plainly(searchDocument(file, readFileSync(page, 'utf8'), [])));
  }
  return documents;
}

const plainly = ({ id, title, names, summary, outcomes, facts, sections }: SearchDocument): Document => ({
  id,
  title,
  names: names.join(', '),
  summary,
  outcomes: outcomes.join('. '),
  text: [facts.join('. '), ...sections.flatMap(({ heading, text }) => [heading, text])].join('\n\n'),
});

import { join } from 'node:path';
import { builtLibrary } from './library.ts';
import { readRelevance } from './relevance.ts';
import type { Bench } from './run.ts';

const QUERIES = join('tests', 'relevance', 'queries.yaml');

/**
 * What is asked of the built library: its own graded queries. Throws in plain words where it was not built, and
 * `BadFile` where the queries do not fit.
 */
export function libraryBench(root: string): Bench {
  const questions = readRelevance(join(root, QUERIES));
  const documents = builtLibrary(root);
  if (documents === undefined) throw new Error('There is no built library to search. Run: npm run build');
  const there = new Set(documents.map(({ id }) => id));
  const lost = questions.flatMap(({ grades }) => [...grades.keys()].filter((id) => !there.has(id)));
  return {
    documents,
    what: `the library, ${documents.length} entries`,
    questions,
    foundFrom: 2,
    warnings:
      lost.length === 0
        ? []
        : [`${QUERIES} grades entries that are not published: ${[...new Set(lost)].join(', ')}`],
    ourIndex: async () => join(root, 'dist', 'pagefind'),
    idOf: (page) => page,
  };
}

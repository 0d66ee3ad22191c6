import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { servedCopy, type ServedCopy } from './served-copy.ts';

/** How many entries stand on a page of a list, and on one of results, in a library that is made long. */
export const LIST_PAGE = 10;
export const RESULT_PAGE = 4;
/** How many of these are fetched while somebody types. */
export const FIRST_CARDS = 2;

/** Builds and serves the real library with shorter pages, so that its lists go on over several. */
export const longLibrary = (): Promise<ServedCopy> =>
  servedCopy((root) => {
    replace(join(root, 'src/library/page-size.ts'), 'PAGE_SIZE = 50', `PAGE_SIZE = ${LIST_PAGE}`);
    const longList = join(root, 'src/elements/library-search/long-list.ts');
    replace(longList, 'RESULTS_PAGE = 10', `RESULTS_PAGE = ${RESULT_PAGE}`);
    replace(longList, 'FIRST_CARDS = 3', `FIRST_CARDS = ${FIRST_CARDS}`);
  });

function replace(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} no longer holds "${from}"`);
  writeFileSync(file, text.replace(from, to));
}

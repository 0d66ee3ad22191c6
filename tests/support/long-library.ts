import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../scripts/support/serve.ts';
import { buildSite } from './build-site.ts';
import { copyProject } from './project-copy.ts';

/** How many entries stand on a page of a list, and on one of results, in a library that is made long. */
export const LIST_PAGE = 10;
export const RESULT_PAGE = 4;

/** Builds and serves the real library with shorter pages, so that its lists go on over several. */
export async function longLibrary(): Promise<{
  address: string;
  directory: string;
  close: () => Promise<void>;
}> {
  const { root, remove } = copyProject();
  replace(join(root, 'src/library/page-size.ts'), 'PAGE_SIZE = 50', `PAGE_SIZE = ${LIST_PAGE}`);
  const longList = join(root, 'src/elements/library-search/long-list.ts');
  replace(longList, 'RESULTS_PAGE = 20', `RESULTS_PAGE = ${RESULT_PAGE}`);
  await buildSite({ cwd: root });
  const directory = join(root, 'dist');
  const { address, close } = await serve(directory);
  return {
    address,
    directory,
    close: async () => {
      await close();
      remove();
    },
  };
}

function replace(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} no longer holds "${from}"`);
  writeFileSync(file, text.replace(from, to));
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { filesIn } from './built-pages.ts';

/** One page as Pagefind stored it. */
export interface IndexedPage {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** The word Pagefind puts before the JSON of each stored page. */
const MAGIC = 'pagefind_dcd';

/** Every page of a built search index, by address from A to Z. */
export function indexedPages(directory = 'dist'): IndexedPage[] {
  const folder = join(directory, 'pagefind', 'fragment');
  return filesIn(folder, '.pf_fragment')
    .map(
      (file) =>
        JSON.parse(
          gunzipSync(readFileSync(join(folder, file)))
            .toString()
            .slice(MAGIC.length),
        ) as IndexedPage,
    )
    .sort((one, other) => one.url.localeCompare(other.url));
}

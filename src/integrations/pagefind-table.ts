import { createHash } from 'node:crypto';
import { readCbor, type Cbor } from '../search/cbor.ts';
import { pageName } from '../search/pagefind-port.ts';
import { pack, unpack } from './packed.ts';
import { writeCbor } from './write-cbor.ts';

/**
 * Pagefind's table of pages and pieces, with each page named after the place of its entry. Pagefind's own names are random
 * letters, which do not pack, and the search would have to be told besides which entry each of them is.
 * Throws where the table is not built as that of Pagefind 1.5, and where it has a page that is no entry's, or lacks one.
 * @param packed the table as Pagefind made it
 * @param places the place of each entry, by Pagefind's name for its page
 * @returns the table, and the hash of it that goes in its name
 */
export function renamePages(
  packed: Uint8Array,
  places: ReadonlyMap<string, number>,
): { hash: string; content: Uint8Array } {
  const bytes = unpack(packed);
  const table = readCbor(bytes);
  // What is not read and written again to the byte might be lost.
  if (!Array.isArray(table) || !writeCbor(table).equals(bytes)) throw unlike('it is written in another way');
  const [version, pages, ...rest] = table;
  if (!Array.isArray(pages)) throw unlike('it has no list of pages');
  if (pages.length !== places.size)
    throw unlike(`it has ${pages.length} pages, and there are ${places.size} entries`);
  const named = pages.map((page): Cbor => {
    const [name, ...facts] = Array.isArray(page) ? page : [];
    const place = places.get(String(name));
    if (place === undefined) throw unlike(`the page ${JSON.stringify(name)} is of no entry`);
    return [pageName(place), ...facts];
  });
  const written = writeCbor([version ?? '', named, ...rest]);
  return {
    hash: createHash('sha256').update(written).digest('hex').slice(0, 10),
    content: pack(written),
  };
}

const unlike = (why: string) =>
  new Error(`Pagefind's table of pages is not as this site knows it: ${why}. Mend pagefind-table.ts.`);

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILES, type StartFile } from '../../src/search/pagefind-port.ts';
import { unpack } from '../../src/integrations/packed.ts';
import { readCbor, type Cbor } from '../../src/search/cbor.ts';

/**
 * The files that are named after a hash, and those that name such a file: these may change though nothing in the index
 * did.
 */
export const namedByPagefind =
  /^pagefind\/(start\.json|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|index\/[^/]+)$/;

/** A page's number as the step from the last one, its word count or places, and more that is compared as it is. */
type Posting = [step: number, ...rest: Cbor[]];
/** A word, where it stands, and where its other spellings stand. */
type Word = [word: string, pages: Posting[], variants: [spelling: string, pages: Posting[]][]];

/**
 * What a search index of Pagefind 1.5 holds, whatever its files are called and in whatever order it keeps its pages.
 * @param folder the built site
 * @returns facts by name: each word with its entries and places
 */
export function searchContents(folder: string): Map<string, string> {
  const facts = new Map<string, string>();
  const index = join(folder, 'pagefind');
  if (!existsSync(index)) return facts;
  const stored = (file: string) => unpack(readFileSync(join(index, file)));
  const start = JSON.parse(readFileSync(join(index, FILES.start), 'utf8')) as StartFile;
  facts.set('the start of the search', JSON.stringify({ ...start, table: '' }));
  for (const file of readdirSync(index).filter((name) => name.endsWith('.pf_meta'))) {
    const [version, pages, , filters, sorts, fields] = readCbor(stored(file)) as Cbor[];
    if (JSON.stringify([filters, sorts]) !== '[[],[]]')
      throw new Error('the index holds filters or an order of its own, which are not compared yet');
    facts.set('the head of the index', JSON.stringify([version, fields]));
    const byNumber = (pages as [page: string, words: number][]).map(
      ([page, words]) => `entry ${page} (${words} words)`,
    );
    for (const chunk of readdirSync(join(index, 'index'))) {
      const [words] = readCbor(stored(join('index', chunk))) as [Word[]];
      for (const [word, found, variants] of words)
        facts.set(
          `the word ${word}`,
          JSON.stringify([
            placed(found, byNumber),
            variants.map(([spelling, pages]) => [spelling, placed(pages, byNumber)]),
          ]),
        );
    }
  }
  return facts;
}

/** Where a word stands, entry by entry. */
function placed(postings: readonly Posting[], byNumber: readonly string[]): string[] {
  let number = 0;
  return postings
    .map(([step, ...rest]) => {
      number += step;
      const page = byNumber[number];
      if (page === undefined) throw new Error(`the index names page ${number} of ${byNumber.length}`);
      return `${page}: ${JSON.stringify(rest)}`;
    })
    .sort();
}

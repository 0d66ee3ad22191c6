import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { documentPage } from './document-page.ts';
import type { Document } from './question.ts';

/**
 * Indexes documents with Pagefind as anybody would who takes it as it is. Nothing of ours is in it: what ours is measured
 * against must not change when ours does.
 * @param folder where the index is written
 * @returns the id of each document by Pagefind's own mark for it, which its results bear
 */
export async function plainIndex(
  documents: readonly Document[],
  folder: string,
): Promise<Record<string, string>> {
  // Our own index sets this for the program that Pagefind starts.
  delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
    refuse(errors);
    if (!index) throw new Error('Pagefind gave no index');
    for (const document of documents) {
      const url = `/interventions/${document.id}/`;
      refuse((await index.addHTMLFile({ url, content: documentPage(document) })).errors);
    }
    await mkdir(folder, { recursive: true });
    refuse((await index.writeFiles({ outputPath: folder })).errors);
  } finally {
    await pagefind.close();
  }
  return marks(folder);
}

/** The word Pagefind puts before the JSON of each stored page. */
const MAGIC = 'pagefind_dcd';
const ENDING = '.pf_fragment';

async function marks(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(join(folder, 'fragment'))).filter((name) => name.endsWith(ENDING));
  const found: Record<string, string> = {};
  for (const name of names) {
    const stored = gunzipSync(await readFile(join(folder, 'fragment', name))).toString();
    const { url } = JSON.parse(stored.slice(MAGIC.length)) as { url: string };
    found[name.slice(0, -ENDING.length)] = url.split('/').at(-2) ?? url;
  }
  return found;
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index the pages: ${errors.join('; ')}`);
}

import type { APIRoute } from 'astro';
import { buildStamp } from '../../../library/build-stamp.ts';
import { loadLibrary } from '../../../library/library.ts';
import { packList } from '../../../library/list-file.ts';
import { listedEntry } from '../../../library/listed-entry.ts';
import { isPaged } from '../../../library/paging.ts';

/** What the search needs of every entry, where these do not all stand on its page. */
export async function getStaticPaths() {
  const { entries } = await loadLibrary();
  return isPaged(entries) ? [{ params: { list: 'all' } }] : [];
}

export const GET: APIRoute = async () => {
  const { entries } = await loadLibrary();
  const file = packList(entries.map(listedEntry), buildStamp().version);
  return new Response(`${JSON.stringify(file)}\n`, { headers: { 'Content-Type': 'application/json' } });
};

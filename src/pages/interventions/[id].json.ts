import type { APIRoute } from 'astro';
import { entryJson } from '../../exports/json-files.ts';
import { unlessKept } from '../../kept/unless-kept.ts';
import { loadLibrary, type Entry } from '../../library/library.ts';
import { publication } from '../../library/publication.ts';

export async function getStaticPaths() {
  const { entries, withdrawn } = await loadLibrary();
  const paths = [...entries, ...withdrawn].map((entry) => ({ params: { id: entry.id }, props: { entry } }));
  return unlessKept('interventions/[id].json', paths);
}

export const GET: APIRoute<{ entry: Entry }> = ({ props }) =>
  new Response(entryJson(props.entry, publication()), { headers: { 'Content-Type': 'application/json' } });

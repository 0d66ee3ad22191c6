import type { APIRoute } from 'astro';
import type { Compared } from '../../elements/compare/compared.ts';
import { comparisonFile } from '../../exports/comparison.ts';
import { unlessKept } from '../../kept/unless-kept.ts';
import { fileStamp } from '../../library/build-stamp.ts';
import { loadLibrary, type Entry } from '../../library/library.ts';

export async function getStaticPaths() {
  const { entries } = await loadLibrary();
  const paths = entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
  return unlessKept('compare/[id].json', paths);
}

export const GET: APIRoute<{ entry: Entry }> = ({ props }) => {
  // The type is the one that the page's program reads, so that file and program cannot part.
  const column: Compared = comparisonFile(props.entry, fileStamp());
  return new Response(`${JSON.stringify(column)}\n`, { headers: { 'Content-Type': 'application/json' } });
};

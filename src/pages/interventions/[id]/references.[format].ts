import type { APIRoute } from 'astro';
import { entryReferences, formats, type Format } from '../../../exports/data-files.ts';
import { loadLibrary } from '../../../library/library.ts';
import { publication } from '../../../library/publication.ts';

export async function getStaticPaths() {
  const { entries, withdrawn } = await loadLibrary();
  return [...entries, ...withdrawn].flatMap(({ id, studies }) =>
    Object.entries(entryReferences(studies, publication())).map(([format, text]) => ({
      params: { id, format },
      props: { text, mediaType: formats[format as Format].mediaType },
    })),
  );
}

export const GET: APIRoute<{ text: string; mediaType: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': props.mediaType } });

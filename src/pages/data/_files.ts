import type { APIRoute } from 'astro';
import { dataFiles } from '../../exports/data-files.ts';
import { loadGlossary } from '../../library/glossary.ts';
import { loadLibrary } from '../../library/library.ts';
import { publication } from '../../library/publication.ts';

/** Every file below `/data/`, made from the records of this build. */
export const loadDataFiles = async () =>
  dataFiles({ ...(await loadLibrary()), glossary: loadGlossary() }, publication());

/**
 * The addresses of the data files with one ending. Each ending has a page file of its own, because the development
 * server finds a file only where its ending is written out.
 */
export const pathsEnding = (ending: string) => async () =>
  (await loadDataFiles())
    .filter(({ path }) => path.endsWith(ending) && !path.includes('/'))
    .map(({ path, text, mediaType }) => ({
      params: { name: path.slice(0, -ending.length) },
      props: { text, mediaType },
    }));

/** Answers with the file that its page was made for. */
export const sendFile: APIRoute<{ text: string; mediaType: string }> = ({ props: { text, mediaType } }) =>
  new Response(text, { headers: { 'Content-Type': mediaType } });

import type { APIRoute } from 'astro';
import { dataFiles, type DataFile } from '../../exports/data-files.ts';
import type { DataPart } from '../../exports/data-part.ts';
import { madeFrom } from '../../kept/sums.ts';
import { unlessKept } from '../../kept/unless-kept.ts';
import { loadGlossary } from '../../library/glossary.ts';
import { loadLibrary, type Library } from '../../library/library.ts';
import { publication } from '../../library/publication.ts';

const made = new WeakMap<Library, DataFile[]>();

/** Every file below `/data/`, made from the records of this build: once for each state of the library. */
export async function loadDataFiles(): Promise<DataFile[]> {
  const from = await loadLibrary();
  const known = import.meta.env.DEV ? undefined : made.get(from);
  if (known) return known;
  const files = dataFiles({ ...from, glossary: loadGlossary() }, publication());
  made.set(from, files);
  return files;
}

interface Sent {
  part: DataPart;
  mediaType: string;
}

/**
 * The addresses of the data files with one ending. Each ending has a page file of its own, because the development
 * server finds a file only where its ending is written out.
 */
export const pathsEnding = (ending: string) => async () => {
  const paths = (await loadDataFiles())
    .flatMap(({ parts, mediaType }) => parts.map((part): Sent => ({ part, mediaType })))
    .filter(({ part: { path } }) => path.endsWith(ending) && !path.includes('/'))
    .map(({ part, mediaType }) => ({
      params: { name: part.path.slice(0, -ending.length) },
      props: { part: madeFrom(part, [part.hash]), mediaType },
    }));
  return unlessKept(`data/[name]${ending}`, paths);
};

/** Answers with the file that its page was made for. A build asks for each once; in development any may be asked for again. */
export const sendFile: APIRoute<Sent> = ({ props: { part, mediaType } }) =>
  new Response(import.meta.env.DEV ? part.read() : part.take(), { headers: { 'Content-Type': mediaType } });

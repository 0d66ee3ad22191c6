import type { APIRoute } from 'astro';
import { dataFiles, type DataFile } from '../../exports/data-files.ts';
import { loadGlossary } from '../../library/glossary.ts';
import { loadLibrary, type Library } from '../../library/library.ts';
import { publication } from '../../library/publication.ts';

/** A data file with its bytes: they stay until the end of a build, and take half the memory of the text. */
type SentFile = Omit<DataFile, 'text'> & { body: Uint8Array<ArrayBuffer> };

let made: { from: Library; files: SentFile[] } | undefined;

/** Every file below `/data/`, made from the records of this build: once for each state of the library. */
export async function loadDataFiles(): Promise<SentFile[]> {
  const from = await loadLibrary();
  if (made?.from !== from || import.meta.env.DEV) {
    const files = dataFiles({ ...from, glossary: loadGlossary() }, publication());
    made = { from, files: files.map(({ text, ...file }) => ({ ...file, body: Buffer.from(text) })) };
  }
  return made.files;
}

/**
 * The addresses of the data files with one ending. Each ending has a page file of its own, because the development
 * server finds a file only where its ending is written out.
 */
export const pathsEnding = (ending: string) => async () =>
  (await loadDataFiles())
    .filter(({ path }) => path.endsWith(ending) && !path.includes('/'))
    .map(({ path, body, mediaType }) => ({
      params: { name: path.slice(0, -ending.length) },
      props: { body, mediaType },
    }));

/** Answers with the file that its page was made for. */
export const sendFile: APIRoute<Pick<SentFile, 'body' | 'mediaType'>> = ({ props: { body, mediaType } }) =>
  new Response(body, { headers: { 'Content-Type': mediaType } });

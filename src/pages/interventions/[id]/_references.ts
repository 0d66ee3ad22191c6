import type { APIRoute } from 'astro';
import { formats } from '../../../exports/data-files.ts';
import { entryReferences } from '../../../exports/entry-references.ts';
import { loadLibrary, type Entry } from '../../../library/library.ts';
import { publication } from '../../../library/publication.ts';

/** The references of an entry that was taken down stay where they were cited from. */
export async function everyEntry() {
  const { entries, withdrawn } = await loadLibrary();
  return [...entries, ...withdrawn].map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** Answers with the references of one entry, in one format. */
export const sendReferences =
  (format: 'csl.json' | 'ris' | 'bib'): APIRoute<{ entry: Entry }> =>
  ({ props: { entry } }) =>
    new Response(entryReferences(entry.studies, publication())[format], {
      headers: { 'Content-Type': formats[format].mediaType },
    });

import type { APIRoute } from 'astro';
import { formats } from '../../../exports/data-files.ts';
import { entryReferences } from '../../../exports/entry-references.ts';
import { unlessKept } from '../../../kept/unless-kept.ts';
import { loadLibrary, type Entry } from '../../../library/library.ts';
import { publication } from '../../../library/publication.ts';

type Format = 'csl.json' | 'ris' | 'bib';

/** The references of an entry that was taken down stay where they were cited from. */
export const everyEntry = (format: Format) => async () => {
  const { entries, withdrawn } = await loadLibrary();
  const paths = [...entries, ...withdrawn].map((entry) => ({ params: { id: entry.id }, props: { entry } }));
  return unlessKept(`interventions/[id]/references.${format}`, paths);
};

/** Answers with the references of one entry, in one format. */
export const sendReferences =
  (format: Format): APIRoute<{ entry: Entry }> =>
  ({ props: { entry } }) =>
    new Response(entryReferences(entry.studies, publication())[format], {
      headers: { 'Content-Type': formats[format].mediaType },
    });

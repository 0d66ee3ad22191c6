import { publicationTypes } from '../../schemas/vocabularies/index.ts';
import { list, numeric, text, word, type Column } from './column.ts';
import type { StudyRow } from './studies.ts';

/** What was published, and where. Empty cells are parts that the publication does not have, or that we did not see. */
export const citationColumns: readonly Column<StudyRow>[] = [
  word('publication_type', publicationTypes, 'What was published.', ({ study }) => study.citation.type),
  list(
    'authors',
    'The authors in the order printed, each as “Family, Given” or an organisation’s name.',
    ({ study }) => {
      return authorsOf(study.citation);
    },
  ),
  numeric('year', 'year', 'The year of publication.', ({ study }) => study.citation.year),
  text('title', 'The title as published.', ({ study }) => study.citation.title),
  text('container', 'The journal, book or report series.', ({ study }) => study.citation.container),
  text('publisher', 'The publisher.', ({ study }) => study.citation.publisher),
  text('volume', 'The volume.', ({ study }) => study.citation.volume),
  text('issue', 'The issue.', ({ study }) => study.citation.issue),
  text('pages', 'The pages.', ({ study }) => study.citation.pages),
  text('doi', 'The DOI, without https://doi.org/ before it.', ({ study }) => study.citation.doi),
  text('isbn', 'The ISBN of the publication.', ({ study }) => study.citation.isbn),
  text('url', 'Where the publication itself can be found.', ({ study }) => study.citation.url),
];

function authorsOf({ authors }: StudyRow['study']['citation']): string | string[] {
  if (authors === 'not-established') return authors;
  return authors.map((author) => {
    if ('organisation' in author) return author.organisation;
    return author.given === undefined ? author.family : `${author.family}, ${author.given}`;
  });
}

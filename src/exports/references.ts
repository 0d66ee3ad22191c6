import type { StudyRecord } from '../evidence/trials.ts';
import type { Citation } from '../schemas/study.ts';

export type CslName = { family: string; given?: string } | { literal: string };

/** A publication as citation managers exchange it (CSL-JSON, schema 1.0.2 of the Citation Style Language). */
export interface CslItem {
  id: string;
  type: 'article-journal' | 'report' | 'chapter' | 'webpage';
  title?: string;
  author?: CslName[];
  issued?: { 'date-parts': [[number]] };
  'container-title'?: string;
  /** The series of a report. */
  'collection-title'?: string;
  publisher?: string;
  volume?: string;
  issue?: string;
  page?: string;
  DOI?: string;
  ISBN?: string;
  URL?: string;
  note?: string;
}

const types = {
  article: 'article-journal',
  report: 'report',
  chapter: 'chapter',
  'web-page': 'webpage',
} as const satisfies Record<Citation['type'], CslItem['type']>;

/**
 * One study's publication. A fact that is not established is left out, and the note says so, because a citation
 * manager would otherwise show a gap as if the publication had none. Where the title is not established the note also
 * gives the name the library uses, and where one publication has several records it says which part this one covers.
 */
export function cslItem({ id, label, part, citation }: StudyRecord): CslItem {
  const { type, authors, year, title, container, publisher, volume, issue, pages, doi, isbn, url } = citation;
  const note = noteOf({ label, part, citation });
  return {
    id,
    type: types[type],
    ...(title !== 'not-established' && { title }),
    ...(authors !== 'not-established' && { author: authors.map(nameOf) }),
    ...(year !== 'not-established' && { issued: { 'date-parts': [[year]] } }),
    // Citation managers know a report's series by another name than an article's journal.
    ...(container && { [type === 'report' ? 'collection-title' : 'container-title']: container }),
    ...(publisher && { publisher }),
    ...(volume && { volume }),
    ...(issue && { issue }),
    ...(pages && { page: pages.replace(/–/g, '-') }),
    ...(doi && { DOI: doi }),
    ...(isbn && { ISBN: isbn }),
    ...(url && { URL: url }),
    ...(note && { note }),
  };
}

/** The publications of some studies as CSL-JSON text. The format has no place for a version or a licence. */
export const cslJson = (studies: readonly StudyRecord[]): string =>
  `${JSON.stringify(studies.map(cslItem), null, 1)}\n`;

function nameOf(author: Exclude<Citation['authors'], string>[number]): CslName {
  if ('organisation' in author) return { literal: author.organisation };
  return author.given === undefined
    ? { family: author.family }
    : { family: author.family, given: author.given };
}

function noteOf({ label, part, citation }: Pick<StudyRecord, 'label' | 'part' | 'citation'>): string {
  const { title, authors, year } = citation;
  return [
    title === 'not-established' && `Title not established. Known in the library as: ${label}`,
    authors === 'not-established' && 'Authors not established',
    year === 'not-established' && 'Year not established',
    part !== undefined && `The record in the library covers: ${part}`,
  ]
    .filter((sentence) => typeof sentence === 'string')
    .map((sentence) => `${sentence.replace(/\.$/, '')}.`)
    .join(' ');
}

import type { StudyRecord } from '../evidence/trials.ts';
import { bibtexText } from './bibtex.ts';
import type { Publication } from './publication.ts';
import { cslJson } from './references.ts';
import { risText } from './ris.ts';

/** The references of one entry's studies, in each format. */
export function entryReferences(
  studies: readonly StudyRecord[],
  publication: Publication,
): Record<'csl.json' | 'ris' | 'bib', string> {
  return { 'csl.json': cslJson(studies), ris: risText(studies), bib: bibtexText(studies, publication) };
}

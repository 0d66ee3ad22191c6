import { draftBody } from './draft-body.ts';
import { interventionTree, studyTree } from './field-tree.ts';
import { draftText } from './write-draft.ts';

/** What is known of a study before anything is written about it. */
export interface NewStudy {
  id: string;
  label: string;
  /** The family name of the first author, or `not-established`. */
  author: string;
  /** The year of publication, or `not-established`. */
  year: number | 'not-established';
  design: string;
}

export interface NewEntry {
  title: string;
  type: string;
  /** Two capital letters. */
  origin: string;
}

/** The text of a draft study: every field in it, each explained. The check then asks for what a person must fill in. */
export function newStudyText({ id, label, author, year, design }: NewStudy): string {
  return draftText(
    studyTree,
    {
      label,
      citation: { authors: author === 'not-established' ? author : [{ family: author }], year },
      trial: id,
      design,
      // The schema allows no other comparison with this design.
      ...(design === 'historical-comparison' && { comparison: { kind: 'historical' } }),
      findings: [{}],
    },
    {
      trial: 'If another paper about the same people has a record, write the trial that stands there.',
      findings:
        'Copy the lines from the first hyphen down for each further finding. Where no finding could be read, write findings: [] in their place, and say why in the note at the end.',
    },
  );
}

/** The text of a draft entry: every fact explained, and every heading with a hint. It is not on the site yet. */
export function newEntryText({ title, type, origin }: NewEntry): string {
  const facts = draftText(
    interventionTree,
    {
      title,
      type,
      origin,
      history: [{ from: 'none', to: 'not-rated', cause: 'first-rating' }],
      status: 'draft',
    },
    {
      history:
        'Nobody types in a rating. Leave to: not-rated here until the rest is filled in. If the rules then give another level, the check names it. Put that in its place.',
      status: 'Leave this at draft until the facts and the text are finished.',
    },
  );
  return `---\n${facts}---\n\n${draftBody()}`;
}

import type { FullEntry } from '../snapshot.ts';
import { day, list, text, type Table } from './column.ts';
import { costColumns, programmeColumns } from './intervention-columns.ts';
import { ratingColumns } from './rating-columns.ts';

/** A published entry with the address of its page. */
export type InterventionRow = FullEntry & { address: string };

/** One row an intervention: what it is, its computed rating, and what it rests on. */
export const interventionsTable: Table<InterventionRow> = {
  name: 'interventions',
  title: 'Interventions',
  description: 'One row for each published intervention, with its computed rating.',
  primaryKey: ['id'],
  foreignKeys: [],
  columns: [
    text('id', 'The name in the address of its page.', ({ id }) => id),
    text('title', 'The name it is best known by.', ({ data }) => data.title),
    text('summary', 'What it is and what is known, in at most 40 words.', ({ data }) => data.summary),
    ...ratingColumns,
    ...programmeColumns,
    ...costColumns,
    list('outcomes_intended', 'What it aims to change.', ({ data }) => data.outcomesIntended),
    list(
      'outcome_directions',
      'Each outcome its studies measured or described, whom it is about, and which way the evidence points, as in child-behaviour (child): mixed.',
      ({ outcomes }) =>
        outcomes.map(({ outcome, about, direction }) => `${outcome} (${about}): ${direction}`),
    ),
    list(
      'studies',
      'The ids of the studies it rests on, as in the table of studies.',
      ({ data }) => data.studies,
    ),
    day('date_searched', 'The day the evidence was last searched for.', ({ data }) => data.dates.searched),
    day('date_reviewed', 'The day the rating was last reviewed.', ({ data }) => data.dates.reviewed),
    day(
      'date_edited',
      'The day its text was last changed. Empty where the history of the files does not say.',
      ({ edited }) => edited,
    ),
    text('page', 'The address of its page.', ({ address }) => address),
  ],
};

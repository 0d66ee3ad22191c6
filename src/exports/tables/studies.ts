import { bestReading } from '../../evidence/reading.ts';
import { characteristicAnswers, comparisons, designs, readings } from '../../schemas/vocabularies/index.ts';
import type { UsedStudy } from '../snapshot.ts';
import { armColumns } from './arms.ts';
import { citationColumns } from './citation-columns.ts';
import { list, numeric, text, word, type Column, type Table } from './column.ts';
import { qualityColumns } from './quality-columns.ts';

/** A study of a published entry with the address of its page. */
export type StudyRow = UsedStudy & { address: string };

const characteristics = ['ethnicity', 'disability', 'sex'] as const;

const peopleColumns: readonly Column<StudyRow>[] = [
  text('who', 'Who took part, in a sentence.', ({ study }) => study.participants.who),
  ...(['from', 'to'] as const).map((end) =>
    numeric(
      `child_age_${end}`,
      'number',
      `The ${end === 'from' ? 'youngest' : 'oldest'} child in the study, in years. Empty where the child’s age does not apply.`,
      ({ study: { participants } }: StudyRow) =>
        typeof participants.ages === 'string' ? participants.ages : participants.ages[end],
    ),
  ),
  list(
    'care_statuses',
    'Where the children stood with social care.',
    ({ study }) => study.participants.careStatus,
  ),
  ...armColumns(({ study }: StudyRow) => study.participants),
  ...characteristics.flatMap((name) => [
    word(
      name,
      characteristicAnswers,
      `Whether a source says the ${name} of those who took part.`,
      ({ study }: StudyRow) => {
        return study.participants[name].answer;
      },
    ),
    text(
      `${name}_note`,
      `What the source says about ${name}.`,
      ({ study }: StudyRow) => study.participants[name].text,
    ),
  ]),
];

/** One row a study record. Papers on the same people share a trial. */
export const studiesTable: Table<StudyRow> = {
  name: 'studies',
  title: 'Studies',
  description: 'One row for each study record that a published intervention rests on.',
  primaryKey: ['id'],
  foreignKeys: [],
  columns: [
    text('id', 'The study’s id, as interventions name it.', ({ study }) => study.id),
    text('label', 'The short name the library gives it.', ({ study }) => study.label),
    text(
      'part',
      'Which part of the publication this record covers, where it has several.',
      ({ study }) => study.part,
    ),
    text(
      'trial',
      'The trial it belongs to. Papers on the same people share one, and count once.',
      ({ study }) => study.trial,
    ),
    list('interventions', 'The ids of the published interventions that rest on it.', ({ entries }) =>
      entries.map(({ id }) => id),
    ),
    ...citationColumns,
    list(
      'countries',
      'Where it was done, as two letters a country (ISO 3166-1).',
      ({ study }) => study.country,
    ),
    word('design', designs, 'How the study was done.', ({ study }) => study.design),
    word('comparison', comparisons, 'What the comparison group had.', ({ study }) => study.comparison.kind),
    text('comparison_note', 'The comparison in words.', ({ study }) => study.comparison.description),
    ...peopleColumns,
    ...qualityColumns,
    numeric(
      'findings',
      'integer',
      'How many findings are recorded, as in the table of findings.',
      ({ study }) => {
        return study.findings.length;
      },
    ),
    word('closest_reading', readings, 'The most that was read of the study: in full, or less.', ({ study }) =>
      bestReading(study),
    ),
    list(
      'source_addresses',
      'Where its facts were read; not-established for a source without an address.',
      ({ study }) => {
        return study.sources.map(({ address }) => address);
      },
    ),
    text('note', 'Anything a reader must know, such as a clash between sources.', ({ study }) => study.note),
    text('page', 'The address of its page.', ({ address }) => address),
  ],
};

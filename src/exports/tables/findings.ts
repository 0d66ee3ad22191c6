import type { StudyRecord } from '../../evidence/trials.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { Source } from '../../schemas/source.ts';
import {
  informants,
  measureKinds,
  outcomes,
  readings,
  results,
  scaleParts,
  significances,
  subjects,
  voices,
} from '../../schemas/vocabularies/index.ts';
import type { UsedStudy } from '../snapshot.ts';
import { armColumns } from './arms.ts';
import { list, numeric, text, word, type Table } from './column.ts';
import { effectColumns } from './effect-columns.ts';

/** One finding with its study, the source it was read in, and the published entries that rest on the study. */
export interface FindingRow {
  study: StudyRecord;
  finding: Finding;
  source: Source;
  entries: readonly { id: string }[];
}

/** Every finding of every study, in the order of the records. The schema makes sure that each has its source. */
export const findingRows = (studies: readonly UsedStudy[]): FindingRow[] =>
  studies.flatMap(({ study, entries }) =>
    study.findings.map((finding) => ({ study, finding, source: sourceOf(study, finding), entries })),
  );

/** One row a finding: one outcome of one study at one time. */
export const findingsTable: Table<FindingRow> = {
  name: 'findings',
  title: 'Findings',
  description: 'One row for each outcome and time that a study measured or described.',
  primaryKey: ['study', 'finding'],
  foreignKeys: [{ column: 'study', table: 'studies', references: 'id' }],
  columns: [
    text('study', 'The study’s id, as in the table of studies.', ({ study }) => study.id),
    text('finding', 'The finding’s id within its study.', ({ finding }) => finding.id),
    text('trial', 'The trial the study belongs to.', ({ study }) => study.trial),
    list('interventions', 'The ids of the published interventions that rest on the study.', ({ entries }) =>
      entries.map(({ id }) => id),
    ),
    word('outcome', outcomes, 'Which outcome it is about.', ({ finding }) => finding.outcome),
    word(
      'about',
      subjects,
      'Whose life was measured. Only child findings count toward the rating.',
      ({ finding }) => finding.about,
    ),
    text(
      'measure',
      'The name of the questionnaire, record or method.',
      ({ finding }) => finding.measure.name,
    ),
    word('measure_kind', measureKinds, 'What sort of measure it is.', ({ finding }) => finding.measure.kind),
    word(
      'informant',
      informants,
      'Who answered, or where it was taken from.',
      ({ finding }) => finding.measure.informant,
    ),
    word(
      'measure_part',
      scaleParts,
      'Whether it is a total score or one part of a measure.',
      ({ finding }) => finding.measure.part,
    ),
    numeric(
      'months_after_end',
      'number',
      'Months after the end of the programme.',
      ({ finding }) => finding.timing.afterEnd,
    ),
    numeric(
      'months_after_start',
      'number',
      'Months after the study’s first measurement.',
      ({ finding }) => finding.timing.afterStart,
    ),
    word('result', results, 'Which way the result points.', ({ finding }) => finding.result),
    word(
      'significant',
      significances,
      'Whether chance could explain it.',
      ({ finding }) => finding.significant,
    ),
    ...effectColumns,
    text(
      'reported',
      'The figures as the source gives them, in our words.',
      ({ finding }) => finding.reported,
    ),
    text('source_title', 'Where it was read.', ({ source }) => source.title),
    text('source_address', 'The web address of that source.', ({ source }) => source.address),
    word('source_seen', readings, 'How much of that source was read.', ({ source }) => source.seen),
    word('source_voice', voices, 'Who is speaking in that source.', ({ source }) => source.voice),
    ...armColumns(({ study }: FindingRow) => study.participants),
  ],
};

function sourceOf({ id, sources }: StudyRecord, finding: Finding): Source {
  const source = sources.find((one) => one.id === finding.source);
  if (source === undefined)
    throw new Error(`${id}: the finding "${finding.id}" names a source that is not there`);
  return source;
}

import {
  evaluators,
  harmAnswers,
  keysOf,
  peerReviews,
  qualityAnswers,
  qualityFacts,
  type QualityFact,
} from '../../schemas/vocabularies/index.ts';
import { numeric, text, word, type Column } from './column.ts';
import type { StudyRow } from './studies.ts';

/** How well a study was done, by whom, and whether harm was looked for. */
export const qualityColumns: readonly Column<StudyRow>[] = [
  ...keysOf(qualityFacts).flatMap((fact) => [
    word(
      named(fact),
      qualityAnswers,
      qualityFacts[fact].meaning,
      ({ study }: StudyRow) => study.quality[fact].answer,
    ),
    text(`${named(fact)}_note`, 'What the source says of that, in our words.', ({ study }: StudyRow) => {
      return study.quality[fact].note;
    }),
  ]),
  numeric(
    'attrition_overall',
    'number',
    'Percent lost from the whole study. Empty where nobody looked.',
    ({ study }) => {
      return study.quality.attritionAcceptable.overall;
    },
  ),
  numeric(
    'attrition_differential',
    'number',
    'Difference between the groups in percent lost. Empty where nobody looked.',
    ({ study }) => study.quality.attritionAcceptable.differential,
  ),
  word(
    'evaluator',
    evaluators,
    'Whether the study team was independent.',
    ({ study }) => study.independence.evaluator,
  ),
  word(
    'peer_reviewed',
    peerReviews,
    'Whether other researchers checked it before it was published.',
    ({ study }) => {
      return study.independence.peerReviewed;
    },
  ),
  word('harms', harmAnswers, 'Whether harm was looked for or found.', ({ study }) => study.harms.answer),
  text('harms_note', 'What the source says about harm.', ({ study }) => study.harms.text),
];

/** `intentionToTreat` as a column is named: `intention_to_treat`. */
function named(fact: QualityFact): string {
  return fact.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

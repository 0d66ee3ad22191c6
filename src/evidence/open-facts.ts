import { NOT_ESTABLISHED, qualityFacts } from '../schemas/vocabularies/index.ts';
import type { StudyRecord } from './trials.ts';

/** The facts of a study that no source we read could settle, in words, in the order of the record. */
export function openFacts(study: StudyRecord): string[] {
  const { citation, participants, quality, independence, harms, findings } = study;
  const open = (value: unknown, words: string) => (value === NOT_ESTABLISHED ? [words] : []);
  const anyFinding = (isOpen: (finding: StudyRecord['findings'][number]) => boolean, words: string) =>
    findings.some(isOpen) ? [words] : [];

  return [
    ...open(citation.authors, 'authors'),
    ...open(citation.year, 'year'),
    ...open(citation.title, 'title'),
    ...open(study.design, 'how the study was done'),
    ...open(study.comparison.kind, 'whether there was a comparison group'),
    ...open(participants.ages, 'ages'),
    ...open(participants.careStatus, 'where children stood with social care'),
    ...open(numberKnown(participants.allocated), 'how many started'),
    ...open(numberKnown(participants.analysed), 'how many were analysed'),
    ...open(participants.ethnicity.answer, 'ethnicity'),
    ...open(participants.disability.answer, 'disability'),
    ...open(participants.sex.answer, 'sex'),
    ...Object.entries(qualityFacts).flatMap(([key, { label }]) =>
      open(quality[key as keyof typeof qualityFacts].answer, label.toLowerCase()),
    ),
    ...open(independence.evaluator, 'who did the study'),
    ...open(independence.peerReviewed, 'peer review'),
    ...open(harms.answer, 'harms'),
    ...anyFinding(({ measure }) => measure.kind === NOT_ESTABLISHED, 'what some measures were'),
    ...anyFinding(({ timing }) => timing.afterEnd === NOT_ESTABLISHED, 'when some results were measured'),
    ...anyFinding(
      ({ significant }) => significant === NOT_ESTABLISHED,
      'whether chance could explain some results',
    ),
    ...(findings.length === 0 ? ['what it found'] : []),
  ];
}

function numberKnown({ intervention, total }: { intervention: unknown; total: unknown }): unknown {
  return intervention === NOT_ESTABLISHED ? total : intervention;
}

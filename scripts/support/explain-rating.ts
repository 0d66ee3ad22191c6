import { levels } from '../../src/schemas/vocabularies/index.ts';
import type { Answer } from '../../src/evidence/answer.ts';
import type { Judged } from '../../src/evidence/criterion.ts';
import type { Rating, Requirement, TrialTrail } from '../../src/evidence/rating.ts';
import { ratingCautions, ratingSentence } from '../../src/evidence/rating-words.ts';
import { trialLabel } from '../../src/evidence/trials.ts';

const marks: Record<Answer, string> = {
  met: '✓ met            ',
  'not-met': '✗ not met        ',
  'not-established': '? not established',
};

/** The reasoning behind a rating as plain text for a terminal. */
export function explainRating(title: string, rating: Rating): string {
  return [
    `${title}\n${ratingSentence(rating)}`,
    ...ratingCautions(rating),
    rating.notRatedBecause && `Not rated: ${rating.notRatedBecause}`,
    rating.level !== rating.computed &&
      `Set aside by a named person; the rules give ${levels[rating.computed].label}`,
    rating.floor !== rating.computed &&
      `Floor, with every unknown counted against: ${levels[rating.floor].label}`,
    section('What the level asked for', rating.requirements.map(requirement)),
    section('Each trial against the criteria of a rigorous study', rating.trail.map(trial)),
    section(
      'Why not higher',
      rating.higher.map(({ level, unmet, lift }) =>
        [
          `${levels[level].label}`,
          ...unmet.map(({ words }) => `  ✗ ${words}`),
          `  What would lift it: ${lift}`,
        ].join('\n'),
      ),
    ),
    section(
      'Not established',
      rating.unknown.map(({ words, studyLabel }) => `? ${studyLabel}: ${words}`),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function section(heading: string, parts: string[]): string | undefined {
  return parts.length === 0 ? undefined : `${heading}\n${parts.join('\n').replace(/^/gm, '  ')}`;
}

function requirement({ words, answer, support, trials }: Requirement): string {
  return [`${marks[answer]}  ${words}`, ...support.slice(0, Math.max(1, trials)).map(judged)].join('\n');
}

function trial({ trial: one, best, outcome, harm }: TrialTrail): string {
  const found = {
    benefit: 'found a benefit for children',
    'no-benefit': 'found no benefit for children',
    unclear: 'result unclear',
    'not-rigorous': 'not rigorous',
    'no-child-finding': 'no tested finding about children',
  };
  return [
    `${trialLabel(one)} [${one.id}]: ${found[outcome]}${harm ? '; found harm' : ''}`,
    ...(best ? [judged(best)] : []),
  ].join('\n');
}

function judged({ claim, answered }: Judged): string {
  return [
    `  ${claim.study.label}, finding ${claim.finding.id}`,
    ...answered.map(
      ({ criterion, answer, because }) =>
        `    ${marks[answer]}  ${criterion.id} ${criterion.words} — ${because}`,
    ),
  ].join('\n');
}

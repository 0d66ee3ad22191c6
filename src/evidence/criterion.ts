import { allOf, type Answer } from './answer.ts';
import { Recent } from './recent.ts';
import type { Claim } from './trials.ts';

/**
 * One question asked of one finding of one study.
 *
 * A `core` criterion must be met: an unknown counts against. A `quality` criterion that is not met rules the
 * finding out, but an unknown only makes what rests on it provisional.
 */
export interface Criterion {
  id: string;
  /** The rule in plain words. */
  words: string;
  kind: 'core' | 'quality';
  ask: (claim: Claim) => { answer: Answer; because: string };
}

/** A criterion with its answer, and the fact it looked at in words. */
export interface Answered {
  criterion: Criterion;
  answer: Answer;
  because: string;
}

/** A finding measured against a list of criteria. */
export interface Judged {
  claim: Claim;
  answered: Answered[];
  /** What a rating may rest on: unknown core facts count as not met. */
  answer: Answer;
  /** What could still be so if every unknown fact turned out well. */
  possible: Answer;
}

/** Asks every criterion of a finding. */
export function judge(claim: Claim, criteria: readonly Criterion[]): Judged {
  const answered = criteria.map((criterion) => answerOf(claim, criterion));
  return {
    claim,
    answered,
    answer: allOf(answered.map(({ criterion, answer }) => countAs(criterion, answer))),
    possible: allOf(answered.map(({ answer }) => answer)),
  };
}

/** The levels ask the same of a finding many times over. It never changes, so each question is put to it once. */
function answerOf(claim: Claim, criterion: Criterion): Answered {
  const known = answers.of(claim, () => new Map());
  const answered = known.get(criterion) ?? sharedAnswer(criterion, criterion.ask(claim));
  known.set(criterion, answered);
  return answered;
}

/** Most findings answer a question in one of a few ways, so a library holds each way of answering it once. */
function sharedAnswer(criterion: Criterion, { answer, because }: ReturnType<Criterion['ask']>): Answered {
  const ways = waysToAnswer.get(criterion) ?? new Map<string, Answered>();
  waysToAnswer.set(criterion, ways);
  const way = `${answer} ${because}`;
  const known = ways.get(way) ?? { criterion, answer, because };
  ways.set(way, known);
  return known;
}

const waysToAnswer = new WeakMap<Criterion, Map<string, Answered>>();

/** The findings of one entry, with room for the largest. */
const answers = new Recent<Claim, Map<Criterion, Answered>>(500);

const countAs = ({ kind }: Criterion, answer: Answer): Answer =>
  kind === 'core' && answer === 'not-established' ? 'not-met' : answer;

import type { Thresholds } from './thresholds.ts';

/** A study that does not exist yet: the least that a level asks for. */
export interface Rung {
  words: (limits: Thresholds) => string;
  design: 'pre-post' | 'unmatched-comparison' | 'matched-comparison';
  months: (limits: Thresholds) => number;
  informant: 'parent' | 'observer';
  evaluator: 'independent' | 'developer-involved';
}

const atEnd = () => 0;
const late = (limits: Thresholds) => limits.longTermMonths;

/** Smallest first: each asks a little more of whoever would do the study. */
export const ladder: readonly Rung[] = [
  {
    words: ({ inAll, retainedPercent }) =>
      `before-and-after study with at least ${inAll} participants, ${retainedPercent}% or more of those who started, on a tested questionnaire`,
    design: 'pre-post',
    months: atEnd,
    informant: 'parent',
    evaluator: 'developer-involved',
  },
  {
    words: ({ inAll }) =>
      `study of at least ${inAll} participants with any comparison group, on a tested questionnaire or official records`,
    design: 'unmatched-comparison',
    months: atEnd,
    informant: 'parent',
    evaluator: 'developer-involved',
  },
  ...[atEnd, late].flatMap((months) =>
    (['parent', 'observer'] as const).flatMap((informant) =>
      (['developer-involved', 'independent'] as const).map((evaluator) =>
        rigorousRung(months, informant, evaluator),
      ),
    ),
  ),
];

/** How much a set asks of whoever would do it: design first, then time, then who answers and who evaluates. */
export function demandOf(rungs: readonly Rung[]): number {
  const weights = { 'pre-post': 1, 'unmatched-comparison': 2, 'matched-comparison': 8 };
  return rungs.reduce(
    (sum, { design, months, informant, evaluator }) =>
      sum +
      weights[design] +
      (months === late ? 3 : 0) +
      (informant === 'observer' ? 1 : 0) +
      (evaluator === 'independent' ? 1 : 0),
    0,
  );
}

const counts = ['No', 'One', 'Two', 'Three'];

/** A set of rungs as part of a sentence. */
export function inWords(rungs: readonly Rung[], limits: Thresholds): string {
  const kinds = [...Map.groupBy(rungs, (rung) => rung)].map(
    ([rung, same]) => `${counts[same.length]} new ${plural(rung.words(limits), same.length)}`,
  );
  const [first = '', ...others] = kinds;
  const list = [first, ...others.map((kind) => kind.charAt(0).toLowerCase() + kind.slice(1))].join('; and ');
  return `${list}; ${rungs.length === 1 ? 'finding' : 'each finding'} a benefit for children`;
}

const plural = (words: string, count: number) => (count === 1 ? words : words.replace('study', 'studies'));

function rigorousRung(
  months: Rung['months'],
  informant: Rung['informant'],
  evaluator: Rung['evaluator'],
): Rung {
  return {
    words: (limits) =>
      [
        `rigorous study (randomised or well matched, at least ${limits.perArm} participants in each group, few lost)`,
        months === late && `, measuring children ${limits.longTermMonths} months or more after the end`,
        informant === 'observer' && ', scored by an observer, a teacher or from records',
        evaluator === 'independent' && ', by an independent team',
      ]
        .filter(Boolean)
        .join(''),
    design: 'matched-comparison',
    months,
    informant,
    evaluator,
  };
}

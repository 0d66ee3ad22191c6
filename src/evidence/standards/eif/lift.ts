import type { Level } from '../../../schemas/vocabularies/index.ts';
import { trialsOf, type StudyRecord, type Trial } from '../../trials.ts';
import { levelReached } from './settle.ts';
import type { Thresholds } from './thresholds.ts';

/** A study that does not exist yet: the least that a level asks for. */
interface Rung {
  words: (limits: Thresholds) => string;
  design: 'pre-post' | 'unmatched-comparison' | 'matched-comparison';
  months: (limits: Thresholds) => number;
  informant: 'parent' | 'observer';
  evaluator: 'independent' | 'developer-involved';
}

const atEnd = () => 0;
const late = (limits: Thresholds) => limits.longTermMonths;

/** Smallest first: each asks a little more of whoever would do the study. */
const ladder: readonly Rung[] = [
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

const MOST_NEW_STUDIES = 3;

/** Every set of new studies worth trying, smallest first: fewest studies, then the least asked of them in all. */
const combinations: readonly Rung[][] = Array.from({ length: MOST_NEW_STUDIES }, (_, index) =>
  chooseWithRepeats(index + 1).sort((one, other) => demandOf(one) - demandOf(other)),
).flat();

function chooseWithRepeats(count: number, from = 0): Rung[][] {
  if (count === 0) return [[]];
  return ladder
    .slice(from)
    .flatMap((rung, index) => chooseWithRepeats(count - 1, from + index).map((rest) => [rung, ...rest]));
}

/** How much a set asks of whoever would do it: design first, then time, then who answers and who evaluates. */
function demandOf(rungs: readonly Rung[]): number {
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

/**
 * The smallest further evidence that would lift a set of studies to a level, found by adding studies that do
 * not exist and applying the rules again. Gives `undefined` where no such evidence is on the ladder.
 */
export function smallestLift(
  studies: readonly StudyRecord[],
  target: Level,
  limits: Thresholds,
  order: readonly Level[],
): { words: string; studies: StudyRecord[] } | undefined {
  const trials = trialsOf(studies);
  const imagined = imaginedTrials(limits);
  for (const rungs of combinations) {
    const added = rungs.flatMap((rung, index) => imagined.get(rung)?.[index] ?? []);
    const reached = levelReached([...trials, ...added], limits);
    // A level outside the scale, such as "no effect found", is not above anything.
    if (order.includes(reached) && order.indexOf(reached) <= order.indexOf(target)) {
      return { words: inWords(rungs, limits), studies: added.flatMap((trial) => trial.studies) };
    }
  }
  return undefined;
}

/** Each rung as trials that do not exist, one for each place in a set; made once, so that each is judged once. */
function imaginedTrials(limits: Thresholds): ReadonlyMap<Rung, Trial[]> {
  const known = made.get(limits);
  if (known) return known;
  const trials = new Map(
    ladder.map((rung) => [
      rung,
      Array.from({ length: MOST_NEW_STUDIES }, (_, index) => {
        const study = imagine(rung, index, limits);
        return { id: study.trial, studies: [study] };
      }),
    ]),
  );
  made.set(limits, trials);
  return trials;
}

const made = new WeakMap<Thresholds, ReadonlyMap<Rung, Trial[]>>();

function inWords(rungs: readonly Rung[], limits: Thresholds): string {
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

function imagine(
  { design, months, informant, evaluator }: Rung,
  index: number,
  limits: Thresholds,
): StudyRecord {
  const perArm = design === 'matched-comparison' ? limits.perArm : Math.ceil(limits.inAll / 2);
  const alone = design === 'pre-post';
  const arms = alone
    ? ({ intervention: limits.inAll, comparison: 'none', total: limits.inAll } as const)
    : { intervention: perArm, comparison: perArm, total: perArm * 2 };
  const starters = Math.floor((100 * limits.inAll) / limits.retainedPercent);
  const started = alone ? ({ intervention: starters, comparison: 'none', total: starters } as const) : arms;
  const met = { answer: 'met' } as const;
  const unknown = { answer: 'not-established' } as const;
  const id = `imagined-${index + 1}`;
  return {
    id,
    label: 'A study that does not exist yet',
    trial: id,
    citation: {
      type: 'report',
      authors: 'not-established',
      year: 'not-established',
      title: 'not-established',
    },
    country: ['GB'],
    design,
    comparison: { kind: alone ? 'none' : 'usual-care', description: 'Imagined' },
    participants: {
      who: 'Imagined',
      ages: 'not-established',
      careStatus: 'not-established',
      counted: 'children',
      allocated: started,
      analysed: arms,
      ethnicity: unknown,
      disability: unknown,
      sex: unknown,
    },
    quality: {
      intentionToTreat: met,
      baselineEquivalence: met,
      attritionAcceptable: met,
      clusteringHandled: { answer: 'not-applicable' },
      fidelityReported: met,
    },
    independence: { evaluator, peerReviewed: 'no' },
    findings: [
      {
        id: 'imagined',
        outcome: 'child-wellbeing',
        about: 'child',
        measure: { name: 'Imagined', kind: 'validated', informant, part: 'single' },
        timing: { afterEnd: months(limits), afterStart: 'not-established' },
        result: 'favours-intervention',
        significant: 'yes',
        reported: 'Imagined',
        source: 'imagined',
      },
    ],
    harms: { answer: 'none-found' },
    sources: [
      {
        id: 'imagined',
        title: 'Imagined',
        address: 'not-established',
        seen: 'full-text',
        voice: 'evaluator',
        read: 'not-established',
      },
    ],
  };
}

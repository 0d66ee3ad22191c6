import type { Level } from '../../../schemas/vocabularies/index.ts';
import type { StudyRecord } from '../../trials.ts';
import { settle } from './settle.ts';
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
    words: ({ inAll }) => `study of at least ${inAll} participants with any comparison group, on a tested questionnaire or official records`,
    design: 'unmatched-comparison',
    months: atEnd,
    informant: 'parent',
    evaluator: 'developer-involved',
  },
  ...[atEnd, late].flatMap((months) =>
    (['parent', 'observer'] as const).flatMap((informant) =>
      (['developer-involved', 'independent'] as const).map((evaluator) => rigorousRung(months, informant, evaluator)),
    ),
  ),
];

const MOST_NEW_STUDIES = 3;
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
  for (const rungs of combinations()) {
    const added = rungs.map((rung, index) => imagine(rung, index, limits));
    const reached = settle([...studies, ...added], limits).level;
    if (order.indexOf(reached) <= order.indexOf(target)) return { words: inWords(rungs, limits), studies: added };
  }
  return undefined;
}

/** Every set of new studies worth trying, smallest first: fewest studies, then the least demanding. */
function* combinations(): Generator<Rung[]> {
  for (let count = 1; count <= MOST_NEW_STUDIES; count += 1) {
    for (const most of ladder) {
      for (const rest of ladder.slice(0, ladder.indexOf(most) + 1)) {
        // With one study there is no rest, so one pass is enough.
        if (count === 1 && rest !== most) continue;
        yield [...Array.from({ length: count - 1 }, () => rest), most];
      }
    }
  }
}

function inWords(rungs: readonly Rung[], limits: Thresholds): string {
  const kinds = [...Map.groupBy(rungs, (rung) => rung)].map(
    ([rung, same]) => `${counts[same.length]} new ${plural(rung.words(limits), same.length)}`,
  );
  const [first = '', ...others] = kinds;
  const list = [first, ...others.map((kind) => kind.charAt(0).toLowerCase() + kind.slice(1))].join('; and ');
  return `${list}; ${rungs.length === 1 ? 'finding' : 'each finding'} a benefit for children`;
}

const plural = (words: string, count: number) => (count === 1 ? words : words.replace('study', 'studies'));

function rigorousRung(months: Rung['months'], informant: Rung['informant'], evaluator: Rung['evaluator']): Rung {
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

function imagine({ design, months, informant, evaluator }: Rung, index: number, limits: Thresholds): StudyRecord {
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
    citation: { type: 'report', authors: 'not-established', year: 'not-established', title: 'not-established' },
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
      { id: 'imagined', title: 'Imagined', address: 'not-established', seen: 'full-text', voice: 'evaluator', read: 'not-established' },
    ],
  };
}

import type { Finding } from '../../src/schemas/finding.ts';
import { designs, keysOf, type Comparison, type Design } from '../../src/schemas/vocabularies/index.ts';
import type { StudyRecord } from '../../src/evidence/trials.ts';
import { chanceFrom, type Chance } from './chance.ts';
import { finding, study } from './studies.ts';

/**
 * Sets of studies that lie on either side of every line the rules draw: mostly rigorous trials, each with a few
 * facts spoilt or unknown. One seed always gives the same.
 */
export function randomSets(count: number, seed: number): StudyRecord[][] {
  const chance = chanceFrom(seed);
  return Array.from({ length: count }, () => {
    const set: StudyRecord[] = [];
    for (let left = chance.pick(1, 1, 2, 2, 3, 4); left > 0; left -= 1) {
      // Now and then a second paper on the same people, which must then have the same design.
      const twin = chance.usually(undefined, ...set);
      set.push(randomStudy(chance, `random-${set.length}`, twin));
    }
    return set;
  });
}

function randomStudy(chance: Chance, id: string, twin?: StudyRecord): StudyRecord {
  const { pick, usually } = chance;
  const design = twin?.design ?? usually<Design>(pick('rct', 'matched-comparison'), ...keysOf(designs));
  const kind = twin?.comparison.kind ?? usually(...comparisonsOf(design));
  const people = () => usually<number | 'not-established'>(45, 19, 20, 10, 'not-established');
  const started = usually<number | 'not-established'>(50, 80, 'not-established');
  const other = <Count>(count: Count) => (kind === 'none' ? 'none' : count);
  const fact = () => ({ answer: usually('met', 'not-met', 'not-established') }) as const;
  return study({
    id,
    label: id,
    trial: twin?.trial ?? id,
    design,
    comparison: { kind },
    participants: {
      counted: usually('children', 'children', 'areas'),
      analysed: { intervention: people(), comparison: other(people()), total: 'not-established' },
      allocated: { intervention: started, comparison: other(started), total: 'not-established' },
    },
    quality: { intentionToTreat: fact(), baselineEquivalence: fact(), attritionAcceptable: fact() },
    independence: { evaluator: pick('independent', 'developer-involved', 'not-established') },
    findings: Array.from({ length: pick(0, 1, 1, 2, 3) }, (_, index) =>
      randomFinding(chance, `finding-${index}`),
    ),
  });
}

function randomFinding({ pick, usually }: Chance, id: string): Finding {
  const result = usually('favours-intervention', 'no-clear-difference', 'favours-comparison', 'not-tested');
  const significances = {
    'favours-intervention': usually('yes', 'no', 'not-established', 'not-tested'),
    'no-clear-difference': usually('no', 'not-established'),
    'favours-comparison': usually('yes', 'no', 'not-established'),
    'not-tested': 'not-tested',
  } as const;
  const part = usually('single', 'total', 'subscale');
  return finding({
    id,
    about: usually('child', 'parent'),
    result,
    significant: significances[result],
    measure: {
      kind: usually('validated', 'administrative', 'bespoke', 'not-established'),
      informant: pick('carer', 'teacher', 'not-established'),
      part,
    },
    // Parts and totals at one time, so that what time they were measured is never the unknown that matters.
    timing: {
      afterEnd: part === 'single' ? pick<number | 'not-established'>(0, 11, 12, 'not-established') : 12,
    },
  });
}

/** Comparisons that the schema accepts with a design, the usual one first. */
function comparisonsOf(design: Design): [Comparison, ...Comparison[]] {
  if (['pre-post', 'qualitative', 'process'].includes(design)) return ['none', 'none'];
  if (design === 'historical-comparison') return ['historical', 'historical'];
  if (['systematic-review', 'not-established'].includes(design)) return ['not-established', 'none'];
  return ['usual-care', 'active', 'historical', 'not-established'];
}

import type { Level } from '../../../schemas/vocabularies/index.ts';
import { trialsOf, type StudyRecord } from '../../trials.ts';
import { imagine } from './imagine.ts';
import { demandOf, inWords, ladder, type Rung } from './ladder.ts';
import { levelOfShares, shareOf, type Share } from './level-reached.ts';
import type { Thresholds } from './thresholds.ts';

/** New studies that would lift others to a level, and how they are told. */
export interface Lift {
  words: string;
  studies: StudyRecord[];
}

/**
 * What would lift a set of studies: asked for a level, gives the smallest further evidence that reaches it, found by
 * adding studies that do not exist and applying the rules again. Gives `undefined` where no such evidence is on the
 * ladder.
 * @param order the scale, strongest first
 */
export function liftsOf(
  studies: readonly StudyRecord[],
  limits: Thresholds,
  order: readonly Level[],
): (target: Level) => Lift | undefined {
  const shares = trialsOf(studies).map((trial) => shareOf(trial, limits));
  const imagined = imaginedTrials(limits);
  return (target) => {
    const rungs = combinations.find((some) => reaches(some, target));
    return rungs && { words: inWords(rungs, limits), studies: addedBy(rungs).map(({ study }) => study) };
  };

  function reaches(rungs: readonly Rung[], target: Level): boolean {
    const reached = levelOfShares([...shares, ...addedBy(rungs).map(({ share }) => share)], limits);
    // A level outside the scale, such as "no effect found", is not above anything.
    return order.includes(reached) && order.indexOf(reached) <= order.indexOf(target);
  }

  function addedBy(rungs: readonly Rung[]): Imagined[] {
    return rungs.flatMap((rung, index) => imagined.get(rung)?.[index] ?? []);
  }
}

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

/** A study that does not exist, a trial of its own, with what it brings to each level. */
interface Imagined {
  study: StudyRecord;
  share: Share;
}

/** Each rung as trials that do not exist, one for each place in a set; made once, so that each is judged once. */
function imaginedTrials(limits: Thresholds): ReadonlyMap<Rung, Imagined[]> {
  const known = made.get(limits);
  if (known) return known;
  const trials = new Map(
    ladder.map((rung) => [
      rung,
      Array.from({ length: MOST_NEW_STUDIES }, (_, index) => {
        const study = imagine(rung, index, limits);
        return { study, share: shareOf({ id: study.trial, studies: [study] }, limits) };
      }),
    ]),
  );
  made.set(limits, trials);
  return trials;
}

const made = new WeakMap<Thresholds, ReadonlyMap<Rung, Imagined[]>>();

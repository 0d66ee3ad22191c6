import { imagine } from '../../src/evidence/standards/eif/imagine.ts';
import { demandOf, ladder, type Rung } from '../../src/evidence/standards/eif/ladder.ts';
import { settle } from '../../src/evidence/standards/eif/settle.ts';
import { thresholds } from '../../src/evidence/standards/eif/thresholds.ts';
import type { StudyRecord } from '../../src/evidence/trials.ts';
import type { Level } from '../../src/schemas/vocabularies/index.ts';

/** Studies that do not exist, as they would stand beside others. */
export const imagined = (rungs: readonly Rung[]): StudyRecord[] =>
  rungs.map((rung, index) => imagine(rung, index, thresholds));

/** Every set of one to three rungs: fewest first, then those that ask least. */
export const setsOfRungs: readonly Rung[][] = ladder
  .flatMap((one, first) => [
    [one],
    ...ladder
      .slice(first)
      .flatMap((two, second) => [
        [one, two],
        ...ladder.slice(first + second).map((three) => [one, two, three]),
      ]),
  ])
  .sort((some, others) => some.length - others.length || demandOf(some) - demandOf(others));

/**
 * For every level that some set of rungs reaches, the studies of the first that does: the rules are applied in full to
 * every set, so that nothing the quick way leaves out can be missed. Slow.
 */
export function exhaustiveLifts(
  studies: readonly StudyRecord[],
  order: readonly Level[],
): Map<Level, StudyRecord[]> {
  const lifts = new Map<Level, StudyRecord[]>();
  for (const rungs of setsOfRungs) {
    const added = imagined(rungs);
    const place = order.indexOf(settle([...studies, ...added], thresholds).level);
    if (place < 0) continue;
    for (const level of order.slice(place)) if (!lifts.has(level)) lifts.set(level, added);
  }
  return lifts;
}

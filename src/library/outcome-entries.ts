import type { Outcome } from '../schemas/vocabularies/index.ts';
import type { Entry } from './library.ts';

/** Entries with a study that measured an outcome, and those that only aim at it. */
export function byMeasured(
  entries: readonly Entry[],
  outcome: Outcome,
): { measured: Entry[]; unmeasured: Entry[] } {
  const isMeasured = (entry: Entry) => entry.outcomes.some((summary) => summary.outcome === outcome);
  return {
    measured: entries.filter(isMeasured),
    unmeasured: entries.filter((entry) => !isMeasured(entry)),
  };
}

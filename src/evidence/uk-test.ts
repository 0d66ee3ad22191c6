import type { UkTest } from '../schemas/vocabularies/index.ts';
import type { StudyRecord } from './trials.ts';

const UNITED_KINGDOM = 'GB';

/** Whether a programme was studied in the UK, and with people to compare with. Computed from the studies. */
export function ukTestOf(studies: readonly StudyRecord[]): UkTest {
  const here = studies.filter(({ country }) => country.includes(UNITED_KINGDOM));
  if (here.length === 0) return 'none';
  const compared = here.some(({ comparison, findings }) => !OPEN.has(comparison.kind) && findings.length > 0);
  if (compared) return 'comparison';
  return here.some(({ comparison }) => comparison.kind === 'not-established')
    ? 'not-established'
    : 'no-comparison';
}

/** Kinds of comparison that are not a group of people to compare with. */
const OPEN: ReadonlySet<string> = new Set(['none', 'not-established']);

import type { Finding } from '../../src/schemas/finding.ts';
import type { StudyRecord } from '../../src/evidence/trials.ts';
import type { Changes } from './changes.ts';
import { finding, otherStudy } from './studies.ts';

/** What a finding says, in short: its result and its significance. */
export const says = {
  better: { result: 'favours-intervention', significant: 'yes' },
  leaning: { result: 'favours-intervention', significant: 'no' },
  'reported-better': { result: 'favours-intervention', significant: 'not-established' },
  untested: { result: 'favours-intervention', significant: 'not-tested' },
  none: { result: 'no-clear-difference', significant: 'no' },
  'none-unsure': { result: 'no-clear-difference', significant: 'not-established' },
  worse: { result: 'favours-comparison', significant: 'yes' },
  'reported-worse': { result: 'favours-comparison', significant: 'not-established' },
  described: { result: 'not-tested', significant: 'not-tested' },
} as const satisfies Record<string, Changes<Finding>>;
export type Saying = keyof typeof says;

/** One finding for each saying, on one outcome. */
export const findings = (...sayings: Saying[]): Finding[] =>
  sayings.map((one, index) => finding({ id: `finding-${index}`, measure: { part: 'single' }, ...says[one] }));

/** A trial of its own that says these things. */
export const trial = (name: string, ...sayings: Saying[]): StudyRecord =>
  otherStudy(name, { findings: findings(...sayings) });

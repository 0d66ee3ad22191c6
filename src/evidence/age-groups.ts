import type { Intervention } from '../schemas/intervention.ts';
import type { AgeGroup } from '../schemas/vocabularies/index.ts';

/** Where each age band begins and ends, in years; an end is the next birthday, not yet reached. */
const bands: readonly [AgeGroup, number, number][] = [
  ['before-birth', -1, 0],
  ['0-1', 0, 2],
  ['2-4', 2, 5],
  ['5-10', 5, 11],
  ['11-15', 11, 16],
  ['16-25', 16, 26],
];

/** The age bands that a recorded age range touches. "5 to 12" means from the fifth birthday through age 12. */
export function ageGroupsOf(childAge: Intervention['whoFor']['childAge']): AgeGroup[] {
  if (childAge === 'not-applicable' || childAge === 'not-established') return [childAge];
  return bands
    .filter(([, from, until]) => childAge.from < until && childAge.to >= from)
    .map(([band]) => band);
}

/** An age range in words. */
export function ageInWords(childAge: Intervention['whoFor']['childAge']): string {
  if (childAge === 'not-applicable') return 'Does not apply';
  if (childAge === 'not-established') return 'Not established';
  const { from, to } = childAge;
  if (from < 0) return to <= 0 ? 'Before birth' : `Before birth to ${to}`;
  return from === to ? `${from}` : `${from} to ${to}`;
}

import { keysOf, readings, type Reading } from '../schemas/vocabularies/index.ts';
import type { StudyRecord } from './trials.ts';

/** The closest that the library came to the study itself: its best source, by how much was read. */
export function bestReading({ sources }: Pick<StudyRecord, 'sources'>): Reading {
  const order = keysOf(readings);
  const seen = sources
    .map((source) => source.seen)
    .sort((one, other) => order.indexOf(one) - order.indexOf(other));
  return seen[0] ?? 'secondary-account';
}

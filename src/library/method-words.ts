import { directions, type Direction } from '../evidence/outcome-summary.ts';
import { costBands as bands, keysOf } from '../schemas/vocabularies/index.ts';

const meanings: Record<Direction, string> = {
  better: 'at least one trial tested it and found people did better, and none found otherwise.',
  'reported-better': 'a source says people did better, but not whether chance could explain it.',
  mixed: 'trials, or findings within a trial, point different ways.',
  'no-clear-difference': 'it was tested and the groups could not be told apart.',
  'reported-worse': 'a source says people did worse, but not whether chance could explain it.',
  worse: 'at least one trial tested it and found people did worse, and none found otherwise.',
  described: 'people spoke of it, or it was counted, without a test.',
};

/** The directions of outcomes with their shapes and meanings. */
export const directionsOf = () =>
  (Object.keys(directions) as Direction[]).map((key) => ({ ...directions[key], meaning: meanings[key] }));

/** The cost bands that have a price, as £ signs and words. */
export const costBands = () =>
  keysOf(bands)
    .filter((band) => band !== 'not-established')
    .map((band, index) => ({
      name: `${'£'.repeat(index + 1)} (band ${index + 1} of 5)`,
      label: bands[band].label,
    }));

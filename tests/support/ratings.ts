import type { Rating } from '../../src/evidence/rating.ts';
import { rateByEif } from '../../src/evidence/standards/eif/rate.ts';
import type { StudyRecord } from '../../src/evidence/trials.ts';
import { keysOf, levels, type Level } from '../../src/schemas/vocabularies/index.ts';

/** The rating of a programme that rests on these studies, with nothing else said about it. */
export const rate = (...studies: StudyRecord[]): Rating => rateByEif({}, studies);

/** The level alone, for tests about nothing else. */
export const levelOf = (...studies: StudyRecord[]): Level => rate(...studies).level;

/** Where a level stands, counted from the strongest: a higher number is a weaker level. */
export const rankOf = (level: Level): number => keysOf(levels).indexOf(level);

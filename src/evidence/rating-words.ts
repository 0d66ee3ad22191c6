import { levels } from '../schemas/vocabularies/index.ts';
import type { Rating } from './rating.ts';

/** The rating in one line: "Level 3 of 4, provisional: at least one rigorous study found a benefit". */
export function ratingSentence({ level, status }: Pick<Rating, 'level' | 'status'>): string {
  return `${ratingName({ level, status })}: ${levels[level].meaning}`;
}

/** The level with its scale and certainty, without its meaning: "Level 3 of 4, provisional". */
export function ratingName({ level, status }: Pick<Rating, 'level' | 'status'>): string {
  const { label } = levels[level];
  const ofFour = label.startsWith('Level') ? `${label} of 4` : label;
  return status === 'provisional' ? `${ofFour}, provisional` : ofFour;
}

/** What must be said beside the level: mixed results, and harm. Empty where there is nothing to say. */
export function ratingCautions({ mixed, harm }: Pick<Rating, 'mixed' | 'harm'>): string[] {
  return [
    ...(mixed && !harm
      ? ['Mixed: another rigorous study found no benefit for children, or no sure one']
      : []),
    ...(harm
      ? [`${mixed ? 'Mixed: a' : 'A'} rigorous study found that children did worse on an outcome`]
      : []),
  ];
}

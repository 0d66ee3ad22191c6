import type { Level } from '../schemas/vocabularies/index.ts';

/** How a level is drawn: how many of five steps are reached, or a shape of its own. */
export interface RatingSteps {
  shape: 'steps' | 'no-effect' | 'not-rated';
  filled: number;
  /** Level 4+: every step, and more. */
  plus: boolean;
}

const filled: Readonly<Partial<Record<Level, number>>> = {
  nl2: 0,
  'level-2': 1,
  'level-2-plus': 2,
  'level-3': 3,
  'level-3-plus': 4,
  'level-4': 5,
  'level-4-plus': 5,
};

export function stepsOf(level: Level): RatingSteps {
  const shape = level === 'ne' ? 'no-effect' : level === 'not-rated' ? 'not-rated' : 'steps';
  return { shape, filled: filled[level] ?? 0, plus: level === 'level-4-plus' };
}

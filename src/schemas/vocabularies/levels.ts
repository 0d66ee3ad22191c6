import { vocabulary } from './vocabulary.ts';

/** Evidence strength, strongest first. Computed by `src/evidence`, never typed into an entry as its rating. */
export const levels = vocabulary({
  'level-4-plus': {
    label: 'Level 4+',
    meaning: 'three or more rigorous studies found a benefit, one of them by an independent team',
  },
  'level-4': {
    label: 'Level 4',
    meaning: 'at least two rigorous studies found a benefit, and it lasted a year',
  },
  'level-3-plus': {
    label: 'Level 3+',
    meaning: 'a rigorous study found a benefit, and another study points the same way',
  },
  'level-3': {
    label: 'Level 3',
    meaning: 'at least one rigorous study found a benefit',
  },
  'level-2-plus': {
    label: 'Level 2+',
    meaning: 'a study with a comparison group suggests a benefit, but is not rigorous',
  },
  'level-2': {
    label: 'Level 2',
    meaning: 'a before-and-after study suggests a benefit',
  },
  nl2: {
    label: 'Not Level 2',
    meaning: 'studied, but no study yet reaches the lowest level',
  },
  ne: {
    label: 'No effect found',
    meaning: 'a rigorous study looked for a benefit for children and found none',
  },
  'not-rated': {
    label: 'Not rated',
    meaning: 'not aimed at an outcome for children, or not yet searched',
  },
});

export type Level = keyof typeof levels;

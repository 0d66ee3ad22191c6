import type { Level } from '../schemas/vocabularies/index.ts';
import type { Answer } from './answer.ts';
import type { Judged } from './criterion.ts';
import type { Trial } from './trials.ts';

/** One demand of a level, with its answer and the findings it rests on, strongest first. */
export interface Requirement {
  id: string;
  words: string;
  answer: Answer;
  possible: Answer;
  /** How many trials must meet it. */
  trials: number;
  /** The best finding of each trial for this demand. */
  support: Judged[];
}

/** A level above the one awarded: what is unmet, and the smallest study that would lift the entry to it. */
export interface HigherLevel {
  level: Level;
  unmet: Requirement[];
  lift: string;
}

/** A fact that is not established and bears on the rating. */
export interface Unknown {
  criterion: string;
  words: string;
  studyId: string;
  studyLabel: string;
}

/** One trial against the seven criteria of rigour, and what it found for children. */
export interface TrialTrail {
  trial: Trial;
  /** The finding about children that comes nearest; `undefined` where none was tested. */
  best: Judged | undefined;
  outcome: TrialOutcome;
  /** A rigorous finding of no difference for children. */
  sawNone: boolean;
  /** A rigorous finding that children did worse. */
  harm: boolean;
}

export type TrialOutcome = 'benefit' | 'no-benefit' | 'unclear' | 'not-rigorous' | 'no-child-finding';

/** The whole reasoning for one entry. */
export interface Rating {
  /** What readers see: the computed level, or the level of a signed override. */
  level: Level;
  /** What the rules give, whether or not an override stands. */
  computed: Level;
  status: 'confirmed' | 'provisional';
  /** The level if every unknown fact counted against the programme. */
  floor: Level;
  /** The benefit that the level rests on stands beside a rigorous study with none, no sure one, or harm. */
  mixed: boolean;
  /** A rigorous study found that children did worse. */
  harm: boolean;
  /** Why the entry is not rated, where it is not. */
  notRatedBecause: string | undefined;
  requirements: Requirement[];
  /** The levels above, nearest first. */
  higher: HigherLevel[];
  unknown: Unknown[];
  trail: TrialTrail[];
}

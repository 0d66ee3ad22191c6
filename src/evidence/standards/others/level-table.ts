import { anyOf, type Answer } from '../../answer.ts';
import type { Requirement } from '../../rating.ts';
import { askRequirement, levelAnswer, type RequirementRule } from '../../requirement.ts';
import { trialsOf, type StudyRecord } from '../../trials.ts';

/** Another body's rules as far as they are firm enough to compute: levels strongest first. */
export interface LevelTable {
  id: string;
  /** The body and scheme, as readers know them. */
  name: string;
  /** Where the body is found. */
  address: string;
  levels: {
    key: string;
    label: string;
    /** Each list is one way to the level; any one will do. */
    alternatives: RequirementRule[][];
  }[];
  /** What is said where no level is reached. */
  none: string;
  /** True where a rating in the body's own words means the level of this key. */
  publishedAs: (rating: string) => string | undefined;
}

/** What a body's rules give for a set of studies. */
export interface ComputedLevel {
  table: LevelTable;
  key: string | undefined;
  label: string;
  status: 'confirmed' | 'provisional';
  /** The demands of the next level up that are not met, in its nearest alternative: what holds it back. */
  holdsBack: Requirement[];
  /** Facts the level rests on that are not established. */
  unknown: string[];
}

/** Applies a table to studies. A level stands while no demand is refused; unknown facts make it provisional. */
export function computeLevel(table: LevelTable, studies: readonly StudyRecord[]): ComputedLevel {
  const trials = trialsOf(studies);
  const asked = table.levels.map(({ key, label, alternatives }) => {
    const ways = alternatives.map((rules) => rules.map((rule) => askRequirement(rule, trials)));
    return { key, label, ways, answer: anyOf(ways.map(levelAnswer)) };
  });
  const index = asked.findIndex(({ answer }) => answer !== 'not-met');
  const reached = asked[index];
  const next = index === -1 ? asked.at(-1) : asked[index - 1];
  const carrying = reached ? strongestWay(reached.ways) : [];
  return {
    table,
    key: reached?.key,
    label: reached?.label ?? table.none,
    status: reached && reached.answer !== 'met' ? 'provisional' : 'confirmed',
    holdsBack: next ? nearestWay(next.ways).filter(({ answer }) => answer === 'not-met') : [],
    unknown: unknownIn(carrying),
  };
}

const rank: Record<Answer, number> = { met: 0, 'not-established': 1, 'not-met': 2 };

const strongestWay = (ways: Requirement[][]): Requirement[] =>
  [...ways].sort((one, other) => rank[levelAnswer(one)] - rank[levelAnswer(other)])[0] ?? [];

const nearestWay = (ways: Requirement[][]): Requirement[] =>
  [...ways].sort((one, other) => refused(one) - refused(other))[0] ?? [];

const refused = (way: Requirement[]) => way.filter(({ answer }) => answer === 'not-met').length;

function unknownIn(requirements: readonly Requirement[]): string[] {
  const words = requirements.flatMap(({ support, trials }) =>
    support
      .slice(0, trials)
      .flatMap(({ answered }) =>
        answered.filter(({ answer }) => answer === 'not-established').map(({ criterion }) => criterion.words),
      ),
  );
  return [...new Set(words)];
}

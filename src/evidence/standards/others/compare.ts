import type { Intervention } from '../../../schemas/intervention.ts';
import type { Answered } from '../../criterion.ts';
import type { StudyRecord } from '../../trials.ts';
import { blueprints } from './blueprints.ts';
import { cebc } from './cebc.ts';
import { computeLevel, type ComputedLevel, type LevelTable } from './level-table.ts';
import { titleIvE } from './title-iv-e.ts';

/** The bodies whose rules are applied, in the order readers meet them. */
export const levelTables: readonly LevelTable[] = [cebc, titleIvE, blueprints];

type Published = Intervention['otherRatings'][number];

/** One body's rules and its own published rating, side by side. */
export interface Comparison {
  computed: ComputedLevel;
  /** What the body itself published, as recorded; `undefined` where the record has none. */
  published: Published | undefined;
  /** Whether the two agree; `unknown` where the published rating could not be read or is not on the computed scale. */
  agreement: 'same' | 'different' | 'unknown';
  /** For each demand that holds it back: which of the other bodies' levels do not ask for it. */
  splits: { words: string; criteria: string[]; notAskedBy: string[] }[];
}

/** Applies every other body's rules to one record and sets the results beside what those bodies published. */
export function compareStandards(
  intervention: Pick<Intervention, 'otherRatings'>,
  studies: readonly StudyRecord[],
): Comparison[] {
  return levelTables.map((table) => {
    const computed = computeLevel(table, studies);
    const published = intervention.otherRatings.find(({ body }) => body === table.id);
    return { computed, published, agreement: agreementOf(computed, published), splits: splitsOf(computed) };
  });
}

function agreementOf(
  { table, key }: ComputedLevel,
  published: Published | undefined,
): Comparison['agreement'] {
  if (published === undefined || published.rating === 'not-established') return 'unknown';
  const theirs = table.publishedAs(published.rating);
  if (theirs === undefined) return 'unknown';
  const onScale = table.levels.some((level) => level.key === theirs);
  return (onScale ? theirs : undefined) === key ? 'same' : 'different';
}

/** The criteria that a body refuses here, and the bodies that never ask them. */
function splitsOf({ table, holdsBack }: ComputedLevel): Comparison['splits'] {
  return holdsBack.map(({ words, support, trials }) => {
    const refused = support
      .slice(0, Math.max(1, trials))
      .flatMap(({ answered }) => answered.filter(isRefusal).map(({ criterion }) => criterion));
    const ids = new Set(refused.map(({ id }) => id));
    return {
      words,
      criteria: [...new Set(refused.map((criterion) => criterion.words))],
      notAskedBy: levelTables
        .filter((other) => other.id !== table.id && ids.size > 0 && ![...ids].some((id) => asks(other, id)))
        .map(({ name }) => name),
    };
  });
}

/** A core question refuses when its answer is not known; a quality question only when it is no. */
const isRefusal = ({ criterion, answer }: Answered): boolean =>
  answer === 'not-met' || (answer === 'not-established' && criterion.kind === 'core');

const asks = (table: LevelTable, id: string): boolean =>
  table.levels.some(({ alternatives }) =>
    alternatives.flat().some(({ ways }) => ways.flat().some((criterion) => criterion.id === id)),
  );

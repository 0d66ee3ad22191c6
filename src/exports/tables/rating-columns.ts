import { levels } from '../../schemas/vocabularies/index.ts';
import { day, flag, text, word, type Column } from './column.ts';
import type { InterventionRow } from './interventions.ts';

const certainties = {
  confirmed: { label: 'Confirmed', meaning: 'Every fact the rating rests on is established.' },
  provisional: { label: 'Provisional', meaning: 'Facts the rating turns on are not established.' },
};

/** The computed rating, and any override of it. */
export const ratingColumns: readonly Column<InterventionRow>[] = [
  word('level', levels, 'Evidence strength: the level shown on the page.', ({ rating }) => rating.level),
  text('level_label', 'The same level in words.', ({ rating }) => levels[rating.level].label),
  word(
    'rating_status',
    certainties,
    'Whether the rating is confirmed or provisional.',
    ({ rating }) => rating.status,
  ),
  word(
    'floor',
    levels,
    'The level with every unknown fact counted against it.',
    ({ rating }) => rating.floor,
  ),
  flag(
    'mixed',
    'A rigorous study with a benefit stands beside one with none, or with harm.',
    ({ rating }) => rating.mixed,
  ),
  flag('harm', 'A rigorous study found that children did worse on an outcome.', ({ rating }) => rating.harm),
  text('not_rated_reason', 'Why it is not rated. Empty where it is.', ({ rating }) => rating.notRatedBecause),
  word(
    'computed_level',
    levels,
    'The level the rules give. It differs from level only where a person signed an override.',
    ({ rating }) => rating.computed,
  ),
  word(
    'override',
    levels,
    'The level a person set instead. Empty where nobody did.',
    ({ data }) => data.override?.level,
  ),
  text('override_reason', 'Why the override was made.', ({ data }) => data.override?.reason),
  text('override_by', 'Who made the override.', ({ data }) => data.override?.decidedBy),
  day('override_date', 'The day of the override.', ({ data }) => data.override?.date),
];

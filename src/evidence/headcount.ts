import { answerFrom, type Answer } from './answer.ts';
import type { Arms, Study } from '../schemas/study.ts';

type Count = number | 'not-established';

/** The numbers as people: where a study counts areas, how many people that was is not established. */
export function peopleIn(participants: Study['participants'], which: 'allocated' | 'analysed'): Arms {
  if (participants.counted !== 'areas') return participants[which];
  return { intervention: 'not-established', comparison: 'not-established', total: 'not-established' };
}

/** How many people in all: the recorded total, or the arms together, or not established. */
export function totalOf({ intervention, comparison, total }: Arms): Count {
  if (total !== 'not-established') return total;
  if (intervention === 'not-established') return 'not-established';
  if (comparison === 'none') return intervention;
  return comparison === 'not-established' ? 'not-established' : intervention + comparison;
}

/**
 * Whether each group has at least `least` people. One group known to be too small settles it, and so does a total
 * that could not fill two groups.
 */
export function enoughInEachArm({ intervention, comparison, total }: Arms, least: number): Answer {
  if (comparison === 'none') return 'not-met';
  const known = [intervention, comparison].filter((count) => count !== 'not-established');
  const [one] = known;
  const groups =
    known.length === 1 && one !== undefined && total !== 'not-established' ? [one, total - one] : known;
  if (groups.some((count) => count < least)) return 'not-met';
  if (groups.length === 2) return 'met';
  return total !== 'not-established' && total < 2 * least ? 'not-met' : 'not-established';
}

/** Whether there are at least `least` people in all. One group that is large enough settles it. */
export function enoughInAll(arms: Arms, least: number): Answer {
  const total = totalOf(arms);
  if (total !== 'not-established') return answerFrom(total >= least);
  const known = [arms.intervention, arms.comparison].filter((count) => typeof count === 'number');
  return known.some((count) => count >= least) ? 'met' : 'not-established';
}

/** The numbers of a study in words, saying which are not established. */
export function openCount({ allocated, analysed, counted }: Study['participants']): string {
  return [armsInWords(allocated, 'started'), armsInWords(analysed, 'analysed')].join('; ') + ` (${counted})`;

  function armsInWords({ intervention, comparison, total }: Arms, verb: string): string {
    if (typeof intervention === 'number' && typeof comparison === 'number')
      return `${intervention} and ${comparison} ${verb}`;
    const known = [total, intervention].find((count) => count !== 'not-established');
    return known === undefined ? `number ${verb} not established` : `${known} ${verb}`;
  }
}

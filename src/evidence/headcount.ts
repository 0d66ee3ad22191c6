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

/** The smaller of the two arms. Zero where there was no comparison group. */
export function smallerArm({ intervention, comparison }: Arms): Count {
  if (comparison === 'none') return 0;
  const known = [intervention, comparison].filter((count) => count !== 'not-established');
  if (known.length === 2) return Math.min(...known);
  return 'not-established';
}

/** The numbers of a study in words, saying which are not established. */
export function openCount({ allocated, analysed, counted }: Study['participants']): string {
  return [armsInWords(allocated, 'started'), armsInWords(analysed, 'analysed')].join('; ') + ` (${counted})`;

  function armsInWords({ intervention, comparison, total }: Arms, verb: string): string {
    if (typeof intervention === 'number' && typeof comparison === 'number') return `${intervention} and ${comparison} ${verb}`;
    const known = [total, intervention].find((count) => count !== 'not-established');
    return known === undefined ? `number ${verb} not established` : `${known} ${verb}`;
  }
}

import type { Effect } from '../../../src/schemas/effect.ts';
import { finding as schema, type Finding } from '../../../src/schemas/finding.ts';
import type { Outcome, Result, Significance } from '../../../src/schemas/vocabularies/index.ts';
import type { Chance } from './chance.ts';

interface Circumstances {
  outcome: Outcome;
  measure: string;
  compared: boolean;
  sound: boolean;
  /** How often the result favours the programme, from 0 to 1. */
  benefit: number;
  /** People in each group. */
  size: number;
  say: () => string;
}

/** One made-up finding that the schema accepts, with figures where a study of its sort would give some. */
export function makeFinding(chance: Chance, id: string, its: Circumstances): Finding {
  const { outcome, measure, compared, sound, benefit, size, say } = its;
  const { result, significant } = outcomeOf(chance, { compared, sound, benefit });
  return schema.parse({
    id,
    outcome,
    about: subjectOf(outcome, chance),
    measure: {
      name: measure,
      kind: sound
        ? chance.weighted({ validated: 6, administrative: 4 })
        : chance.weighted({ 'not-established': 6, administrative: 2, account: 1, validated: 1 }),
      informant: chance.weighted({
        self: 4,
        administrative: 6,
        carer: 3,
        parent: 2,
        observer: 2,
        'not-established': 6,
      }),
      part: chance.weighted({ single: 6, total: 3, subscale: 1 }),
    },
    timing: {
      afterEnd: chance.pick([0, 0, 6, 12, 18, 'not-established']),
      afterStart: chance.pick([3, 6, 12, 24, 'not-established', 'not-established']),
    },
    result,
    significant,
    ...(compared && result !== 'not-tested' && chance.likely(sound ? 0.4 : 0.1)
      ? { effect: effectFor(chance, result, size) }
      : {}),
    reported: `${say()} ${say()}`,
    source: 'abstract',
  });
}

function outcomeOf(
  chance: Chance,
  { compared, sound, benefit }: Pick<Circumstances, 'compared' | 'sound' | 'benefit'>,
): { result: Result; significant: Significance } {
  if (!compared && chance.likely(0.4)) return { result: 'not-tested', significant: 'not-tested' };
  const result = chance.likely(benefit)
    ? 'favours-intervention'
    : chance.weighted<Result>({ 'no-clear-difference': 10, 'favours-comparison': 1 });
  if (result === 'no-clear-difference') return { result, significant: sound ? 'no' : 'not-established' };
  return { result, significant: chance.likely(sound ? 0.75 : 0.2) ? 'yes' : 'not-established' };
}

function subjectOf(outcome: Outcome, chance: Chance): Finding['about'] {
  if (/^parent/.test(outcome)) return 'parent';
  if (/^carer/.test(outcome)) return 'carer';
  if (/practice|leadership|workforce/.test(outcome)) return 'workforce';
  return chance.weighted({ child: 12, family: 1, system: 1 });
}

/** Figures that fit the result: an interval that leaves no difference out only where one was found. */
function effectFor(chance: Chance, result: Result, size: number): Effect {
  const sign = result === 'favours-intervention' ? -1 : result === 'favours-comparison' ? 1 : 0;
  const half = Number((2 / Math.sqrt(size)).toFixed(2));
  const value = Number(
    (sign === 0 ? half * (chance.next() - 0.5) : sign * (half + chance.next() * 0.4)).toFixed(2),
  );
  const interval = { low: round(value - half), high: round(value + half) };
  const kind = chance.weighted({
    smd: 8,
    'mean-difference': 8,
    'odds-ratio': 8,
    'risk-ratio': 5,
    'risk-difference': 2,
    means: 3,
    events: 3,
  });
  if (kind === 'means') {
    const sd = chance.between(3, 9);
    return {
      kind,
      intervention: { mean: round(20 + value * sd), sd, n: size },
      comparison: { mean: 20, sd, n: size },
      lowerIsBetter: true,
    };
  }
  if (kind === 'events') {
    const share = 0.3 * Math.exp(value);
    return {
      kind,
      intervention: { events: Math.min(size, Math.round(size * share)), total: size },
      comparison: { events: Math.round(size * 0.3), total: size },
      lowerIsBetter: true,
    };
  }
  if (kind === 'odds-ratio' || kind === 'risk-ratio') {
    const ratio = (number: number) => round(Math.exp(number));
    return {
      kind,
      value: ratio(value),
      interval: { low: ratio(interval.low), high: ratio(interval.high), level: 95 },
      lowerIsBetter: true,
    };
  }
  return { kind, value, interval: { ...interval, level: 95 }, lowerIsBetter: true };
}

const round = (number: number) => Number(number.toFixed(2));

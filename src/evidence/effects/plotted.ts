import type { Effect } from '../../schemas/effect.ts';
import { differenceFromLogOdds } from './convert.ts';
import { intervalOf, type Estimate } from './estimate.ts';
import { logOddsRatio } from './from-events.ts';
import { hedgesG } from './from-means.ts';
import { zOf } from './normal.ts';

/** A finding's effect on the common scale of the plots: standard deviations, positive always in favour. */
export interface PlottedEffect {
  g: number;
  /** Ends of the interval; absent where the source gives no way to them. */
  interval: { low: number; high: number } | undefined;
  /** Variance of `g`, where it can be had. */
  variance: number | undefined;
  /** True where it came from odds by the logistic method. */
  converted: boolean;
  /** True where the library worked it out from raw figures, false where the source reports it. */
  computed: boolean;
}

const LEVEL = 95;

/**
 * Puts an effect on the common scale. Gives `undefined` where that needs a figure the record does not hold: a mean
 * difference without its standard deviation, a risk ratio or difference without the numbers behind it, and a hazard
 * ratio, which is about time and has no honest place on this scale.
 */
export function plottedEffect(effect: Effect): PlottedEffect | undefined {
  const turn = effect.lowerIsBetter ? -1 : 1;
  switch (effect.kind) {
    case 'means':
      return place(hedgesG(effect.intervention, effect.comparison), turn, {
        converted: false,
        computed: true,
      });
    case 'events':
      return place(differenceFromLogOdds(logOddsRatio(effect.intervention, effect.comparison)), turn, {
        converted: true,
        computed: true,
      });
    case 'smd':
      return placeReported(effect.value, effect.interval, turn, false);
    case 'odds-ratio':
      return placeReported(
        asDifference(effect.value),
        effect.interval && {
          low: asDifference(effect.interval.low),
          high: asDifference(effect.interval.high),
          level: effect.interval.level,
        },
        turn,
        true,
      );
    case 'risk-ratio':
    case 'hazard-ratio':
    case 'mean-difference':
    case 'risk-difference':
      return undefined;
  }
}

const asDifference = (oddsRatio: number) =>
  differenceFromLogOdds({ value: Math.log(oddsRatio), variance: 0 }).value;

function place(
  estimate: Estimate,
  turn: number,
  how: Pick<PlottedEffect, 'converted' | 'computed'>,
): PlottedEffect {
  const turned = { value: turn * estimate.value, variance: estimate.variance };
  return { g: turned.value, interval: intervalOf(turned, zOf(LEVEL)), variance: estimate.variance, ...how };
}

/** A reported interval is turned end for end; its variance follows from its width and its level. */
function placeReported(
  value: number,
  interval: { low: number; high: number; level: number } | undefined,
  turn: number,
  converted: boolean,
): PlottedEffect {
  if (interval === undefined) {
    return { g: turn * value, interval: undefined, variance: undefined, converted, computed: false };
  }
  const ends = [turn * interval.low, turn * interval.high].sort((one, other) => one - other);
  const variance = ((interval.high - interval.low) / (2 * zOf(interval.level))) ** 2;
  return {
    g: turn * value,
    interval: { low: ends[0] ?? 0, high: ends[1] ?? 0 },
    variance,
    converted,
    computed: false,
  };
}

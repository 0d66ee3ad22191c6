import type { Estimate } from './estimate.ts';

/** One arm of a study: how many had the event, of how many people. */
export interface EventsArm {
  events: number;
  total: number;
}

/**
 * The log of the odds ratio, intervention over comparison.
 * Source: Borenstein and others (2009), chapter 5
 */
export function logOddsRatio(intervention: EventsArm, comparison: EventsArm): Estimate {
  const [a, b, c, d] = cells(intervention, comparison);
  return { value: Math.log((a * d) / (b * c)), variance: 1 / a + 1 / b + 1 / c + 1 / d };
}

/**
 * The log of the risk ratio, intervention over comparison.
 * Source: Borenstein and others (2009), chapter 5
 */
export function logRiskRatio(intervention: EventsArm, comparison: EventsArm): Estimate {
  const [a, b, c, d] = cells(intervention, comparison);
  const n1 = a + b;
  const n2 = c + d;
  return { value: Math.log(a / n1 / (c / n2)), variance: 1 / a - 1 / n1 + 1 / c - 1 / n2 };
}

/**
 * The log of the hazard ratio, from how many had the event by the end. It assumes that hazards are proportional
 * and that everybody was followed for the same time, so it is only an approximation to a survival analysis.
 * Source: the complementary log-log link for event counts; variance by the delta method. NICE Decision Support
 * Unit, Technical Support Document 2 (Dias and others, 2011).
 */
export function logHazardRatio(intervention: EventsArm, comparison: EventsArm): Estimate {
  const [a, b, c, d] = cells(intervention, comparison);
  const one = logCumulativeHazard(a, a + b);
  const other = logCumulativeHazard(c, c + d);
  return { value: one.value - other.value, variance: one.variance + other.variance };
}

/**
 * The risk difference, intervention minus comparison, as a share between -1 and 1. Needs no correction for
 * empty cells.
 * Source: Borenstein and others (2009), chapter 5
 */
export function riskDifference(intervention: EventsArm, comparison: EventsArm): Estimate {
  const { events: a, total: n1 } = intervention;
  const { events: c, total: n2 } = comparison;
  return {
    value: a / n1 - c / n2,
    variance: (a * (n1 - a)) / n1 ** 3 + (c * (n2 - c)) / n2 ** 3,
  };
}

/**
 * The four cells of the table: events and non-events, intervention then comparison. One half is added to each
 * only where a cell is empty, since a ratio cannot be formed from nothing.
 * Source: Cochrane Handbook for Systematic Reviews of Interventions, chapter 10.
 */
function cells(intervention: EventsArm, comparison: EventsArm): [number, number, number, number] {
  const table = [
    intervention.events,
    intervention.total - intervention.events,
    comparison.events,
    comparison.total - comparison.events,
  ] as const;
  const add = table.includes(0) ? 0.5 : 0;
  return [table[0] + add, table[1] + add, table[2] + add, table[3] + add];
}

function logCumulativeHazard(events: number, total: number): Estimate {
  const risk = events / total;
  const hazard = -Math.log(1 - risk);
  return { value: Math.log(hazard), variance: risk / (total * (1 - risk) * hazard ** 2) };
}

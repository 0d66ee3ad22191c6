import { trialsOf, claimsOf, type Claim, type StudyRecord } from '../trials.ts';
import type { Estimate } from './estimate.ts';
import { plottedEffect, type PlottedEffect } from './plotted.ts';
import { pool, type Pooled } from './pool.ts';

/** One line of a forest plot: an effect with the study and finding it comes from. */
export interface PlotRow {
  claim: Claim;
  label: string;
  /** The programme it is about, where a plot shows several. */
  programme?: string;
  /** True where it sums up several studies, which may stand in the plot as well. */
  review: boolean;
  effect: PlottedEffect;
  /** True where facts about how the study was done are not established. */
  provisional: boolean;
}

/** Every finding about children that has an effect on the common scale, in the order of the studies. */
export function plotRows(studies: readonly StudyRecord[]): PlotRow[] {
  return trialsOf(studies)
    .flatMap(claimsOf)
    .filter(({ finding }) => finding.about === 'child')
    .flatMap((claim) => {
      const effect = claim.finding.effect && plottedEffect(claim.finding.effect);
      if (effect === undefined) return [];
      const { label, design } = claim.study;
      return [
        { claim, label, review: design === 'systematic-review', effect, provisional: isProvisional(claim) },
      ];
    });
}

/**
 * The pooled effect of one outcome: one finding from each trial, the first recorded, and none from reviews, so that no
 * trial counts twice.
 * `undefined` for fewer than three trials or where an effect has no variance.
 */
export function pooledEffect(rows: readonly PlotRow[]): Pooled | undefined {
  const trials = rows.filter(({ review }) => !review);
  const first = trials.filter(
    ({ claim }, index) => trials.findIndex((other) => other.claim.trial.id === claim.trial.id) === index,
  );
  const estimates = first.flatMap(({ effect }): Estimate[] =>
    effect.variance === undefined ? [] : [{ value: effect.g, variance: effect.variance }],
  );
  return pool(estimates);
}

/** What the rows say together, in one sentence. */
export function plotSentence(rows: readonly PlotRow[]): string {
  const better = rows.filter(({ effect }) => (effect.interval?.low ?? Number.NEGATIVE_INFINITY) > 0).length;
  const worse = rows.filter(({ effect }) => (effect.interval?.high ?? Number.POSITIVE_INFINITY) < 0).length;
  const open = rows.length - better - worse;
  const parts = [
    better > 0 && `${better} clearly ${better === 1 ? 'favours' : 'favour'} the programme`,
    worse > 0 && `${worse} clearly ${worse === 1 ? 'goes' : 'go'} against it`,
    open > 0 && `${open} could be chance`,
  ].filter(Boolean);
  const count = rows.length === 1 ? '1 result has' : `${rows.length} results have`;
  return `${count} figures that can be drawn: ${parts.join(', ')}.`;
}

/** An effect in words: "0.31 (0.08 to 0.54), converted from odds". */
export function effectInWords({ g, interval, converted, computed }: PlottedEffect): string {
  const range = interval
    ? `(${signed(interval.low)} to ${signed(interval.high)})`
    : '(interval not reported)';
  return [
    `${signed(g)} ${range}`,
    converted && 'converted from odds',
    computed && 'worked out here from the raw figures',
  ]
    .filter(Boolean)
    .join(', ');
}

/** Two decimal places with a true minus sign. */
export const signed = (number: number): string =>
  number.toFixed(2).replace('-', '−').replace('−0.00', '0.00');

function isProvisional({ study, finding }: Claim): boolean {
  const { intentionToTreat, attritionAcceptable } = study.quality;
  return [intentionToTreat.answer, attritionAcceptable.answer, finding.measure.kind].includes(
    'not-established',
  );
}

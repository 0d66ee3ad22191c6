import { describe, expect, it } from 'vitest';
import {
  effectInWords,
  plotRows,
  plotSentence,
  pooledEffect,
} from '../../../src/evidence/effects/plot-rows.ts';
import { plottedEffect } from '../../../src/evidence/effects/plotted.ts';
import { effect, type Effect } from '../../../src/schemas/effect.ts';
import { finding, otherStudy, study } from '../../support/studies.ts';

const smd = (value: number, lowerIsBetter = false): Effect =>
  effect.parse({ kind: 'smd', value, interval: { low: value - 0.2, high: value + 0.2 }, lowerIsBetter });

describe('the common scale', () => {
  it('turns an effect so that positive always favours the programme', () => {
    expect(plottedEffect(smd(0.3))?.g).toBeCloseTo(0.3, 10);
    expect(plottedEffect(smd(-0.3, true))?.g).toBeCloseTo(0.3, 10);
    expect(plottedEffect(smd(-0.3, true))?.interval).toEqual({
      low: expect.closeTo(0.1),
      high: expect.closeTo(0.5),
    });
  });

  it('marks what was converted from odds and what was worked out here', () => {
    const odds = effect.parse({
      kind: 'odds-ratio',
      value: 2,
      interval: { low: 1, high: 4 },
      lowerIsBetter: false,
    });
    expect(plottedEffect(odds)).toMatchObject({ converted: true, computed: false });
    expect(plottedEffect(odds)?.g).toBeCloseTo((Math.log(2) * Math.sqrt(3)) / Math.PI, 10);
    const events = effect.parse({
      kind: 'events',
      intervention: { events: 5, total: 100 },
      comparison: { events: 10, total: 100 },
      lowerIsBetter: true,
    });
    expect(plottedEffect(events)).toMatchObject({ converted: true, computed: true });
    expect(plottedEffect(events)?.g).toBeCloseTo(0.7472 * (Math.sqrt(3) / Math.PI), 4);
  });

  it('gives a variance back from an interval at its own level', () => {
    const wide = effect.parse({
      kind: 'smd',
      value: 0.3,
      interval: { low: 0.1, high: 0.5, level: 90 },
      lowerIsBetter: false,
    });
    expect(Math.sqrt(plottedEffect(wide)?.variance ?? 0)).toBeCloseTo(0.2 / 1.6449, 4);
  });

  it.each(['risk-ratio', 'hazard-ratio', 'mean-difference', 'risk-difference'] as const)(
    'has no honest place for a %s without more figures',
    (kind) => {
      expect(plottedEffect(effect.parse({ kind, value: 0.8, lowerIsBetter: true }))).toBeUndefined();
    },
  );
});

describe('the rows of a plot', () => {
  const withEffect = (id: string, value: number) =>
    otherStudy(id, { findings: [finding({ effect: smd(value) })] });

  it('hold findings about children with an effect, and nothing else', () => {
    const carer = otherStudy('carer', { findings: [finding({ about: 'carer', effect: smd(0.9) })] });
    expect(plotRows([study(), withEffect('two', 0.3), carer]).map(({ label }) => label)).toEqual([
      'Trial two',
    ]);
  });

  it('pool three trials and never two, and count a trial once', () => {
    const three = plotRows([withEffect('one', 0.1), withEffect('two', 0.3), withEffect('three', 0.5)]);
    expect(pooledEffect(three)?.trials).toBe(3);
    expect(pooledEffect(three.slice(0, 2))).toBeUndefined();
    const sameTrial = plotRows([
      withEffect('one', 0.1),
      otherStudy('one-again', { trial: 'one', findings: [finding({ effect: smd(0.9) })] }),
      withEffect('two', 0.3),
    ]);
    expect(pooledEffect(sameTrial)).toBeUndefined();
  });

  it('say in one sentence what they show, with harm beside benefit', () => {
    const rows = plotRows([withEffect('one', 0.3), withEffect('two', -0.3), withEffect('three', 0.1)]);
    expect(plotSentence(rows)).toMatchInlineSnapshot(
      `"3 results have figures that can be drawn: 1 clearly favours the programme, 1 clearly goes against it, 1 could be chance."`,
    );
  });

  it('write an effect with a true minus sign and its interval', () => {
    const [row] = plotRows([withEffect('one', -0.31)]);
    expect(row && effectInWords(row.effect)).toBe('−0.31 (−0.51 to −0.11)');
  });
});

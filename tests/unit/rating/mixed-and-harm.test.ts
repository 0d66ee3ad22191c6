import { describe, expect, test } from 'vitest';
import { harmTrial, nullTrial, prePost, unmatched } from '../../support/kinds-of-study.ts';
import { rate } from '../../support/ratings.ts';
import { finding, harmFinding, nullFinding, otherStudy, study } from '../../support/studies.ts';

const otherOutcome = {
  id: 'school',
  outcome: 'education',
  measure: { name: 'Days at school', part: 'single' },
} as const;

describe('a rigorous benefit', () => {
  test('beside another rigorous benefit is not mixed', () => {
    expect(rate(study(), otherStudy('two'))).toMatchObject({ mixed: false, harm: false });
  });

  test('beside a rigorous null is mixed, and keeps its level', () => {
    expect(rate(study(), nullTrial('null'))).toMatchObject({
      level: 'level-3',
      status: 'confirmed',
      mixed: true,
      harm: false,
    });
  });

  test('beside a null that may be rigorous is mixed', () => {
    const unsure = nullTrial('null', { quality: { intentionToTreat: { answer: 'not-established' } } });
    expect(rate(study(), unsure)).toMatchObject({ level: 'level-3', mixed: true });
  });

  test('beside a rigorous study that saw no difference, and whose gains may be chance, is mixed', () => {
    const unsure = finding({ id: 'gain', significant: 'not-established' });
    const doubtful = otherStudy('two', {
      findings: [nullFinding({ id: 'none', outcome: 'offending' }), unsure],
    });
    expect(rate(study(), doubtful)).toMatchObject({ mixed: true, harm: false });
    expect(rate(doubtful)).toMatchObject({ level: 'level-2-plus', mixed: false });
    const onlyGains = otherStudy('two', { findings: [unsure] });
    expect(rate(study(), onlyGains)).toMatchObject({ mixed: false });
  });

  test('beside a null that is not rigorous is not mixed', () => {
    expect(rate(study(), unmatched('null', { findings: [nullFinding()] }))).toMatchObject({
      level: 'level-3',
      mixed: false,
    });
  });

  test('beside harm in another trial is mixed', () => {
    expect(rate(study(), harmTrial('harm'))).toMatchObject({ level: 'level-3', mixed: true, harm: true });
  });

  test('beside harm in the same trial is mixed', () => {
    const both = study({ findings: [finding(), harmFinding(otherOutcome)] });
    expect(rate(both)).toMatchObject({ level: 'level-3', mixed: true, harm: true });
  });

  test('beside a null in the same trial is not mixed: one benefit is what the level asks for', () => {
    const both = study({ findings: [finding(), nullFinding(otherOutcome)] });
    expect(rate(both)).toMatchObject({ level: 'level-3', mixed: false, harm: false });
  });

  test('beside a trial with nothing tested for children is not mixed', () => {
    const carers = otherStudy('carers', { findings: [nullFinding({ about: 'carer' })] });
    expect(rate(study(), carers)).toMatchObject({ mixed: false });
  });
});

describe('harm', () => {
  test('with no benefit anywhere is a finding of no effect, with harm said beside it', () => {
    expect(rate(harmTrial('harm'))).toMatchObject({
      level: 'ne',
      status: 'confirmed',
      mixed: false,
      harm: true,
    });
  });

  test('outweighs weaker studies that found a benefit', () => {
    expect(rate(harmTrial('harm'), prePost('weak'))).toMatchObject({ level: 'ne', harm: true, mixed: false });
  });

  test('counts where the same trial has another finding that is unclear', () => {
    const unclear = finding({ ...otherOutcome, significant: 'not-established' });
    expect(rate(harmTrial('harm', { findings: [harmFinding(), unclear] }))).toMatchObject({
      level: 'ne',
      harm: true,
    });
  });

  test.each([
    ['chance could explain it', { significant: 'no' }],
    ['it is about carers', { about: 'carer' }],
    ['the measure was made for the study', { measure: { kind: 'bespoke' } }],
  ] as const)('is not said where %s', (_, changes) => {
    expect(rate(study({ findings: [finding(), harmFinding({ ...otherOutcome, ...changes })] })).harm).toBe(
      false,
    );
  });

  test('is not said for a trial that is not rigorous', () => {
    expect(rate(unmatched('weak', { findings: [harmFinding()] }))).toMatchObject({
      level: 'nl2',
      harm: false,
    });
  });

  test('is said where the trial may be rigorous: a missing fact never hides it', () => {
    const unsure = harmTrial('harm', { quality: { attritionAcceptable: { answer: 'not-established' } } });
    expect(rate(unsure)).toMatchObject({ level: 'ne', status: 'provisional', harm: true });
  });
});

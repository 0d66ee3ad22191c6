import { describe, expect, test } from 'vitest';
import { bestReading } from '../../../src/evidence/reading.ts';
import { claimsOf, trialLabel, trialsOf } from '../../../src/evidence/trials.ts';
import { keysOf, readings } from '../../../src/schemas/vocabularies/index.ts';
import { finding, otherStudy, study } from '../../support/studies.ts';

describe('papers by trial', () => {
  const papers = [study(), otherStudy('two'), study({ id: 'paper-two', label: 'Paper two' })];

  test('stand together, in the order in which each trial is first met', () => {
    expect(trialsOf(papers).map(({ id, studies }) => [id, studies.map((one) => one.id)])).toEqual([
      ['trial-one', ['trial-one', 'paper-two']],
      ['two', ['two']],
    ]);
  });

  test('are the same trials each time for one list, so that each is judged once', () => {
    expect(trialsOf(papers)).toBe(trialsOf(papers));
    expect(trialsOf([...papers])).not.toBe(trialsOf(papers));
  });

  test('are known by the label of the first', () => {
    expect(trialsOf(papers).map(trialLabel)).toEqual(['Trial one (2020)', 'Trial two']);
  });

  test('give every finding of every paper, each with its own paper', () => {
    const findings = [finding({ id: 'a' }), finding({ id: 'b' })];
    const [trial] = trialsOf([study({ findings }), study({ id: 'paper-two' })]);
    if (trial === undefined) throw new Error('no trial');
    expect(claimsOf(trial).map((claim) => [claim.study.id, claim.finding.id, claim.trial.id])).toEqual([
      ['trial-one', 'a', 'trial-one'],
      ['trial-one', 'b', 'trial-one'],
      ['paper-two', 'behaviour', 'trial-one'],
    ]);
  });
});

describe('the closest reading', () => {
  const source = {
    title: 'A source',
    address: 'not-established',
    voice: 'evaluator',
    read: 'not-established',
  } as const;
  const all = keysOf(readings).map((seen) => ({ ...source, id: seen, seen }));

  test('is the closest of all sources, wherever it stands', () => {
    expect(bestReading({ sources: all })).toBe('full-text');
    expect(bestReading({ sources: [...all].reverse() })).toBe('full-text');
  });

  test.each(keysOf(readings))('is %s where nothing closer was read', (seen) => {
    const further = all.slice(keysOf(readings).indexOf(seen)).reverse();
    expect(bestReading({ sources: further })).toBe(seen);
  });
});

import { expect, test } from 'vitest';
import { changedFacts, withFacts } from '../../../src/impact/facts.ts';
import { finding, nullFinding, study } from '../../support/studies.ts';

const said = (before: unknown, after: unknown) =>
  changedFacts(before, after).map(({ field, before, after }) => [field, before, after]);

test('two records that say the same differ in nothing', () => {
  expect(changedFacts(study(), study())).toEqual([]);
});

test('a changed fact is named by its field, with what it was and what it is', () => {
  expect(said(study(), study({ quality: { intentionToTreat: { answer: 'not-met' } } }))).toEqual([
    ['quality.intentionToTreat.answer', 'met', 'not-met'],
  ]);
  expect(said(study(), study({ country: ['GB', 'US'] }))).toEqual([['country', ['GB'], ['GB', 'US']]]);
  expect(said(study(), study({ note: 'A remark.' }))).toEqual([['note', undefined, 'A remark.']]);
});

test('a fact that became not established is one fact, whatever it was', () => {
  expect(said(study(), study({ participants: { ages: 'not-established' } }))).toEqual([
    ['participants.ages', { from: 5, to: 12 }, 'not-established'],
  ]);
});

test('items are matched by their ids, wherever they stand, and a place is counted from 1', () => {
  const [a, b] = [finding({ id: 'a' }), nullFinding({ id: 'b' })];
  expect(changedFacts(study({ findings: [a, b] }), study({ findings: [b, a] }))).toMatchObject([]);
  expect(said(study({ findings: [a] }), study({ findings: [b, { ...a, significant: 'no' }] }))).toEqual([
    ['findings[2].significant', 'yes', 'no'],
    ['findings[1]', undefined, b],
  ]);
  expect(said(study({ findings: [a, b] }), study({ findings: [a] }))).toEqual([
    ['findings[2]', b, undefined],
  ]);
});

test('an effect of another kind is one fact: the fields of two kinds do not mix', () => {
  const smd = { kind: 'smd', value: -0.4, lowerIsBetter: true } as const;
  const odds = { kind: 'odds-ratio', value: 0.5, lowerIsBetter: true } as const;
  const with_ = (effect: typeof smd | typeof odds) => study({ findings: [finding({ effect })] });
  expect(said(with_(smd), with_(odds))).toEqual([['findings[1].effect', smd, odds]]);
  expect(said(with_(smd), with_({ ...smd, value: -0.5 } as never))).toEqual([
    ['findings[1].effect.value', -0.4, -0.5],
  ]);
});

test('all changed facts put into the earlier record make the later one, and leave the earlier as it was', () => {
  const before = study({ findings: [finding({ id: 'a' }), finding({ id: 'b' })], note: 'A remark.' });
  const after = study({
    design: 'matched-comparison',
    participants: { ages: 'not-established' },
    findings: [finding({ id: 'b', significant: 'no' }), nullFinding({ id: 'c' })],
  });
  const copy = structuredClone(before);
  expect(withFacts(before, changedFacts(before, after))).toEqual(after);
  expect(before).toEqual(copy);
});

test('one changed fact alone changes that fact alone', () => {
  const before = study();
  const after = study({ design: 'matched-comparison', independence: { peerReviewed: 'no' } });
  const [design] = changedFacts(before, after);
  expect(withFacts(before, design ? [design] : [])).toEqual(study({ design: 'matched-comparison' }));
});

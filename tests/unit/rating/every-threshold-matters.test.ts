import { expect, test } from 'vitest';
import { rateByEif } from '../../../src/evidence/standards/eif/rate.ts';
import { thresholds, type Thresholds } from '../../../src/evidence/standards/eif/thresholds.ts';
import type { StudyRecord } from '../../../src/evidence/trials.ts';
import { arms, lasting, oneGroup, prePost, unmatched } from '../../support/kinds-of-study.ts';
import { finding, otherStudy, study } from '../../support/studies.ts';

const late = (afterEnd: number) => [
  study({ findings: [finding({ timing: { afterEnd }, measure: { informant: 'teacher' } })] }),
  otherStudy('two'),
];
const kept = (analysed: number) => [
  prePost('one', { participants: { allocated: oneGroup(100), analysed: oneGroup(analysed) } }),
];

/** For each number in the rules: studies that just reach it, and studies that just do not. */
const boundaries: Record<keyof Thresholds, [reaching: StudyRecord[], short: StudyRecord[]]> = {
  perArm: [
    [study({ participants: { analysed: arms(20, 20) } })],
    [study({ participants: { analysed: arms(19, 20) } })],
  ],
  inAll: [
    [unmatched('one', { participants: { analysed: arms(10, 10) } })],
    [unmatched('one', { participants: { analysed: arms(10, 9) } })],
  ],
  retainedPercent: [kept(60), kept(59)],
  longTermMonths: [late(12), late(11)],
  trialsForLevel4: [[lasting('one'), lasting('two')], [lasting('one')]],
  trialsForLevel4Plus: [
    [lasting('one'), lasting('two'), lasting('three')],
    [lasting('one'), lasting('two')],
  ],
};

const levelsWith = (limits: Thresholds) =>
  Object.entries(boundaries).map(([name, [reaching, short]]) => [
    name,
    rateByEif({}, reaching, limits).level,
    rateByEif({}, short, limits).level,
  ]);

const names = Object.keys(thresholds) as (keyof Thresholds)[];

test.each(names)('%s: one more, and what just reached it falls short', (name) => {
  const [reaching] = boundaries[name];
  const before = rateByEif({}, reaching).level;
  expect(rateByEif({}, reaching, { ...thresholds, [name]: thresholds[name] + 1 }).level).not.toBe(before);
});

test.each(names)('%s: one fewer, and what just fell short reaches it', (name) => {
  const [reaching, short] = boundaries[name];
  const lowered = { ...thresholds, [name]: thresholds[name] - 1 };
  expect(rateByEif({}, short, lowered).level).toBe(rateByEif({}, reaching).level);
});

test('the limits given by default are the published thresholds', () => {
  const asPublished = Object.entries(boundaries).map(([name, [reaching, short]]) => [
    name,
    rateByEif({}, reaching).level,
    rateByEif({}, short).level,
  ]);
  expect(levelsWith(thresholds)).toEqual(asPublished);
});

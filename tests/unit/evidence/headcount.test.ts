import { describe, expect, test } from 'vitest';
import {
  enoughInAll,
  enoughInEachArm,
  openCount,
  peopleIn,
  totalOf,
} from '../../../src/evidence/headcount.ts';
import type { Arms } from '../../../src/schemas/study.ts';
import { arms, oneGroup } from '../../support/kinds-of-study.ts';
import { study } from '../../support/studies.ts';

const open = 'not-established';
const unknown: Arms = { intervention: open, comparison: open, total: open };

describe('how many people in all', () => {
  test.each<[string, Arms, number | typeof open]>([
    ['is the recorded total', { intervention: open, comparison: open, total: 90 }, 90],
    [
      'is both groups together where no total is recorded',
      { intervention: 45, comparison: 40, total: open },
      85,
    ],
    ['is the one group where there is no other', { intervention: 45, comparison: 'none', total: open }, 45],
    ['is not established where one group is not', { intervention: 45, comparison: open, total: open }, open],
    ['is not established where the other is not', { intervention: open, comparison: 45, total: open }, open],
    [
      'is not established where the only group is not',
      { intervention: open, comparison: 'none', total: open },
      open,
    ],
    ['is zero where zero is recorded', { intervention: 0, comparison: 0, total: 0 }, 0],
  ])('%s', (_, people, total) => {
    expect(totalOf(people)).toBe(total);
  });
});

describe('enough people in each group', () => {
  test.each<[string, Arms, string]>([
    ['is met at the line', arms(20, 20), 'met'],
    ['is not met where either group is below it', arms(20, 19), 'not-met'],
    ['is not met where the other group is', arms(19, 20), 'not-met'],
    ['is not met where there was no comparison group', oneGroup(50), 'not-met'],
    ['is not established where neither group is', unknown, open],
    [
      'is not met where one group is known to be too small',
      { intervention: 19, comparison: open, total: open },
      'not-met',
    ],
    [
      'is not established where one group is enough and the other unknown',
      { intervention: 20, comparison: open, total: open },
      open,
    ],
    [
      'is not met where the total could not fill two groups',
      { intervention: open, comparison: open, total: 39 },
      'not-met',
    ],
    ['is not established where the total could', { intervention: open, comparison: open, total: 40 }, open],
    [
      'is not met where the total less one group leaves too few',
      { intervention: 45, comparison: open, total: 64 },
      'not-met',
    ],
    [
      'is met where the total less one group leaves enough',
      { intervention: open, comparison: 45, total: 65 },
      'met',
    ],
  ])('%s', (_, people, answer) => {
    expect(enoughInEachArm(people, 20)).toBe(answer);
  });
});

describe('enough people in all', () => {
  test.each<[string, Arms, string]>([
    ['is met at the line', { intervention: open, comparison: open, total: 20 }, 'met'],
    ['is not met below it', arms(10, 9), 'not-met'],
    ['is met where one group alone is enough', { intervention: 20, comparison: open, total: open }, 'met'],
    [
      'is not established where one group alone is not',
      { intervention: 19, comparison: open, total: open },
      open,
    ],
  ])('%s', (_, people, answer) => {
    expect(enoughInAll(people, 20)).toBe(answer);
  });
});

describe('areas are not people', () => {
  test('so a study that counts areas says nothing about people', () => {
    const { participants } = study({ participants: { counted: 'areas' } });
    expect(peopleIn(participants, 'analysed')).toEqual(unknown);
    expect(peopleIn(participants, 'allocated')).toEqual(unknown);
  });

  test.each(['children', 'parents', 'carers', 'families', 'workers'] as const)(
    'but one that counts %s does',
    (counted) => {
      const { participants } = study({ participants: { counted } });
      expect(peopleIn(participants, 'analysed')).toEqual(arms(45, 45));
      expect(peopleIn(participants, 'allocated')).toEqual(arms(50, 50));
    },
  );
});

describe('the numbers in words', () => {
  test.each<[Arms, Arms, string]>([
    [arms(50, 50), arms(45, 45), '50 and 50 started; 45 and 45 analysed (children)'],
    [unknown, arms(45, 45), 'number started not established; 45 and 45 analysed (children)'],
    [oneGroup(40), oneGroup(30), '40 started; 30 analysed (children)'],
    [{ ...unknown, total: 100 }, unknown, '100 started; number analysed not established (children)'],
    [{ ...unknown, intervention: 50 }, unknown, '50 started; number analysed not established (children)'],
    [arms(0, 0), arms(0, 0), '0 and 0 started; 0 and 0 analysed (children)'],
  ])('%o, %o', (allocated, analysed, words) => {
    expect(openCount({ ...study().participants, allocated, analysed })).toBe(words);
  });
});

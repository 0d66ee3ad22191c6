import { describe, expect, test } from 'vitest';
import type { Arms } from '../../../src/schemas/study.ts';
import { thresholds } from '../../../src/evidence/standards/eif/thresholds.ts';
import { arms, lasting, oneGroup, prePost, unmatched } from '../../support/kinds-of-study.ts';
import { levelOf, rate } from '../../support/ratings.ts';
import { finding, otherStudy, study } from '../../support/studies.ts';

test('the numbers are those of the published standard', () => {
  expect(thresholds).toEqual({
    perArm: 20,
    inAll: 20,
    retainedPercent: 60,
    longTermMonths: 12,
    trialsForLevel4: 2,
    trialsForLevel4Plus: 3,
  });
});

describe('20 participants analysed in each group of a rigorous study', () => {
  test.each<[string, Arms, string]>([
    ['20 and 20 are enough', arms(20, 20), 'level-3'],
    ['19 in the programme group are too few', arms(19, 20), 'level-2-plus'],
    ['19 in the comparison group are too few', arms(20, 19), 'level-2-plus'],
    ['a large group does not make up for a small one', arms(50, 19), 'level-2-plus'],
  ])('%s', (_, analysed, level) => {
    expect(levelOf(study({ participants: { analysed } }))).toBe(level);
  });

  test('numbers not established leave Level 3 provisional', () => {
    const unknown = {
      intervention: 'not-established',
      comparison: 'not-established',
      total: 'not-established',
    } as const;
    expect(rate(study({ participants: { analysed: unknown } }))).toMatchObject({
      level: 'level-3',
      status: 'provisional',
    });
  });

  test('a group known to be too small rules Level 3 out, though the other is not established', () => {
    const half = { total: 'not-established' } as const;
    const small = { intervention: 19, comparison: 'not-established', ...half } as const;
    const other = { intervention: 'not-established', comparison: 19, ...half } as const;
    expect(levelOf(study({ participants: { analysed: small } }))).toBe('level-2-plus');
    expect(levelOf(study({ participants: { analysed: other } }))).toBe('level-2-plus');
  });

  test('a total too small for two groups of 20 rules Level 3 out, though the groups are not established', () => {
    const total = (people: number) =>
      ({ intervention: 'not-established', comparison: 'not-established', total: people }) as const;
    expect(levelOf(study({ participants: { analysed: total(39) } }))).toBe('level-2-plus');
    expect(rate(study({ participants: { analysed: total(40) } }))).toMatchObject({
      level: 'level-3',
      status: 'provisional',
    });
  });
});

describe('20 participants analysed in all', () => {
  test('Level 2+ takes 10 and 10, not 10 and 9', () => {
    expect(levelOf(unmatched('one', { participants: { analysed: arms(10, 10) } }))).toBe('level-2-plus');
    expect(levelOf(unmatched('one', { participants: { analysed: arms(10, 9) } }))).toBe('nl2');
  });

  test('the recorded total is enough where the groups are not established', () => {
    const total = (people: number) =>
      ({ intervention: 'not-established', comparison: 'not-established', total: people }) as const;
    expect(rate(unmatched('one', { participants: { analysed: total(20) } }))).toMatchObject({
      level: 'level-2-plus',
      status: 'confirmed',
    });
    expect(levelOf(unmatched('one', { participants: { analysed: total(19) } }))).toBe('nl2');
  });

  test('Level 2 takes 20, not 19', () => {
    const analysed = (people: number) => ({
      participants: { allocated: oneGroup(20), analysed: oneGroup(people) },
    });
    expect(levelOf(prePost('one', analysed(20)))).toBe('level-2');
    expect(levelOf(prePost('one', analysed(19)))).toBe('nl2');
  });
});

describe('60% of those who started', () => {
  const kept = (started: number, analysed: number) => ({
    participants: { allocated: oneGroup(started), analysed: oneGroup(analysed) },
  });

  test.each([
    [1000, 600, 'level-2'],
    [1000, 599, 'nl2'],
    [37, 22, 'nl2'],
    [35, 21, 'level-2'],
  ])('of %i who started, %i analysed: %s', (started, analysed, level) => {
    expect(levelOf(prePost('one', kept(started, analysed)))).toBe(level);
  });

  test('a share just below the line is not printed as the line', () => {
    const { requirements } = rate(prePost('one', kept(1000, 599)));
    const words = requirements.flatMap(({ support }) =>
      support.flatMap(({ answered }) =>
        answered.filter(({ criterion }) => criterion.id === 'W4').map(({ because }) => because),
      ),
    );
    expect(words).toHaveLength(1);
    expect(words[0]).toMatch(/^59(\.9)?% of those who started$/);
  });

  test('Level 2+ does not ask how many stayed', () => {
    const half = { participants: { allocated: arms(60, 60), analysed: arms(30, 30) } };
    expect(levelOf(unmatched('one', half))).toBe('level-2-plus');
  });
});

describe('12 months after the end, for Level 4', () => {
  test.each([
    [12, 'level-4'],
    [11, 'level-3-plus'],
    [11.9, 'level-3-plus'],
    ['not-established', 'level-3-plus'],
  ] as const)('%s months: %s', (afterEnd, level) => {
    const late = finding({ timing: { afterEnd }, measure: { informant: 'teacher' } });
    expect(levelOf(study({ findings: [late] }), otherStudy('two'))).toBe(level);
  });

  test('months count from the end of the programme, not from the start of the study', () => {
    const late = finding({ timing: { afterEnd: 6, afterStart: 24 }, measure: { informant: 'teacher' } });
    expect(levelOf(study({ findings: [late] }), otherStudy('two'))).toBe('level-3-plus');
  });
});

test('Level 4 needs two rigorous trials and Level 4+ three', () => {
  expect(levelOf(lasting('one'))).toBe('level-3');
  expect(levelOf(lasting('one'), lasting('two'))).toBe('level-4');
  expect(levelOf(lasting('one'), lasting('two'), lasting('three'))).toBe('level-4-plus');
});

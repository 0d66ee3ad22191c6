import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/schemas/finding.ts';
import type { Changes } from '../../support/changes.ts';
import { lasting, prePost, unmatched } from '../../support/kinds-of-study.ts';
import { levelOf, rate } from '../../support/ratings.ts';
import { finding, otherStudy, study } from '../../support/studies.ts';

const ratingWith = (changes: Changes<Finding>) => rate(study({ findings: [finding(changes)] }));

describe('statistical significance', () => {
  test('a rigorous benefit that chance could explain is a finding of no effect', () => {
    expect(ratingWith({ significant: 'no' })).toMatchObject({
      level: 'ne',
      status: 'confirmed',
      harm: false,
    });
  });

  test('where no source says, the study suggests a benefit but cannot show it', () => {
    const rating = ratingWith({ significant: 'not-established' });
    expect(rating).toMatchObject({ level: 'level-2-plus', status: 'provisional' });
    expect(rating.trail[0]?.outcome).toBe('unclear');
  });

  test('a favourable result that nobody tested is neither a benefit nor a finding of no effect', () => {
    expect(ratingWith({ significant: 'not-tested' })).toMatchObject({ level: 'nl2' });
  });

  test.each([
    ['a before-and-after study', prePost, 'level-2'],
    ['a comparison that is not rigorous', unmatched, 'level-2-plus'],
  ] as const)('in %s an unknown leaves the level provisional', (_, kind, level) => {
    const findings = [finding({ significant: 'not-established' })];
    expect(rate(kind('one', { findings }))).toMatchObject({ level, status: 'provisional', floor: 'nl2' });
  });
});

describe('the kind of measure', () => {
  test.each(['validated', 'administrative'] as const)('%s is sound', (kind) => {
    expect(ratingWith({ measure: { kind } })).toMatchObject({
      level: 'level-3',
      status: 'confirmed',
      floor: 'level-3',
    });
  });

  test('a measure made for the study supports nothing, but is no finding of no effect', () => {
    expect(ratingWith({ measure: { kind: 'bespoke' } })).toMatchObject({
      level: 'nl2',
      status: 'confirmed',
      floor: 'nl2',
    });
  });

  test('not established: Level 3 is provisional, and below it there is nothing to stand on', () => {
    expect(ratingWith({ measure: { kind: 'not-established' } })).toMatchObject({
      level: 'level-3',
      status: 'provisional',
      floor: 'nl2',
    });
  });

  test.each([
    ['a before-and-after study', prePost],
    ['a comparison that is not rigorous', unmatched],
  ] as const)('in %s it must be known', (_, kind) => {
    const findings = [finding({ measure: { kind: 'not-established' } })];
    expect(rate(kind('one', { findings }))).toMatchObject({
      level: 'nl2',
      status: 'provisional',
      floor: 'nl2',
    });
  });
});

describe('whom it is about', () => {
  test.each(['parent', 'carer', 'family', 'workforce', 'system'] as const)(
    'a benefit for a %s lifts nothing',
    (about) => {
      const rating = ratingWith({ about });
      expect(rating).toMatchObject({ level: 'nl2', status: 'confirmed', floor: 'nl2' });
      expect(rating.trail[0]?.outcome).toBe('no-child-finding');
    },
  );
});

describe('the result', () => {
  test.each([
    ['no-clear-difference', 'no', 'ne', false],
    ['no-clear-difference', 'not-established', 'ne', false],
    ['favours-comparison', 'no', 'ne', false],
    ['favours-comparison', 'yes', 'ne', true],
    ['not-tested', 'not-tested', 'nl2', false],
  ] as const)('%s with significance %s: %s', (result, significant, level, harm) => {
    expect(ratingWith({ result, significant })).toMatchObject({ level, harm });
  });
});

describe('who answered', () => {
  const two = (informant: Finding['measure']['informant']) =>
    levelOf(
      lasting('one', { findings: [finding({ timing: { afterEnd: 12 }, measure: { informant } })] }),
      otherStudy('two'),
    );

  test.each(['teacher', 'observer', 'administrative'] as const)(
    '%s sees from outside: Level 4 can be reached',
    (informant) => {
      expect(two(informant)).toBe('level-4');
    },
  );

  test.each(['self', 'parent', 'carer', 'worker', 'not-established'] as const)(
    '%s does not: Level 3+ at most',
    (informant) => {
      expect(two(informant)).toBe('level-3-plus');
    },
  );

  test.each(['self', 'parent', 'carer', 'worker', 'not-established'] as const)(
    '%s makes no difference to Level 3',
    (informant) => {
      expect(ratingWith({ measure: { informant } })).toMatchObject({ level: 'level-3', status: 'confirmed' });
    },
  );
});

test('which outcome a benefit is on makes no difference, so long as it is a child’s', () => {
  expect(ratingWith({ outcome: 'education' }).level).toBe('level-3');
});

test('what the figures were makes no difference: the rating is of certainty, not of size', () => {
  const tiny = ratingWith({ effect: { kind: 'smd', value: -0.01, lowerIsBetter: true } });
  expect(tiny.level).toBe('level-3');
});

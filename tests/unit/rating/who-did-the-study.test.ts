import { describe, expect, test } from 'vitest';
import type { StudyRecord } from '../../../src/evidence/trials.ts';
import type { Changes } from '../../support/changes.ts';
import { lasting } from '../../support/kinds-of-study.ts';
import { levelOf, rate } from '../../support/ratings.ts';
import { study } from '../../support/studies.ts';

describe('who did the study', () => {
  const three = (changes: Changes<StudyRecord>) =>
    levelOf(...['one', 'two', 'three'].map((name) => lasting(name, changes)));

  test.each([
    ['independent', 'level-4-plus'],
    ['developer-involved', 'level-4'],
    ['not-established', 'level-4'],
  ] as const)('three lasting trials, each with its evaluator %s: %s', (evaluator, level) => {
    expect(three({ independence: { evaluator } })).toBe(level);
  });

  test('one independent evaluator among three is enough for Level 4+', () => {
    const developer = { independence: { evaluator: 'developer-involved' } } as const;
    expect(levelOf(lasting('one'), lasting('two', developer), lasting('three', developer))).toBe(
      'level-4-plus',
    );
  });

  test('the evaluator makes no difference to Level 3', () => {
    const rating = rate(study({ independence: { evaluator: 'developer-involved' } }));
    expect(rating).toMatchObject({ level: 'level-3', status: 'confirmed', floor: 'level-3' });
  });

  test.each(['yes', 'no', 'not-established'] as const)(
    'peer review (%s) makes no difference',
    (peerReviewed) => {
      expect(three({ independence: { peerReviewed } })).toBe('level-4-plus');
    },
  );
});

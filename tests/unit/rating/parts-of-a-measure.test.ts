import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/schemas/finding.ts';
import type { Changes } from '../../support/changes.ts';
import { levelOf, rate } from '../../support/ratings.ts';
import { finding, nullFinding, study } from '../../support/studies.ts';

/** A sub-scale of the usual measure that shows a benefit. */
const part = (changes: Changes<Finding> = {}) =>
  finding({ id: 'part', ...changes, measure: { ...changes.measure, part: 'subscale' } });

describe('a sub-scale that shows a benefit', () => {
  test('counts where the total score was not tested', () => {
    expect(levelOf(study({ findings: [part()] }))).toBe('level-3');
  });

  test('counts where the total score shows the benefit too', () => {
    expect(levelOf(study({ findings: [part(), finding()] }))).toBe('level-3');
  });

  test('does not count where the total score showed no clear difference', () => {
    expect(levelOf(study({ findings: [part(), nullFinding()] }))).toBe('ne');
  });

  test('does not count where the total score leaned the right way but chance could explain it', () => {
    expect(levelOf(study({ findings: [part(), finding({ significant: 'no' })] }))).toBe('ne');
  });

  test('does not count where the total score got worse', () => {
    const worse = finding({ result: 'favours-comparison', significant: 'yes' });
    expect(levelOf(study({ findings: [part(), worse] }))).toBe('ne');
  });

  test('does not count where the total score is in another paper of the same trial', () => {
    const paper = study({ id: 'paper-two', findings: [nullFinding()] });
    expect(levelOf(study({ findings: [part()] }), paper)).toBe('ne');
  });

  test('counts where the null total score belongs to another trial', () => {
    const elsewhere = study({ id: 'trial-two', trial: 'trial-two', findings: [nullFinding()] });
    expect(levelOf(study({ findings: [part()] }), elsewhere)).toBe('level-3');
  });

  test('counts where the null total score was measured at another time', () => {
    expect(levelOf(study({ findings: [part(), nullFinding({ timing: { afterEnd: 6 } })] }))).toBe('level-3');
  });

  test('does not count where both times are not established: they may be the same', () => {
    const open = { timing: { afterEnd: 'not-established' } } as const;
    expect(levelOf(study({ findings: [part(open), nullFinding(open)] }))).toBe('ne');
  });

  test.each([
    ['its own', { timing: { afterEnd: 'not-established' } }, {}],
    ['the total’s', {}, { timing: { afterEnd: 'not-established' } }],
  ] as const)(
    'confirms nothing where %s time is not established: they may be the same',
    (_, ours, theirs) => {
      const rating = rate(study({ findings: [part(ours), nullFinding(theirs)] }));
      expect(rating).not.toMatchObject({ level: 'level-3', status: 'confirmed' });
      expect(rating.floor).toBe('ne');
    },
  );

  test('confirms nothing where nobody knows if chance could explain the total score', () => {
    const rating = rate(study({ findings: [part(), finding({ significant: 'not-established' })] }));
    expect(rating).not.toMatchObject({ level: 'level-3', status: 'confirmed' });
    expect(rating.floor).toBe('ne');
  });

  test('counts where the null total score is of another measure', () => {
    const other = nullFinding({ measure: { name: 'Child Behavior Checklist' } });
    expect(levelOf(study({ findings: [part(), other] }))).toBe('level-3');
  });

  test('is not linked to a total where neither measure has a name', () => {
    const nameless = { measure: { name: 'not-established' } } as const;
    expect(levelOf(study({ findings: [part(nameless), nullFinding(nameless)] }))).toBe('level-3');
  });
});

test('a total or a single measure is never overridden by its parts', () => {
  const nullPart = nullFinding({ id: 'part', measure: { part: 'subscale' } });
  expect(levelOf(study({ findings: [finding(), nullPart] }))).toBe('level-3');
  const single = finding({ measure: { part: 'single' } });
  expect(levelOf(study({ findings: [single, nullFinding({ id: 'total' })] }))).toBe('level-3');
});

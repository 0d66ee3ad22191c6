import { describe, expect, test } from 'vitest';
import type { StudyRecord } from '../../../src/evidence/trials.ts';
import { RIGOROUS_DESIGNS } from '../../../src/evidence/standards/eif/criteria.ts';
import type { Design } from '../../../src/schemas/vocabularies/index.ts';
import type { Changes } from '../../support/changes.ts';
import { oneGroup } from '../../support/kinds-of-study.ts';
import { levelOf, rate } from '../../support/ratings.ts';
import { study } from '../../support/studies.ts';

type Outcome = [level: string, status: string, floor: string];

function expectRating(changes: Changes<StudyRecord>, [level, status, floor]: Outcome): void {
  expect(rate(study(changes))).toMatchObject({ level, status, floor });
}

describe('the comparison group', () => {
  const kind = (word: StudyRecord['comparison']['kind']) => ({ comparison: { kind: word } });

  test.each(['usual-care', 'waiting-list', 'no-treatment', 'active', 'unspecified'] as const)(
    '%s: there at the same time, so the study stays rigorous',
    (word) => expectRating(kind(word), ['level-3', 'confirmed', 'level-3']),
  );

  test('people from an earlier time can support Level 2+ only', () => {
    expectRating(kind('historical'), ['level-2-plus', 'confirmed', 'level-2-plus']);
  });

  test('nobody to compare with leaves a before-and-after study', () => {
    const alone = {
      design: 'pre-post',
      comparison: { kind: 'none' },
      participants: { allocated: oneGroup(50), analysed: oneGroup(45) },
    } as const;
    expectRating(alone, ['level-2', 'confirmed', 'level-2']);
  });

  test('a comparison not established counts for nothing', () => {
    expectRating(kind('not-established'), ['level-2', 'confirmed', 'level-2']);
  });
});

describe('the design', () => {
  test.each([...RIGOROUS_DESIGNS] as Design[])('%s can be rigorous', (design) => {
    expect(levelOf(study({ design }))).toBe('level-3');
  });

  test.each(['unmatched-comparison', 'area-comparison'] as const)(
    '%s can support Level 2+ only',
    (design) => {
      expect(levelOf(study({ design }))).toBe('level-2-plus');
    },
  );

  test('a design not established counts for nothing, and says that more may be so', () => {
    expectRating({ design: 'not-established' }, ['nl2', 'provisional', 'nl2']);
  });
});

describe('each fact of quality', () => {
  const quality = (fact: keyof StudyRecord['quality'], answer: 'not-established' | 'not-met') => ({
    quality: { [fact]: { answer } },
  });

  test.each(['intentionToTreat', 'attritionAcceptable'] as const)(
    '%s not established: provisional, and the floor drops',
    (fact) => {
      expectRating(quality(fact, 'not-established'), ['level-3', 'provisional', 'level-2-plus']);
    },
  );

  test.each(['intentionToTreat', 'attritionAcceptable', 'baselineEquivalence'] as const)(
    '%s not met: the level drops',
    (fact) => {
      expectRating(quality(fact, 'not-met'), ['level-2-plus', 'confirmed', 'level-2-plus']);
    },
  );

  test.each(['rct', 'cluster-rct'] as const)(
    'chance makes the groups of a %s alike unless a source shows they were not',
    (design) => {
      expectRating({ design, ...quality('baselineEquivalence', 'not-established') }, [
        'level-3',
        'confirmed',
        'level-3',
      ]);
    },
  );

  test.each([...RIGOROUS_DESIGNS].filter((one) => !one.endsWith('rct')) as Design[])(
    'groups of a %s not made by chance must be shown to be alike',
    (design) => {
      expectRating({ design, ...quality('baselineEquivalence', 'not-established') }, [
        'level-3',
        'provisional',
        'level-2-plus',
      ]);
    },
  );

  test.each(['clusteringHandled', 'fidelityReported'] as const)(
    '%s is shown to readers but is no criterion of this standard',
    (fact) => {
      for (const answer of ['not-met', 'not-established'] as const) {
        expectRating({ design: 'cluster-rct', ...quality(fact, answer) }, [
          'level-3',
          'confirmed',
          'level-3',
        ]);
      }
    },
  );
});

describe('a study that counts areas', () => {
  test('says nothing about how many people there were', () => {
    expectRating({ design: 'cluster-rct', participants: { counted: 'areas' } }, [
      'level-3',
      'provisional',
      'nl2',
    ]);
  });

  test('cannot confirm Level 2+ with its number of areas', () => {
    expectRating({ design: 'area-comparison', participants: { counted: 'areas' } }, [
      'level-2-plus',
      'provisional',
      'nl2',
    ]);
  });

  test('is not ruled out by having few areas', () => {
    const few = { counted: 'areas', analysed: { intervention: 5, comparison: 5, total: 10 } } as const;
    expectRating({ design: 'area-comparison', participants: few }, ['level-2-plus', 'provisional', 'nl2']);
  });
});

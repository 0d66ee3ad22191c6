import { describe, expect, test, vi } from 'vitest';
import { liftsOf } from '../../../src/evidence/standards/eif/lift.ts';
import { rateByEif } from '../../../src/evidence/standards/eif/rate.ts';
import { thresholds, type Thresholds } from '../../../src/evidence/standards/eif/thresholds.ts';
import type { StudyRecord } from '../../../src/evidence/trials.ts';
import { keysOf, levels, type Level } from '../../../src/schemas/vocabularies/index.ts';
import { study as schema } from '../../../src/schemas/study.ts';
import { lasting, prePost } from '../../support/kinds-of-study.ts';
import { rate } from '../../support/ratings.ts';
import { spread } from '../../support/spread.ts';
import { otherStudy, study } from '../../support/studies.ts';

vi.setConfig({ testTimeout: 30_000 });

const scale = keysOf(levels).filter((level) => level !== 'ne' && level !== 'not-rated');
const lifts = spread.flatMap(({ studies }) =>
  rate(...studies).higher.flatMap(({ level }) => liftsOf(studies, thresholds, scale)(level) ?? []),
);

const liftFrom = (studies: StudyRecord[], target: Level, limits: Thresholds = thresholds) =>
  rateByEif({}, studies, limits).higher.find(({ level }) => level === target)?.lift;

describe('the words for the smallest new evidence', () => {
  test('name a number of new studies that is the number of studies imagined', () => {
    const numbers: Record<string, number> = { one: 1, two: 2, three: 3 };
    for (const { words, studies } of lifts) {
      const named = [...words.matchAll(/\b(one|two|three) new\b/gi)].map(
        ([, word]) => numbers[word?.toLowerCase() ?? ''] ?? 0,
      );
      expect(
        named.reduce((sum, number) => sum + number, 0),
        words,
      ).toBe(studies.length);
    }
  });

  test.each<[string, (study: StudyRecord) => boolean]>([
    ['rigorous', ({ design }) => design === 'matched-comparison'],
    ['before-and-after', ({ design }) => design === 'pre-post'],
    ['any comparison group', ({ design }) => design === 'unmatched-comparison'],
    [
      '12 months or more after the end',
      ({ findings }) => findings.some(({ timing }) => timing.afterEnd === 12),
    ],
    [
      'scored by an observer',
      ({ findings }) => findings.some(({ measure }) => measure.informant === 'observer'),
    ],
    ['independent team', ({ independence }) => independence.evaluator === 'independent'],
  ])('say “%s” where a study imagined is so, and only there', (words, isSo) => {
    for (const lift of lifts) expect(lift.words.includes(words), lift.words).toBe(lift.studies.some(isSo));
  });

  test('read as a sentence, for one study and for several', () => {
    expect(liftFrom([study()], 'level-3-plus')).toBe(
      'One new before-and-after study with at least 20 participants, 60% or more of those who started, on a tested questionnaire; finding a benefit for children',
    );
    expect(liftFrom([lasting('one'), otherStudy('two')], 'level-4-plus')).toBe(
      'One new rigorous study (randomised or well matched, at least 20 participants in each group, few lost); finding a benefit for children',
    );
  });

  test('take their numbers from the rules', () => {
    const limits = { ...thresholds, perArm: 31, inAll: 33, retainedPercent: 71, longTermMonths: 18 };
    expect(liftFrom([prePost('one')], 'level-3', limits)).toContain('at least 31 participants in each group');
    expect(liftFrom([study()], 'level-3-plus', limits)).toContain('at least 33 participants, 71% or more');
    expect(liftFrom([study()], 'level-4', limits)).toContain('18 months or more after the end');
  });

  test('say so where more new studies would be needed than anyone would plan', () => {
    const limits = { ...thresholds, trialsForLevel4Plus: 4 };
    expect(liftFrom([prePost('one')], 'level-4-plus', limits)).toBe(
      'More new studies than three would be needed',
    );
  });
});

test('a study imagined is one that the library could record', () => {
  for (const { studies } of lifts) {
    for (const { id: _, ...record } of studies) expect(() => schema.parse(record)).not.toThrow();
  }
});

test('imagining studies leaves the real ones as they were', () => {
  const real = [study()];
  const before = structuredClone(real);
  rate(...real);
  expect(real).toEqual(before);
});

import { describe, expect, test, vi } from 'vitest';
import { liftsOf } from '../../../src/evidence/standards/eif/lift.ts';
import { settle } from '../../../src/evidence/standards/eif/settle.ts';
import { thresholds } from '../../../src/evidence/standards/eif/thresholds.ts';
import type { StudyRecord } from '../../../src/evidence/trials.ts';
import { keysOf, levels, type Level } from '../../../src/schemas/vocabularies/index.ts';
import { rankOf, rate } from '../../support/ratings.ts';
import { spread } from '../../support/spread.ts';
import { weakened } from '../../support/weaker-studies.ts';

vi.setConfig({ testTimeout: 30_000 });

const scale = keysOf(levels).filter((level) => level !== 'ne' && level !== 'not-rated');
const reaches = (studies: StudyRecord[], target: Level) =>
  rankOf(settle(studies, thresholds).level) <= rankOf(target);
const liftOf = (studies: StudyRecord[], target: Level) => liftsOf(studies, thresholds, scale)(target);

describe('the levels above', () => {
  test.each(spread)('$name: every level above it, nearest first', ({ studies, level }) => {
    // From no effect found only a rigorous benefit leads up, so the next level is 3.
    const from = level === 'ne' ? 'level-2-plus' : level;
    const above = scale.filter((one) => rankOf(one) < rankOf(from)).reverse();
    expect(rate(...studies).higher.map((one) => one.level)).toEqual(above);
  });

  test.each(spread)('$name: each says which of its demands are unmet', ({ studies }) => {
    for (const { unmet } of rate(...studies).higher) {
      expect(unmet.length).toBeGreaterThan(0);
      for (const { answer } of unmet) expect(answer).toBe('not-met');
    }
  });

  test('each says in words what would lift the entry to it', () => {
    for (const { studies } of spread) {
      for (const { level, lift } of rate(...studies).higher) expect(lift).toBe(liftOf(studies, level)?.words);
    }
  });
});

const steps = spread.flatMap(({ name, studies, level }) =>
  rate(...studies).higher.map(({ level: target }) => ({ name, level, target, studies })),
);

describe('the smallest new evidence', () => {
  test.each(steps)('$name, to $target: really reaches it', ({ studies, target }) => {
    const added = liftOf(studies, target)?.studies ?? [];
    expect(added.length).toBeGreaterThan(0);
    expect(reaches([...studies, ...added], target)).toBe(true);
  });

  test.each(steps)('$name, to $target: one study fewer does not', ({ studies, target }) => {
    const added = liftOf(studies, target)?.studies ?? [];
    const enough = added.filter((_, index) => reaches([...studies, ...added.toSpliced(index, 1)], target));
    expect(enough.map(({ id }) => id)).toEqual([]);
  });

  test.each(steps)('$name, to $target: any one of them weaker does not', ({ studies, target }) => {
    const added = liftOf(studies, target)?.studies ?? [];
    const enough = added.flatMap((study, index) =>
      weakened(study)
        .filter(({ study: weaker }) => reaches([...studies, ...added.with(index, weaker)], target))
        .map(({ how }) => `${study.id} ${how}`),
    );
    expect(enough).toEqual([]);
  });
});

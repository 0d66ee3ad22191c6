import { describe, expect, test } from 'vitest';
import { rateByEif } from '../../../src/evidence/standards/eif/rate.ts';
import { keysOf, levels } from '../../../src/schemas/vocabularies/index.ts';
import { harmTrial, nullTrial } from '../../support/kinds-of-study.ts';
import { rate } from '../../support/ratings.ts';
import { study } from '../../support/studies.ts';

describe('not rated', () => {
  const notRated = { reason: 'It works with managers only.' };

  test('where the entry gives a reason, whatever its studies show', () => {
    expect(rateByEif({ notRated }, [study()])).toMatchObject({
      level: 'not-rated',
      computed: 'not-rated',
      status: 'confirmed',
      floor: 'not-rated',
      mixed: false,
      notRatedBecause: notRated.reason,
      requirements: [],
      higher: [],
      unknown: [],
    });
  });

  test('still shows each study against the criteria, and harm', () => {
    const { trail, harm } = rateByEif({ notRated }, [study(), harmTrial('harm')]);
    expect(trail.map(({ outcome }) => outcome)).toEqual(['benefit', 'no-benefit']);
    expect(harm).toBe(true);
  });

  test('where no study has been recorded, and says so', () => {
    const rating = rate();
    expect(rating).toMatchObject({
      level: 'not-rated',
      computed: 'not-rated',
      floor: 'not-rated',
      status: 'confirmed',
    });
    expect(rating.notRatedBecause).toBe('No study has been recorded for this programme yet.');
  });

  test('is never given, nor a reason for it, where there is a study and no reason', () => {
    expect(rate(nullTrial('null'))).toMatchObject({ computed: 'ne', notRatedBecause: undefined });
  });
});

describe('an override', () => {
  test.each(keysOf(levels))(
    'to %s is what readers see, while what the rules give stays beside it',
    (level) => {
      const plain = rate(study());
      const set = rateByEif({ override: { level } }, [study()]);
      expect(asData(set)).toEqual(asData({ ...plain, level, computed: 'level-3' }));
    },
  );

  test('stands where no study has been recorded', () => {
    expect(rateByEif({ override: { level: 'level-2' } }, [])).toMatchObject({
      level: 'level-2',
      computed: 'not-rated',
    });
  });

  test('does not hide mixed results', () => {
    expect(rateByEif({ override: { level: 'level-4' } }, [study(), nullTrial('null')])).toMatchObject({
      level: 'level-4',
      mixed: true,
    });
  });
});

/** Without the functions inside the criteria, which are made anew for each rating. */
const asData = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

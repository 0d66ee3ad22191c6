import { describe, expect, test } from 'vitest';
import { facets, type FacetKey } from '../../../src/evidence/facets.ts';
import type { StudyRecord } from '../../../src/evidence/trials.ts';
import { ID_PATTERN } from '../../../src/schemas/fields.ts';
import type { Intervention } from '../../../src/schemas/intervention.ts';
import { keysOf } from '../../../src/schemas/vocabularies/index.ts';
import type { Changes } from '../../support/changes.ts';
import { intervention } from '../../support/interventions.ts';
import { rate } from '../../support/ratings.ts';
import { finding, study } from '../../support/studies.ts';

const valuesOf = (key: FacetKey, changes: Changes<Intervention> = {}, studies: StudyRecord[] = [study()]) => {
  const data = intervention(changes);
  return facets.find((facet) => facet.key === key)?.valuesOf({ data, studies, rating: rate(...studies) });
};

const ofTheExample: [FacetKey, string[]][] = [
  ['strength', ['level-3']],
  ['outcome', ['child-behaviour']],
  ['for', ['looked-after']],
  ['type', ['carer-training']],
  ['age', ['5-10', '11-15']],
  ['need', ['specialist']],
  ['cost', ['band-2']],
  ['setting', ['community']],
  ['delivery', ['group']],
  ['workforce', ['group-facilitator']],
  ['design', ['rct']],
  ['uk-tested', ['comparison']],
  ['uk-available', ['available']],
];

test.each(ofTheExample)('%s of the example record: %o', (key, values) => {
  expect(valuesOf(key)).toEqual(values);
});

test('every facet is looked at above', () => {
  expect(ofTheExample.map(([key]) => key).sort()).toEqual(facets.map(({ key }) => key).sort());
});

describe('outcomes', () => {
  test('are those aimed at and those measured, once each, in the order of the vocabulary', () => {
    const measured = [
      finding({ outcome: 'parenting', about: 'carer' }),
      finding({ id: 'two', outcome: 'child-behaviour' }),
    ];
    const aims = { outcomesIntended: ['placement-stability', 'child-behaviour'] } as const;
    expect(
      valuesOf('outcome', { outcomesIntended: [...aims.outcomesIntended] }, [study({ findings: measured })]),
    ).toEqual(['child-behaviour', 'placement-stability', 'parenting']);
  });

  test('are the aims where nothing was measured', () => {
    expect(valuesOf('outcome', { outcomesIntended: ['education'] }, [])).toEqual(['education']);
  });
});

test('the kinds of study are those that looked at it, once each, in the order of the vocabulary, and none where nobody did', () => {
  const studies: StudyRecord[] = [{ ...study(), design: 'pre-post' }, study(), study()];
  expect(valuesOf('design', {}, studies)).toEqual(['rct', 'pre-post']);
  expect(valuesOf('design', {}, [])).toEqual([]);
});

test('the strength is the level readers see, override and all', () => {
  const strength = facets.find(({ key }) => key === 'strength');
  expect(
    strength?.valuesOf({ data: intervention(), studies: [], rating: { ...rate(study()), level: 'nl2' } }),
  ).toEqual(['nl2']);
});

describe('a programme for staff', () => {
  const forStaff: Changes<Intervention> = {
    whoFor: { childAge: 'not-applicable', careStatus: 'not-applicable', levelOfNeed: 'not-applicable' },
  };

  test.each<FacetKey>(['for', 'age', 'need'])('answers “does not apply” to %s', (key) => {
    expect(valuesOf(key, forStaff)).toEqual(['not-applicable']);
  });
});

test('a fact not established is a value that can be filtered by, never a gap', () => {
  const open: Changes<Intervention> = {
    whoFor: { childAge: 'not-established' },
    cost: { unit: 'not-established' },
    setting: ['not-established'],
    delivery: ['not-established'],
    workforce: ['not-established'],
    ukAvailability: { answer: 'not-established' },
  };
  for (const key of ['age', 'cost', 'setting', 'delivery', 'workforce', 'uk-available'] as const) {
    expect(valuesOf(key, open), key).toEqual(['not-established']);
  }
});

describe('every facet', () => {
  test('has a key and a label of its own', () => {
    expect(new Set(facets.map(({ key }) => key)).size).toBe(facets.length);
    expect(new Set(facets.map(({ label }) => label)).size).toBe(facets.length);
  });

  test('has words that can stand in an address', () => {
    for (const { key, words } of facets) {
      for (const word of [key, ...keysOf(words)]) expect(word).toMatch(ID_PATTERN);
    }
  });

  test.each(facets.map(({ key }) => key))('%s answers in words that it has a label for', (key) => {
    const words = facets.find((facet) => facet.key === key)?.words ?? {};
    const forStaff = {
      whoFor: { childAge: 'not-applicable', careStatus: 'not-applicable', levelOfNeed: 'not-applicable' },
    } as const;
    for (const values of [valuesOf(key), valuesOf(key, forStaff), valuesOf(key, {}, [])]) {
      // Where nobody looked, there is no kind of study.
      if (key !== 'design') expect(values?.length).toBeGreaterThan(0);
      for (const value of values ?? []) expect(words[value]?.label).toBeTruthy();
    }
  });
});

import { describe, expect, test } from 'vitest';
import { lasting, nullTrial, prePost } from '../../support/kinds-of-study.ts';
import { levelOf, rate } from '../../support/ratings.ts';
import { finding, otherStudy, study } from '../../support/studies.ts';

describe('papers on the same people', () => {
  test('count once: a second paper is not a second trial', () => {
    expect(levelOf(study(), study({ id: 'paper-two' }))).toBe('level-3');
    expect(levelOf(study(), otherStudy('trial-two'))).toBe('level-3-plus');
  });

  test('count once for every level that asks for several trials', () => {
    const papers = ['one', 'two', 'three', 'four'].map((name) => lasting(name, { trial: 'the-trial' }));
    expect(levelOf(...papers)).toBe('level-3');
    expect(levelOf(...papers, lasting('other'))).toBe('level-4');
  });

  test('together give what each found: one at the end, one a year later', () => {
    const later = lasting('later', { trial: 'trial-one' });
    expect(levelOf(study(), later, otherStudy('trial-two'))).toBe('level-4');
  });

  test('stand in one line of the trail, with both papers named', () => {
    const { trail } = rate(study(), study({ id: 'paper-two' }), otherStudy('trial-two'));
    expect(trail.map(({ trial }) => [trial.id, trial.studies.map(({ id }) => id)])).toEqual([
      ['trial-one', ['trial-one', 'paper-two']],
      ['trial-two', ['trial-two']],
    ]);
  });

  test('where one paper of a trial found a benefit, a null in another does not make it mixed', () => {
    const nothing = nullTrial('paper-two', { trial: 'trial-one' });
    expect(rate(study(), nothing)).toMatchObject({ level: 'level-3', mixed: false });
  });
});

test('several findings of one trial do not add up', () => {
  const many = ['one', 'two', 'three'].map((id) =>
    finding({ id, timing: { afterEnd: 12 }, measure: { informant: 'teacher' } }),
  );
  expect(levelOf(study({ findings: many }))).toBe('level-3');
});

test('the strongest finding of a trial carries it, wherever it stands in the record', () => {
  const weak = finding({ id: 'weak', measure: { kind: 'bespoke' } });
  for (const findings of [
    [weak, finding()],
    [finding(), weak],
  ]) {
    expect(rate(study({ findings }))).toMatchObject({ level: 'level-3', status: 'confirmed' });
  }
});

test('a confirmed trial carries the level where another is only provisional', () => {
  const unknown = { quality: { attritionAcceptable: { answer: 'not-established' } } } as const;
  for (const studies of [
    [study(unknown), otherStudy('sure')],
    [otherStudy('sure'), study(unknown)],
  ]) {
    expect(rate(...studies, prePost('before-after'))).toMatchObject({
      level: 'level-3-plus',
      status: 'confirmed',
      floor: 'level-3-plus',
    });
  }
});

import { describe, expect, test } from 'vitest';
import { harmTrial, nullTrial, prePost, unmatched } from '../../support/kinds-of-study.ts';
import { levelOf, rate } from '../../support/ratings.ts';
import { finding, harmFinding, nullFinding, study } from '../../support/studies.ts';

const unknownLoss = { quality: { attritionAcceptable: { answer: 'not-established' } } } as const;
const helpsParents = finding({
  id: 'parents',
  about: 'parent',
  outcome: 'parenting',
  measure: { name: 'Parenting Scale' },
});

describe('a finding of no effect', () => {
  test('is confirmed where every criterion of the null trial is met', () => {
    expect(rate(nullTrial('null'))).toMatchObject({
      level: 'ne',
      status: 'confirmed',
      floor: 'ne',
      mixed: false,
    });
  });

  test('is provisional where one is not established, and its floor is the same', () => {
    expect(rate(nullTrial('null', unknownLoss))).toMatchObject({
      level: 'ne',
      status: 'provisional',
      floor: 'ne',
    });
  });

  test('is confirmed where one null trial is sure and another is not', () => {
    expect(rate(nullTrial('one', unknownLoss), nullTrial('two'))).toMatchObject({
      level: 'ne',
      status: 'confirmed',
    });
  });

  test('names the facts that keep it provisional', () => {
    const { unknown } = rate(nullTrial('null', unknownLoss));
    expect(unknown.map(({ criterion, studyId }) => [criterion, studyId])).toContainEqual(['R6', 'null']);
  });

  test('is not given for a null in a trial that is not rigorous', () => {
    expect(levelOf(nullTrial('null', { quality: { attritionAcceptable: { answer: 'not-met' } } }))).toBe(
      'nl2',
    );
    expect(levelOf(unmatched('null', { findings: [nullFinding()] }))).toBe('nl2');
    expect(levelOf(nullTrial('null', { findings: [nullFinding({ measure: { kind: 'bespoke' } })] }))).toBe(
      'nl2',
    );
  });

  test('is not given for findings about carers alone', () => {
    expect(levelOf(nullTrial('null', { findings: [nullFinding({ about: 'carer' })] }))).toBe('nl2');
  });

  test('outweighs weaker studies that found a benefit', () => {
    expect(levelOf(nullTrial('null'), unmatched('weak'), prePost('weaker'))).toBe('ne');
    expect(levelOf(nullTrial('null', unknownLoss), unmatched('weak'))).toBe('ne');
  });

  test('gives way to a rigorous benefit in another trial', () => {
    expect(levelOf(nullTrial('null'), study())).toBe('level-3');
  });

  test('outweighs a benefit that only might be rigorous as the floor of the rating', () => {
    expect(rate(nullTrial('null'), study(unknownLoss))).toMatchObject({
      level: 'level-3',
      status: 'provisional',
      floor: 'ne',
    });
  });
});

describe('a benefit to other people in the same trial', () => {
  test.each(['parent', 'carer', 'family', 'workforce', 'system'] as const)(
    'for a %s prevents a finding of no effect',
    (about) => {
      const trial = nullTrial('null', { findings: [nullFinding(), { ...helpsParents, about }] });
      expect(rate(trial)).toMatchObject({ level: 'nl2', status: 'confirmed' });
    },
  );

  test('leaves the level to weaker studies', () => {
    const trial = nullTrial('null', { findings: [nullFinding(), helpsParents] });
    expect(levelOf(trial, prePost('weak'))).toBe('level-2');
  });

  test.each([
    ['chance could explain it', { significant: 'no' }],
    ['nobody knows whether chance could explain it', { significant: 'not-established' }],
    ['it was on a measure made for the study', { measure: { kind: 'bespoke' } }],
    ['it was worse', { result: 'favours-comparison' }],
  ] as const)('does not prevent it where %s', (_, changes) => {
    const others = finding({ about: 'parent', id: 'parents', ...changes });
    expect(levelOf(nullTrial('null', { findings: [nullFinding(), others] }))).toBe('ne');
  });

  test('does not prevent it in another trial', () => {
    const elsewhere = study({ id: 'elsewhere', trial: 'elsewhere', findings: [helpsParents] });
    expect(levelOf(nullTrial('null'), elsewhere)).toBe('ne');
  });

  test('never outweighs harm to children', () => {
    expect(rate(harmTrial('harm', { findings: [harmFinding(), helpsParents] }))).toMatchObject({
      level: 'ne',
      harm: true,
    });
  });

  test('does not hold as the floor where it rests on an unknown', () => {
    const unsure = {
      ...helpsParents,
      measure: { ...helpsParents.measure, kind: 'not-established' },
    } as const;
    const rating = rate(nullTrial('null', { findings: [nullFinding(), unsure] }));
    expect(rating).toMatchObject({ level: 'nl2', status: 'provisional', floor: 'ne' });
  });
});

describe('gains in a rigorous trial that nobody says are more than chance', () => {
  const unsure = study({
    id: 'unsure',
    trial: 'unsure',
    findings: [finding({ significant: 'not-established' })],
  });

  test('are no benefit, but a null elsewhere is not called “no effect” beside them', () => {
    expect(rate(nullTrial('null'), unsure)).toMatchObject({
      level: 'level-2-plus',
      status: 'provisional',
      floor: 'ne',
      mixed: true,
    });
  });

  test('do not stand in the way of harm', () => {
    expect(rate(harmTrial('harm'), unsure)).toMatchObject({ level: 'ne', harm: true });
  });

  test('do not count from a trial that is not rigorous, or where chance could explain them', () => {
    const loose = { quality: { attritionAcceptable: { answer: 'not-met' } } } as const;
    const id = { id: 'other', trial: 'other' };
    expect(levelOf(nullTrial('null'), study({ ...id, ...loose, findings: unsure.findings }))).toBe('ne');
    expect(levelOf(nullTrial('null'), study({ ...id, findings: [finding({ significant: 'no' })] }))).toBe(
      'ne',
    );
  });
});

test('gains that reach no level do not stand in the way of “no effect found”', () => {
  const unsure = study({
    id: 'unsure',
    trial: 'unsure',
    findings: [finding({ significant: 'not-established', measure: { kind: 'not-established' } })],
  });
  expect(levelOf(nullTrial('null'), unsure)).toBe('ne');
});

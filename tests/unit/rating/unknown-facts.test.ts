import { describe, expect, test, vi } from 'vitest';
import type { StudyRecord } from '../../../src/evidence/trials.ts';
import { lasting, nullTrial, prePost, unmatched } from '../../support/kinds-of-study.ts';
import { rate } from '../../support/ratings.ts';
import { randomSets } from '../../support/random-studies.ts';
import { spread } from '../../support/spread.ts';
import { finding, otherStudy, study } from '../../support/studies.ts';

vi.setConfig({ testTimeout: 30_000 });

const unknown = { answer: 'not-established' } as const;
const unknownLoss = { quality: { attritionAcceptable: unknown } } as const;
const listed = (...studies: StudyRecord[]) =>
  rate(...studies).unknown.map(({ criterion, studyId }) => `${studyId} ${criterion}`);

describe('the facts a provisional rating waits for', () => {
  test('are each named once, with the study and the question', () => {
    const open = study({ quality: { attritionAcceptable: unknown, intentionToTreat: unknown } });
    expect(rate(open).unknown).toEqual([
      {
        criterion: 'R5',
        words: 'everybody was analysed in the group they were put in (intention to treat)',
        studyId: 'trial-one',
        studyLabel: 'Trial one (2020)',
      },
      {
        criterion: 'R6',
        words: 'few enough people were lost, in all and between the groups',
        studyId: 'trial-one',
        studyLabel: 'Trial one (2020)',
      },
    ]);
  });

  test('are not listed twice where several demands rest on the same study', () => {
    expect(listed(lasting('one', unknownLoss), lasting('two'))).toEqual(['one R6']);
  });

  test('are those of the studies that carry the level, not of others', () => {
    expect(listed(lasting('one'), otherStudy('two', unknownLoss))).toEqual(['two R6']);
    // Here the second study need only reach Level 2 or 2+, and it does so whoever was lost.
    expect(listed(study(), otherStudy('two', unknownLoss))).toEqual([]);
  });

  test.each([
    ['Level 2+', unmatched('one', { findings: [finding({ significant: 'not-established' })] }), ['one W7']],
    [
      'Level 2',
      prePost('one', {
        participants: { allocated: { intervention: 'not-established', total: 'not-established' } },
      }),
      ['one W4'],
    ],
    ['no effect found', nullTrial('one', unknownLoss), ['one R6']],
  ] as const)('are listed for %s', (_, one, facts) => {
    expect(listed(one)).toEqual(facts);
  });

  test('are never missing where a level is provisional, nor there where it is confirmed', () => {
    const sets = [...spread.map(({ studies }) => studies), ...randomSets(40, 7)];
    for (const rating of sets.map((studies) => rate(...studies))) {
      const below = rating.level === 'nl2' || rating.level === 'ne';
      if (!below) expect(rating.unknown.length > 0).toBe(rating.status === 'provisional');
    }
  });
});

describe('“not Level 2” is confirmed', () => {
  const weak = { findings: [finding({ significant: 'no' })] };
  const source = {
    id: 'paper',
    title: 'The paper',
    address: 'not-established',
    read: 'not-established',
  } as const;

  test('where every study that might show more was read in full', () => {
    expect(rate(prePost('one', weak))).toMatchObject({ level: 'nl2', status: 'confirmed', floor: 'nl2' });
  });

  test.each([
    ['only its abstract was read', { ...source, seen: 'abstract', voice: 'evaluator' }],
    ['only the provider’s account was read', { ...source, seen: 'full-text', voice: 'provider' }],
    ['only an account by others was read', { ...source, seen: 'secondary-account', voice: 'independent' }],
  ] as const)('but provisional where %s', (_, one) => {
    expect(rate(prePost('one', { ...weak, sources: [one] }))).toMatchObject({
      level: 'nl2',
      status: 'provisional',
      floor: 'nl2',
    });
  });

  test('but provisional where a fact not established could still lift it', () => {
    const open = prePost('one', { findings: [finding({ measure: { kind: 'not-established' } })] });
    expect(rate(open)).toMatchObject({ level: 'nl2', status: 'provisional', floor: 'nl2' });
  });

  test('however little was read of interviews, which could never show a change', () => {
    const part = { ...source, seen: 'abstract', voice: 'evaluator' } as const;
    const none = { kind: 'none', description: 'Nobody.' } as const;
    for (const design of ['qualitative', 'process', 'systematic-review'] as const) {
      const one = prePost('one', { design, comparison: none, findings: [], sources: [part] });
      expect(rate(one)).toMatchObject({ level: 'nl2', status: 'confirmed' });
    }
  });
});

describe('the floor', () => {
  test('falls to what the rest of the evidence holds', () => {
    expect(rate(study(unknownLoss))).toMatchObject({ level: 'level-3', floor: 'level-2-plus' });
    expect(rate(study(unknownLoss), prePost('two'))).toMatchObject({
      level: 'level-3-plus',
      floor: 'level-2-plus',
    });
    expect(rate(lasting('one'), otherStudy('two', unknownLoss))).toMatchObject({
      level: 'level-4',
      floor: 'level-3-plus',
    });
  });

  test('is no effect found where a rigorous trial’s result may yet prove to be chance', () => {
    const open = study({ findings: [finding({ significant: 'not-established' })] });
    expect(rate(open)).toMatchObject({ level: 'level-2-plus', status: 'provisional', floor: 'ne' });
  });

  test('is no effect found where a sure null stands in the same trial as an unsure benefit', () => {
    const benefit = finding({
      id: 'school',
      outcome: 'education',
      measure: { kind: 'not-established', part: 'single', name: 'Days' },
    });
    const nothing = finding({ result: 'no-clear-difference', significant: 'no' });
    expect(rate(study({ findings: [nothing, benefit] }))).toMatchObject({
      level: 'level-3',
      status: 'provisional',
      floor: 'ne',
    });
  });
});

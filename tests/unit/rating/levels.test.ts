import { describe, expect, test } from 'vitest';
import { keysOf, levels } from '../../../src/schemas/vocabularies/index.ts';
import { interviews, lasting, prePost, unmatched } from '../../support/kinds-of-study.ts';
import { levelOf, rate } from '../../support/ratings.ts';
import { spread } from '../../support/spread.ts';
import { finding, nullFinding, otherStudy, study } from '../../support/studies.ts';

describe('level by level', () => {
  test.each(spread)('$name: $level', ({ studies, level }) => {
    expect(levelOf(...studies)).toBe(level);
  });

  test('the spread of examples has one at every level', () => {
    const reached = new Set(spread.map(({ level }) => level));
    expect(keysOf(levels).filter((level) => level !== 'not-rated' && !reached.has(level))).toEqual([]);
  });

  test('the order in which studies are listed makes no difference', () => {
    for (const { studies, level } of spread) expect(levelOf(...[...studies].reverse())).toBe(level);
  });
});

describe('Level 4', () => {
  test('needs a finding that lasted a year: without one it is Level 3+', () => {
    const outside = [finding({ measure: { informant: 'teacher' } })];
    expect(levelOf(study({ findings: outside }), otherStudy('two'))).toBe('level-3-plus');
  });

  test('needs a finding from outside: without one it is Level 3+', () => {
    const late = [finding({ timing: { afterEnd: 12 } })];
    expect(levelOf(study({ findings: late }), otherStudy('two'))).toBe('level-3-plus');
  });

  test('is not reached by one trial with two findings', () => {
    const two = [
      finding(),
      finding({ id: 'late', timing: { afterEnd: 12 }, measure: { informant: 'teacher' } }),
    ];
    expect(levelOf(study({ findings: two }))).toBe('level-3');
  });

  const late = { timing: { afterEnd: 12 } } as const;
  const outside = { measure: { informant: 'teacher' } } as const;
  const showing = (...changes: Parameters<typeof finding>) => ({ findings: [finding(...changes)] });

  test('is not reached where the lasting finding comes from a study that is not rigorous', () => {
    expect(levelOf(study(showing(outside)), otherStudy('two'), unmatched('late', showing(late)))).toBe(
      'level-3-plus',
    );
  });

  test('is not reached where the finding from outside comes from a study that is not rigorous', () => {
    expect(levelOf(study(showing(late)), otherStudy('two'), unmatched('outside', showing(outside)))).toBe(
      'level-3-plus',
    );
  });

  test.each([
    ['lasting', late, outside],
    ['outside', outside, late],
  ])('is not helped by a %s finding that showed no benefit', (_, wanted, other) => {
    const nothing = nullFinding({ id: 'nothing', outcome: 'education', ...wanted });
    const single = {
      ...nothing,
      measure: { ...nothing.measure, name: 'Days at school', part: 'single' },
    } as const;
    const both = study({ findings: [finding(other), single] });
    expect(levelOf(both, otherStudy('two'))).toBe('level-3-plus');
  });

  test('is reached where one trial lasts and another is seen from outside', () => {
    expect(levelOf(study(showing(late)), otherStudy('two', showing(outside)))).toBe('level-4');
  });
});

describe('Level 3+', () => {
  test.each([
    ['another rigorous study', otherStudy('two')],
    ['a study with a comparison group', unmatched('two')],
    ['a before-and-after study', prePost('two')],
  ])('is reached with %s beside the rigorous one', (_, other) => {
    expect(levelOf(study(), other)).toBe('level-3-plus');
  });

  test.each([
    ['interviews', interviews('two')],
    [
      'a study on a measure nobody tested',
      prePost('two', { findings: [finding({ measure: { kind: 'bespoke' } })] }),
    ],
    ['a study of carers only', prePost('two', { findings: [finding({ about: 'carer' })] })],
  ])('is not reached with %s beside it', (_, other) => {
    expect(levelOf(study(), other)).toBe('level-3');
  });

  test('is not reached by weaker studies alone, however many', () => {
    const many = ['one', 'two', 'three', 'four'].map((name) => unmatched(name));
    expect(levelOf(...many)).toBe('level-2-plus');
  });
});

describe('the lowest levels', () => {
  test('a comparison with people from an earlier time gives Level 2+', () => {
    const past = {
      design: 'historical-comparison',
      comparison: { kind: 'historical', description: 'Earlier.' },
    } as const;
    expect(levelOf(study(past))).toBe('level-2-plus');
  });

  test('official records are enough for Level 2+ but not for Level 2', () => {
    const findings = [finding({ measure: { kind: 'administrative', informant: 'administrative' } })];
    expect(levelOf(unmatched('one', { findings }))).toBe('level-2-plus');
    expect(levelOf(prePost('one', { findings }))).toBe('nl2');
  });

  test('a change that chance could explain is no change', () => {
    expect(levelOf(prePost('one', { findings: [finding({ significant: 'no' })] }))).toBe('nl2');
    expect(levelOf(unmatched('one', { findings: [finding({ significant: 'no' })] }))).toBe('nl2');
  });

  test.each(['qualitative', 'process', 'systematic-review'] as const)(
    'a %s study reaches no level, whatever it says',
    (design) => {
      expect(levelOf(prePost('one', { design }))).toBe('nl2');
    },
  );
});

test('a confirmed level has its whole reasoning: every demand met, nothing unknown, floor the same', () => {
  const rating = rate(lasting('one'), otherStudy('two'));
  expect(rating).toMatchObject({
    level: 'level-4',
    computed: 'level-4',
    status: 'confirmed',
    floor: 'level-4',
    unknown: [],
  });
  expect(rating.requirements.map(({ id, answer }) => [id, answer])).toEqual([
    ['two-rigorous', 'met'],
    ['lasting', 'met'],
    ['outside', 'met'],
  ]);
});

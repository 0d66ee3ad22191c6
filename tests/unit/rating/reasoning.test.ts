import { describe, expect, test } from 'vitest';
import { interviews, lasting, nullTrial, prePost, unmatched } from '../../support/kinds-of-study.ts';
import { rate } from '../../support/ratings.ts';
import { spread } from '../../support/spread.ts';
import { finding, nullFinding, otherStudy, study } from '../../support/studies.ts';

describe('what the level asked for', () => {
  test('is what the awarded level asks, all of it met or not established', () => {
    for (const { studies, level } of spread) {
      const { requirements } = rate(...studies);
      const answers = requirements.map(({ answer }) => answer);
      expect(requirements.length).toBeGreaterThan(0);
      if (level === 'nl2' || level === 'ne') expect(answers).toContain('not-met');
      else expect(answers).not.toContain('not-met');
    }
  });

  test('below the scale is what its lowest levels asked; from no effect found, what Level 3 asked', () => {
    const ids = (...studies: Parameters<typeof rate>) => rate(...studies).requirements.map(({ id }) => id);
    expect(ids(interviews('one'))).toEqual(['some-comparison', 'some-change']);
    expect(ids(nullTrial('null'))).toEqual(['one-rigorous']);
  });

  test('names the finding that carries it, the strongest first', () => {
    const [requirement] = rate(unmatched('weak'), study()).requirements;
    expect(requirement?.support.map(({ claim }) => claim.study.id)).toEqual(['trial-one', 'weak']);
    expect(requirement?.support.map(({ answer }) => answer)).toEqual(['met', 'not-met']);
  });

  test('gives every criterion with its answer and the fact it looked at', () => {
    const spoilt = study({
      quality: { attritionAcceptable: { answer: 'not-met', note: 'Half were lost.' } },
    });
    const answered = rate(spoilt).trail[0]?.best?.answered ?? [];
    expect(answered.map(({ criterion }) => criterion.id)).toEqual(['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7']);
    expect(answered.find(({ criterion }) => criterion.id === 'R6')).toMatchObject({
      answer: 'not-met',
      because: 'Half were lost.',
    });
    for (const { because } of answered) expect(because).not.toBe('');
  });

  test.each([
    [{}, '45 and 45 children analysed'],
    [{ counted: 'areas' }, 'The study counts areas; the number of people is not established'],
    [
      { analysed: { intervention: 'not-established', comparison: 'not-established', total: 90 } },
      '90 children analysed; number in each group not established',
    ],
    [
      {
        analysed: {
          intervention: 'not-established',
          comparison: 'not-established',
          total: 'not-established',
        },
      },
      'Number analysed not established',
    ],
  ] as const)('says how many were analysed: %o', (participants, words) => {
    const answered = rate(study({ participants })).trail[0]?.best?.answered ?? [];
    expect(answered.find(({ criterion }) => criterion.id === 'R3')?.because).toBe(words);
  });
});

describe('the trail of trials', () => {
  test.each([
    ['benefit', study()],
    ['no-benefit', nullTrial('one')],
    ['unclear', study({ findings: [finding({ significant: 'not-established' })] })],
    ['not-rigorous', prePost('one')],
    ['no-child-finding', interviews('one')],
    ['no-child-finding', study({ findings: [nullFinding({ about: 'parent' })] })],
    ['no-child-finding', study({ findings: [] })],
  ] as const)('says %s', (outcome, one) => {
    expect(rate(one).trail.map((trial) => trial.outcome)).toEqual([outcome]);
  });

  test('shows no criteria where nothing was tested for children', () => {
    expect(rate(interviews('one')).trail[0]?.best).toBeUndefined();
  });

  test('shows the finding about children that comes nearest to rigour, never one about parents', () => {
    const about = finding({ id: 'parents', about: 'parent' });
    const bespoke = finding({ id: 'bespoke', measure: { kind: 'bespoke' } });
    expect(rate(study({ findings: [about, bespoke, finding()] })).trail[0]?.best?.claim.finding.id).toBe(
      'behaviour',
    );
    expect(rate(study({ findings: [about, bespoke] })).trail[0]?.best?.claim.finding.id).toBe('bespoke');
  });
});

test('what stands beside a rating never depends on what is not its business: labels, notes, titles', () => {
  const plain = rate(study(), otherStudy('two'));
  const noted = rate(
    study({ label: 'Another name', note: 'A note.' }),
    otherStudy('two', { country: ['US'] }),
  );
  expect([noted.level, noted.status, noted.floor]).toEqual([plain.level, plain.status, plain.floor]);
  expect(rate(lasting('one', { harms: { answer: 'reported', text: 'A fall.' } })).harm).toBe(false);
});

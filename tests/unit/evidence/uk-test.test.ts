import { describe, expect, test } from 'vitest';
import { ukTestOf } from '../../../src/evidence/uk-test.ts';
import { prePost } from '../../support/kinds-of-study.ts';
import { otherStudy, study } from '../../support/studies.ts';

const abroad = { country: ['US'] };

describe('tested in the UK', () => {
  test.each([
    ['with no study at all', [], 'none'],
    ['with studies in other countries only', [study(abroad), otherStudy('two', abroad)], 'none'],
    ['with a UK study that compared', [study()], 'comparison'],
    ['with one study in two countries, one of them the UK', [study({ country: ['US', 'GB'] })], 'comparison'],
    [
      'with a comparison abroad and a before-and-after study here',
      [study(abroad), prePost('here')],
      'no-comparison',
    ],
    [
      'with a before-and-after study here beside a comparison here',
      [prePost('here'), otherStudy('two')],
      'comparison',
    ],
    ['with a comparison that reports no results', [study({ findings: [] })], 'no-comparison'],
    [
      'where nobody knows if it compared',
      [study({ comparison: { kind: 'not-established' } })],
      'not-established',
    ],
    [
      'where one is known not to compare and one is unknown',
      [prePost('here'), otherStudy('two', { comparison: { kind: 'not-established' } })],
      'not-established',
    ],
    [
      'where one compared and one is unknown',
      [study(), otherStudy('two', { comparison: { kind: 'not-established' } })],
      'comparison',
    ],
    ['with a comparison to an earlier time', [study({ comparison: { kind: 'historical' } })], 'comparison'],
  ] as const)('%s', (_, studies, answer) => {
    expect(ukTestOf(studies)).toBe(answer);
  });
});

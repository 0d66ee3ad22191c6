import { describe, expect, test } from 'vitest';
import { rulesFor } from '../../../../src/elements/record-form/rules.ts';
import { keepTrial, type Answer } from '../../../support/record-form.ts';

const rules = rulesFor('study', ['taken']);
const TODAY = '2026-11-22';
const open: readonly Answer[] = [
  ['sources-0-read_as', 'not-established'],
  ['sources-1-read_as', 'not-established'],
  ['participants-allocated-intervention_as', 'not-established'],
  ['participants-allocated-comparison_as', 'not-established'],
  ...['intervention', 'comparison', 'total'].map((arm): Answer => [
    `participants-analysed-${arm}_as`,
    'not-established',
  ]),
  ...['ethnicity', 'disability', 'sex'].map((one): Answer => [
    `participants-${one}-answer`,
    'not-established',
  ]),
  ...['intentionToTreat', 'baselineEquivalence', 'attritionAcceptable', 'fidelityReported'].map(
    (one): Answer => [`quality-${one}-answer`, 'not-established'],
  ),
  ['harms-answer', 'not-established'],
  ['findings-0-measure-name_as', 'not-established'],
  ['findings-0-measure-kind', 'not-established'],
  ['findings-0-timing-afterStart_as', 'not-established'],
  ['file-id', 'a-name'],
];
const sound = new Map([...open, ...keepTrial].map(([name, ...values]) => [name, values]));
const said = (changes: Record<string, string | undefined>) => {
  const answers = new Map(sound);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) answers.delete(name);
    else answers.set(name, [value]);
  }
  return rules.problems(answers, TODAY).map(({ path, where, message }) => `${path} | ${where} | ${message}`);
};

test('sound answers have no problem', () => {
  expect(said({})).toEqual([]);
});

describe('a problem is said in words that fit a form', () => {
  test.each([
    ['something missing', { trial: undefined }, 'trial | Trial | this is missing; write it here'],
    [
      'a number that is none',
      { 'participants-allocated-total': '1,200' },
      'participants-allocated-total | Participants, Started, Total | "1,200" will not do here; write a number in digits, without units, or choose “Not established”',
    ],
    [
      'a key of nothing, though another is near',
      { 'findings-0-source': 'abstrct' },
      'findings-0-source | Finding 1, Source | no source above has the key "abstrct"; did you mean "abstract"?',
    ],
    ['a blank item of a list', { 'country-1': '' }, 'country-1 | Country 2 | this is missing; write it here'],
    [
      'a day that has not come',
      { 'sources-0-read_as': undefined, 'sources-0-read': '2026-11-23' },
      'sources-0-read | Source 1, Day it was read | 2026-11-23 is after today, 2026-11-22',
    ],
    [
      'a name that is taken',
      { 'file-id': 'taken' },
      'file-id | File name | the library has a file called “taken”; give this one another name, such as taken-2',
    ],
    [
      'numbers that do not add up',
      {
        'participants-allocated-intervention_as': undefined,
        'participants-allocated-intervention': '359',
        'participants-allocated-comparison_as': undefined,
        'participants-allocated-comparison': '340',
      },
      'participants-allocated-total | Participants, Started, Total | 700: 359 and 340 make 699, not 700',
    ],
  ])('%s', (_, changes, message) => {
    expect(said(changes)).toEqual([message]);
  });

  test('words of closed lists go by their labels, and what somebody wrote stays as it is', () => {
    const [contrary] = said({ 'findings-0-result': 'no-clear-difference' });
    expect(contrary).toContain('write result: “Better” or “Worse”');
    expect(said({ trial: 'pre-post trial' })).toEqual([
      expect.stringContaining('| "pre-post trial": use lower-case'),
    ]);
  });
});

test('an entry asks for every section of its text but the last, and for no more', () => {
  const paths = rulesFor('intervention', [])
    .problems(new Map(), TODAY)
    .map(({ path }) => path);
  expect(paths.filter((path) => path.startsWith('text-'))).toHaveLength(8);
  expect(paths).toContain('title');
});

test('the file of an entry has its facts between fences, then a heading for each section', () => {
  const { name, text } = rulesFor('intervention', []).file(
    new Map([
      ['title', ['Example Evenings']],
      ['text-0', ['- **What it is:** evenings.']],
      ['text-8', ['']],
      ['file-id', ['example-evenings']],
    ]),
  );
  expect(name).toBe('example-evenings.mdx');
  expect(text).toMatch(/^---\ntitle: Example Evenings\n/);
  expect(text).toContain('---\n\n## In brief\n\n- **What it is:** evenings.\n\n## What it is\n');
  expect(text).not.toContain('## What people say about it');
});

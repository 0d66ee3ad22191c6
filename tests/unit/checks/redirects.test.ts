import { expect, test } from 'vitest';
import { contentFolder } from '../../support/content-folder.ts';

const FILE = 'content/redirects.yaml';
const messages = (lines: string) =>
  contentFolder()
    .write(FILE, lines)
    .problems()
    .map(({ code, field, message }) => `${code} ${field} ${message}`);

test('an old address that leads to an entry, or to a study, is in order', () => {
  expect(
    messages(
      '- { from: example-nights, to: example-evenings, kind: intervention }\n- { from: example-2018, to: example-2018-trial, kind: study }\n',
    ),
  ).toEqual([]);
});

test('a library in which nothing was renamed needs no file, and a file of remarks says nothing', () => {
  expect(contentFolder().problems()).toEqual([]);
  expect(messages('# Nothing was renamed yet.\n')).toEqual([]);
  expect(messages('[]\n')).toEqual([]);
});

test('an entry and a study may have had the same old id', () => {
  expect(
    messages(
      '- { from: example, to: example-evenings, kind: intervention }\n- { from: example, to: example-2018-trial, kind: study }\n',
    ),
  ).toEqual([]);
});

test('an address that leads nowhere is told what may be meant', () => {
  expect(messages('- { from: example-nights, to: example-evening, kind: intervention }\n')).toEqual([
    'redirect-nowhere [1].to there is no file content/interventions/example-evening.mdx; did you mean "example-evenings"?',
  ]);
  expect(messages('- { from: example-nights, to: example-evenings, kind: study }\n')[0]).toContain(
    'there is no file content/studies/example-evenings.yaml',
  );
});

test('a page that moved twice leads straight to where it is now', () => {
  expect(
    messages(
      '- { from: first, to: second, kind: intervention }\n- { from: second, to: example-evenings, kind: intervention }\n',
    ),
  ).toEqual([
    'redirect-nowhere [1].to "second" has itself moved to "example-evenings"; write to: example-evenings',
  ]);
});

test('a file that is still there cannot lead elsewhere', () => {
  expect(messages('- { from: example-2018-trial, to: example-2021-carers, kind: study }\n')).toEqual([
    'redirect-taken [1].from the file content/studies/example-2018-trial.yaml is still there',
  ]);
});

test('an old address leads to one place', () => {
  const line = '- { from: example-nights, to: example-evenings, kind: intervention }\n';
  expect(messages(line + line)).toEqual([
    'redirect-twice [2].from "example-nights" already has a line above this one',
  ]);
});

test.each([
  ['- { from: example-nights, to: example-evenings }\n', 'missing-field [1].kind'],
  ['- { from: /interventions/x/, to: example-evenings, kind: intervention }\n', 'bad-value [1].from'],
  ['- { from: x, to: "https://evil.example.org/", kind: intervention }\n', 'bad-value [1].to'],
  ['- { from: x, to: example-evenings, kind: entry }\n', 'unknown-word [1].kind'],
  ['from: x\n', 'wrong-type '],
])('a line of another shape is refused: %j', (lines, problem) => {
  expect(messages(lines)[0]).toContain(problem);
});

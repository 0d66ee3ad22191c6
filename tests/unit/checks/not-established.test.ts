import { describe, expect, test } from 'vitest';
import { ENTRY, SURVEY, TRIAL, contentFolder } from '../../support/content-folder.ts';

const wrongWays = ['unknown', 'n/a', 'not established'];

test('"unknown" in place of a number', () => {
  const folder = contentFolder().change(TRIAL, 'intervention: 46', 'intervention: unknown');
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/studies/example-2018-trial.yaml:26  participants.analysed.intervention
      A value is of the wrong kind (wrong-type).
      "unknown" will not do here; write a number, without quotes or units, or write not-established.
      To mend: Write the kind of value the message asks for.
      In the guide: content/README.md#wrong-type

    1 problem in 1 file."
  `);
});

test('"n/a" in place of a number', () => {
  const folder = contentFolder().change(TRIAL, 'intervention: 46', 'intervention: n/a');
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/studies/example-2018-trial.yaml:26  participants.analysed.intervention
      A value is of the wrong kind (wrong-type).
      "n/a" will not do here; write a number, without quotes or units, or write not-established.
      To mend: Write the kind of value the message asks for.
      In the guide: content/README.md#wrong-type

    1 problem in 1 file."
  `);
});

test('"not established" in place of a number is offered not-established', () => {
  const folder = contentFolder().change(TRIAL, 'intervention: 46', 'intervention: not established');
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/studies/example-2018-trial.yaml:26  participants.analysed.intervention
      A value is of the wrong kind (wrong-type).
      "not established" will not do here; did you mean "not-established"? Otherwise write a number, without quotes or units, or write not-established.
      To mend: Write the kind of value the message asks for.
      In the guide: content/README.md#wrong-type

    1 problem in 1 file."
  `);
});

test('"not established" in place of a word is offered not-established', () => {
  const folder = contentFolder().change(
    SURVEY,
    'sex: { answer: not-established }',
    'sex: { answer: not established }',
  );
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/studies/example-2021-carers.yaml:26  participants.sex.answer
      A word is not in the library’s list for this field (unknown-word).
      "not established" is not a word this field knows; did you mean "not-established"? It takes reported, not-reported, not-established.
      To mend: Use one of the listed words exactly as written.
      In the guide: content/README.md#unknown-word

    1 problem in 1 file."
  `);
});

describe.each([
  ['a word', SURVEY, 'disability: { answer: not-established }', 'disability: { answer: WORD }'],
  ['a list', SURVEY, 'careStatus: not-established', 'careStatus: WORD'],
  ['a group of fields', ENTRY, 'childAge: { from: 5, to: 12 }', 'childAge: WORD'],
  ['a day', ENTRY, "searched: '2024-02-01'", 'searched: WORD'],
  ['a web address', SURVEY, 'address: not-established', 'address: WORD'],
  ['text', SURVEY, 'name: not-established', 'name: WORD'],
])('in place of %s', (_, file, from, to) => {
  test.each(wrongWays)('"%s" is refused, and the right word is given', (word) => {
    const problems = contentFolder().change(file, from, to.replace('WORD', word)).problems();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file });
    expect(problems[0]?.message).toContain('not-established');
  });
});

import { expect, test } from 'vitest';
import { ENTRY, TRIAL, contentFolder } from '../../support/content-folder.ts';

test('a mistyped field name is offered the right one', () => {
  const folder = contentFolder().change(ENTRY, 'related: []', 'relatd: []');
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/interventions/example-evenings.mdx:41  relatd
      A field has a name the library does not know (unknown-field).
      There is no field "relatd" here; did you mean "related"?
      To mend: Correct the spelling of the field name, or remove the line.
      In the guide: content/README.md#unknown-field

    1 problem in 1 file."
  `);
});

test('a mistyped field that must be there is missing too, and both are said', () => {
  const folder = contentFolder().change(TRIAL, 'independence:', 'independance:');
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/studies/example-2018-trial.yaml:1  independence
      A field is missing (missing-field).
      Independence is missing; write its fields below it, each on its own line with two more spaces before it.
      To mend: Add the field. Where no source says, write not-established.
      In the guide: content/README.md#missing-field

    content/studies/example-2018-trial.yaml:36  independance
      A field has a name the library does not know (unknown-field).
      There is no field "independance" here; did you mean "independence"?
      To mend: Correct the spelling of the field name, or remove the line.
      In the guide: content/README.md#unknown-field

    2 problems in 1 file."
  `);
});

test('a mistyped field deep inside a list is named with its place', () => {
  const folder = contentFolder().change(TRIAL, 'informant: carer', 'informent: carer');
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/studies/example-2018-trial.yaml:43  findings[1].measure.informant
      A field is missing (missing-field).
      Informant is missing; write one of self, parent, carer, teacher, observer, administrative, worker, not-established.
      To mend: Add the field. Where no source says, write not-established.
      In the guide: content/README.md#missing-field

    content/studies/example-2018-trial.yaml:43  findings[1].measure.informent
      A field has a name the library does not know (unknown-field).
      There is no field "informent" here; did you mean "informant"?
      To mend: Correct the spelling of the field name, or remove the line.
      In the guide: content/README.md#unknown-field

    2 problems in 1 file."
  `);
});

test('nobody can type a rating into an entry', () => {
  const folder = contentFolder().change(ENTRY, 'status: published', 'status: published\nrating: level-4');
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/interventions/example-evenings.mdx:55  rating
      A field has a name the library does not know (unknown-field).
      There is no field "rating" here; the fields are title, otherNames, notToBeConfusedWith, summary, type, provider, origin, ukAvailability, whoFor, setting, delivery, workforce, duration, cost, outcomesIntended, studies, questions, otherRatings, related, dates, history, status, withdrawn, notRated, people, override, sources.
      To mend: Correct the spelling of the field name, or remove the line.
      In the guide: content/README.md#unknown-field

    1 problem in 1 file."
  `);
});

test.each([
  'layout: ../../src/layouts/Page.astro',
  'slug: another-address',
  '__proto__: { draft: true }',
  'constructor: x',
])('a field that other programs obey is refused: %s', (line) => {
  const folder = contentFolder().change(ENTRY, 'status: published', `status: published\n${line}`);
  const field = line.split(':')[0] ?? '';
  expect(folder.problems()).toMatchObject([{ code: 'unknown-field', file: ENTRY, line: 55, field }]);
});

test('a field that was left out is said with what to type', () => {
  const folder = contentFolder().change(ENTRY, 'duration: One evening a week for 16 weeks.\n', '');
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/interventions/example-evenings.mdx:2  duration
      A field is missing (missing-field).
      Duration is missing; write text (put it in quotes if it is a number), or write not-established.
      To mend: Add the field. Where no source says, write not-established.
      In the guide: content/README.md#missing-field

    1 problem in 1 file."
  `);
});

test('a group of fields that was left out is said at the thing that should hold it', () => {
  const folder = contentFolder().change(TRIAL, '    timing: { afterEnd: 6, afterStart: 10 }\n', '');
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/studies/example-2018-trial.yaml:55  findings[2].timing
      A field is missing (missing-field).
      Timing is missing; write its fields below it, each on its own line with two more spaces before it.
      To mend: Add the field. Where no source says, write not-established.
      In the guide: content/README.md#missing-field

    1 problem in 1 file."
  `);
});

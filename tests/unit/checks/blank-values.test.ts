import { expect, test } from 'vitest';
import { ENTRY, TRIAL, contentFolder } from '../../support/content-folder.ts';

test('a field name with nothing after it is not a value', () => {
  const folder = contentFolder().change(TRIAL, 'label: Example trial (2018)', 'label:');
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/studies/example-2018-trial.yaml:1  label
      A field is missing (missing-field).
      Label is left blank; write text (put it in quotes if it is a number).
      To mend: Add the field. Where no source says, write not-established.
      In the guide: content/README.md#missing-field

    1 problem in 1 file."
  `);
});

test('empty quotes are not a value', () => {
  const folder = contentFolder().change(TRIAL, 'label: Example trial (2018)', "label: '  '");
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/studies/example-2018-trial.yaml:1  label
      A value breaks a rule of its field (bad-value).
      "  ": write something here, or remove the line if the field is optional.
      To mend: Change the value as the message says.
      In the guide: content/README.md#bad-value

    1 problem in 1 file."
  `);
});

test('a blank number asks for a number or not-established', () => {
  const folder = contentFolder().change(TRIAL, 'intervention: 46', 'intervention: ');
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/studies/example-2018-trial.yaml:26  participants.analysed.intervention
      A field is missing (missing-field).
      Intervention is left blank; write a number, without quotes or units, or write not-established.
      To mend: Add the field. Where no source says, write not-established.
      In the guide: content/README.md#missing-field

    1 problem in 1 file."
  `);
});

test('a list with nothing in it is asked for its first item', () => {
  const folder = contentFolder().change(ENTRY, 'setting: [community]', 'setting: []');
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/interventions/example-evenings.mdx:23  setting
      A value breaks a rule of its field (bad-value).
      Give at least one.
      To mend: Change the value as the message says.
      In the guide: content/README.md#bad-value

    1 problem in 1 file."
  `);
});

test.each(['null', '~', ''])('YAML’s own word for nothing, "%s", is a blank and not a value', (word) => {
  const folder = contentFolder().change(ENTRY, 'One evening a week for 16 weeks.', word);
  expect(folder.problems()).toMatchObject([{ code: 'missing-field', file: ENTRY, field: 'duration' }]);
});

import { expect, test } from 'vitest';
import { ENTRY, TRIAL, contentFolder } from '../../support/content-folder.ts';

test('a day that does not exist', () => {
  const folder = contentFolder().change(ENTRY, "reviewed: '2024-03-01'", 'reviewed: 2024-02-30');
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/interventions/example-evenings.mdx:42  dates.reviewed
      A value breaks a rule of its field (bad-value).
      "2024-02-30": write a real day as year-month-day in quotes, such as "2026-11-21".
      To mend: Change the value as the message says.
      In the guide: content/README.md#bad-value

    1 problem in 1 file."
  `);
});

test('a day written as people write it', () => {
  const folder = contentFolder().change(ENTRY, "reviewed: '2024-03-01'", 'reviewed: 1 March 2024');
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/interventions/example-evenings.mdx:42  dates.reviewed
      A value breaks a rule of its field (bad-value).
      "1 March 2024": write a real day as year-month-day in quotes, such as "2026-11-21".
      To mend: Change the value as the message says.
      In the guide: content/README.md#bad-value

    1 problem in 1 file."
  `);
});

test('a real day needs no quotes', () => {
  const folder = contentFolder().change(ENTRY, "reviewed: '2024-03-01'", 'reviewed: 2024-03-01');
  expect(folder.problems()).toEqual([]);
});

test('a number in quotes', () => {
  const folder = contentFolder().change(TRIAL, 'value: -0.4', "value: '-0.4'");
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/studies/example-2018-trial.yaml:49  findings[1].effect.value
      A value is of the wrong kind (wrong-type).
      "-0.4" will not do here; write a number, without quotes or units.
      To mend: Write the kind of value the message asks for.
      In the guide: content/README.md#wrong-type

    1 problem in 1 file."
  `);
});

test('a number with its unit', () => {
  const folder = contentFolder().change(TRIAL, 'overall: 10', 'overall: 10%');
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/studies/example-2018-trial.yaml:33  quality.attritionAcceptable.overall
      A value is of the wrong kind (wrong-type).
      "10%" will not do here; write a number, without quotes or units, or write not-established.
      To mend: Write the kind of value the message asks for.
      In the guide: content/README.md#wrong-type

    1 problem in 1 file."
  `);
});

test('text that YAML reads as a number', () => {
  const folder = contentFolder().change(TRIAL, "volume: '7'", 'volume: 7');
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/studies/example-2018-trial.yaml:10  citation.volume
      A value is of the wrong kind (wrong-type).
      7 will not do here; write text (put it in quotes if it is a number).
      To mend: Write the kind of value the message asks for.
      In the guide: content/README.md#wrong-type

    1 problem in 1 file."
  `);
});

test('an interval that does not hold its value', () => {
  const folder = contentFolder().change(TRIAL, 'value: -0.4', 'value: 0.4');
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/studies/example-2018-trial.yaml:50  findings[1].effect.interval
      A value breaks a rule of its field (bad-value).
      The interval -0.7 to -0.1 does not hold its own value 0.4; copy all three from the source again.
      To mend: Change the value as the message says.
      In the guide: content/README.md#bad-value

    1 problem in 1 file."
  `);
});

test('arms that do not make their total', () => {
  const folder = contentFolder().change(TRIAL, 'total: 90', 'total: 91');
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/studies/example-2018-trial.yaml:26  participants.analysed.total
      A value breaks a rule of its field (bad-value).
      91: 46 and 44 make 90, not 91.
      To mend: Change the value as the message says.
      In the guide: content/README.md#bad-value

    1 problem in 1 file."
  `);
});

test('a summary that is too long for a search result', () => {
  const folder = contentFolder().change(ENTRY, 'Nobody checked', `Nobody${' ever'.repeat(40)} checked`);
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/interventions/example-evenings.mdx:8  summary
      A value breaks a rule of its field (bad-value).
      "A made-up group for foster carers, written to test the library. One invented …": shorten this to 40 words.
      To mend: Change the value as the message says.
      In the guide: content/README.md#bad-value

    1 problem in 1 file."
  `);
});

test('a DOI with the address before it', () => {
  const folder = contentFolder().change(TRIAL, 'doi: 10.5555', 'doi: https://doi.org/10.5555');
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/studies/example-2018-trial.yaml:12  citation.doi
      A value breaks a rule of its field (bad-value).
      "https://doi.org/10.5555/example.2018.1": write the DOI alone, such as 10.1007/s11121-007-0080-7, without https://doi.org/ before it.
      To mend: Change the value as the message says.
      In the guide: content/README.md#bad-value

    1 problem in 1 file."
  `);
});

test('a web address that is not secure', () => {
  const folder = contentFolder().change(ENTRY, 'address: https://mornings', 'address: http://mornings');
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/interventions/example-evenings.mdx:7  notToBeConfusedWith[1].address
      A value breaks a rule of its field (bad-value).
      "http://mornings.example.org/": write a full web address that begins https:// and has no user name, password or unusual letters in its host.
      To mend: Change the value as the message says.
      In the guide: content/README.md#bad-value

    1 problem in 1 file."
  `);
});

test('the United Kingdom is GB: UK would hide that a study was done here', () => {
  const problems = contentFolder().change(TRIAL, 'country: [GB]', 'country: [UK]').problems();
  expect(problems).toMatchObject([{ file: TRIAL, line: 15, field: 'country[1]' }]);
  expect(problems[0]?.message).toContain('GB');
});

test.each(['1A', '??'])('a country of "%s" is a problem, and not a program that falls over', (code) => {
  const problems = contentFolder().change(TRIAL, 'country: [GB]', `country: ['${code}']`).problems();
  expect(new Set(problems.map(({ file, field }) => `${file} ${field}`))).toEqual(
    new Set([`${TRIAL} country[1]`]),
  );
});

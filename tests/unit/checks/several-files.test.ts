import { expect, test } from 'vitest';
import { inReadingOrder } from '../../../src/checks/problem-kinds.ts';
import { ENTRY, SURVEY, TODAY, TRIAL, contentFolder } from '../../support/content-folder.ts';

test('every problem of every file comes in one run, by file and then by line', () => {
  const folder = contentFolder()
    .append(ENTRY, '\n# Too big\n\n[Press here](javascript:alert)\n')
    .change(ENTRY, 'status: published', 'status: live')
    .change(ENTRY, 'studies:\n', 'studies:\n  - example-2030\n')
    .change(TRIAL, 'value: -0.4', 'value: 0.4')
    .change(TRIAL, 'design: rct', 'design: RCT')
    .change(SURVEY, 'year: 2021', "year: '2021'")
    .write('content/studies/Example.yaml', '');
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/interventions/example-evenings.mdx:32  studies[1]
      An entry names a study that has no file (study-missing).
      There is no file content/studies/example-2030.yaml.
      To mend: Correct the id, or add the study as content/studies/<id>.yaml.
      In the guide: content/README.md#study-missing

    content/interventions/example-evenings.mdx:55  status
      A word is not in the library’s list for this field (unknown-word).
      "live" is not a word this field knows; write one of published, draft, withdrawn.
      To mend: Use one of the listed words exactly as written.
      In the guide: content/README.md#unknown-word

    content/interventions/example-evenings.mdx:86  text
      The text uses something that is not allowed in an entry (body-construct).
      A heading here begins with two to four # signs, not 1.
      To mend: Write plain Markdown, or one of the components Callout, Figure and Definition.
      In the guide: content/README.md#body-construct

    content/interventions/example-evenings.mdx:88  text
      A link in the text has an address that is not allowed (body-address).
      The address "javascript:alert" is not allowed.
      To mend: Use an address that begins https://, a page of this site that begins /, or a heading on this page that begins #.
      In the guide: content/README.md#body-address

    content/studies/Example.yaml:1
      A file the library cannot publish (file-name).
      Readers would never see this file; call it content/studies/example.yaml.
      To mend: Name the file in lower-case letters, digits and single hyphens, ending .mdx in content/interventions or .yaml in content/studies, and keep it out of sub-folders.
      In the guide: content/README.md#file-name

    content/studies/example-2018-trial.yaml:16  design
      A word is not in the library’s list for this field (unknown-word).
      "RCT" is not a word this field knows; did you mean "rct"? It takes rct, cluster-rct, matched-comparison, regression-discontinuity, interrupted-time-series-with-comparison, unmatched-comparison, historical-comparison, area-comparison, pre-post, qualitative, process, systematic-review, not-established.
      To mend: Use one of the listed words exactly as written.
      In the guide: content/README.md#unknown-word

    content/studies/example-2018-trial.yaml:50  findings[1].effect.interval
      A value breaks a rule of its field (bad-value).
      The interval -0.7 to -0.1 does not hold its own value 0.4; copy all three from the source again.
      To mend: Change the value as the message says.
      In the guide: content/README.md#bad-value

    content/studies/example-2021-carers.yaml:7  citation.year
      A value is of the wrong kind (wrong-type).
      "2021" will not do here; write a number, without quotes or units, or write not-established.
      To mend: Write the kind of value the message asks for.
      In the guide: content/README.md#wrong-type

    8 problems in 4 files."
  `);
});

test('a field with a fault does not hide the faults of rules across other fields', () => {
  const folder = contentFolder()
    .change(TRIAL, 'label: Example trial (2018)', 'label:')
    .change(TRIAL, 'total: 90', 'total: 91')
    .change(TRIAL, 'kind: usual-care', 'kind: none');
  expect(folder.problems().map(({ line, field }) => `${line} ${field}`)).toEqual([
    '1 label',
    '18 comparison.kind',
    '26 participants.analysed.total',
  ]);
});

test('the order is by file, then line as a number, then field', () => {
  const at = (file: string, line: number, field: string) => ({
    code: 'bad-value' as const,
    file,
    line,
    field,
    message: TODAY,
  });
  const mixed = [at('b', 1, ''), at('a', 10, ''), at('a', 9, 'y'), at('a', 9, 'x')];
  expect(inReadingOrder(mixed).map(({ file, line, field }) => `${file}${line}${field}`)).toEqual([
    'a9x',
    'a9y',
    'a10',
    'b1',
  ]);
  expect(mixed[0]?.file).toBe('b');
});

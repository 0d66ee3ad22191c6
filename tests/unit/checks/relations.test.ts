import { expect, test } from 'vitest';
import { ENTRY, GLOSSARY, SURVEY, TRIAL, contentFolder } from '../../support/content-folder.ts';

test('an id of a study that has no file, and the study that is now unused', () => {
  const folder = contentFolder().change(ENTRY, '- example-2018-trial', '- example-2018-trail');
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/interventions/example-evenings.mdx:32  studies[1]
      An entry names a study that has no file (study-missing).
      There is no file content/studies/example-2018-trail.yaml; did you mean "example-2018-trial"?
      To mend: Correct the id, or add the study as content/studies/<id>.yaml.
      In the guide: content/README.md#study-missing

    content/studies/example-2018-trial.yaml:1
      A study is not used by any entry (study-uncited).
      No entry lists "example-2018-trial" among its studies.
      To mend: Add its id to the studies of an entry, or remove the file.
      In the guide: content/README.md#study-uncited

    2 problems in 2 files."
  `);
});

test('a study that no entry uses', () => {
  const folder = contentFolder();
  folder.change(ENTRY, '  - example-2018-trial\n', '').change(ENTRY, 'to: level-3', 'to: nl2');
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/studies/example-2018-trial.yaml:1
      A study is not used by any entry (study-uncited).
      No entry lists "example-2018-trial" among its studies.
      To mend: Add its id to the studies of an entry, or remove the file.
      In the guide: content/README.md#study-uncited

    1 problem in 1 file."
  `);
});

test('an entry that lists a study twice', () => {
  const folder = contentFolder().change(ENTRY, 'studies:\n', 'studies:\n  - example-2018-trial\n');
  expect(folder.problems()).toMatchObject([{ file: ENTRY, field: expect.stringMatching(/^studies/) }]);
});

test('an entry that names another twice', () => {
  const folder = contentFolder().change(
    ENTRY,
    'related: []',
    'related: [example-evenings, example-evenings]',
  );
  expect(folder.problems()).toMatchObject([
    { file: ENTRY, field: 'related' },
    { file: ENTRY, field: 'related[1]', message: 'an entry is not related to itself; remove this line' },
    { file: ENTRY, field: 'related[2]' },
  ]);
});

test('a year that has not begun', () => {
  const folder = contentFolder().change(TRIAL, 'year: 2018', 'year: 2025');
  expect(folder.problems()).toMatchObject([{ code: 'date-future', file: TRIAL, field: 'citation.year' }]);
});

test('codes that stand for no country', () => {
  for (const code of ['EU', 'UN', 'ZZ'])
    expect(contentFolder().change(ENTRY, 'origin: GB', `origin: ${code}`).problems()).toMatchObject([
      { code: 'bad-value', file: ENTRY, field: 'origin' },
    ]);
});

test('two studies with one DOI', () => {
  const folder = contentFolder()
    .change(SURVEY, '10.5555/example.2021.2', '10.5555/EXAMPLE.2018.1')
    .change(SURVEY, 'part: The survey of carers\n', '');
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/studies/example-2021-carers.yaml:9  citation.doi
      Two studies have the same DOI (doi-twice).
      content/studies/example-2018-trial.yaml has the same DOI.
      To mend: Keep one record. If one paper reports two separate studies, give each record a part: saying which it covers.
      In the guide: content/README.md#doi-twice

    1 problem in 1 file."
  `);
});

test('two parts of one paper may share its DOI when each says which part it is', () => {
  const folder = contentFolder().change(SURVEY, '10.5555/example.2021.2', '10.5555/example.2018.1');
  expect(folder.problems()).toEqual([]);
});

test('two papers of one trial that disagree about its design', () => {
  const folder = contentFolder().change(SURVEY, 'trial: example-carers', 'trial: example-trial');
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/studies/example-2021-carers.yaml:13  design
      Two papers of one trial disagree (trial-disagrees).
      This says pre-post, but content/studies/example-2018-trial.yaml says rct for the same trial "example-trial".
      To mend: Make the design the same in both, or give one of them another trial.
      In the guide: content/README.md#trial-disagrees

    1 problem in 1 file."
  `);
});

test('an entry that names another entry that is not there', () => {
  const folder = contentFolder().change(ENTRY, 'related: []', 'related: [example-mornings]');
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/interventions/example-evenings.mdx:41  related[1]
      An entry is named that is not there (entry-missing).
      There is no file content/interventions/example-mornings.mdx; did you mean "example-evenings"?
      To mend: Correct the id, or remove it.
      In the guide: content/README.md#entry-missing

    1 problem in 1 file."
  `);
});

test('a word of policy that names an entry that is not there', () => {
  const folder = contentFolder().change(
    GLOSSARY,
    'entries: [example-evenings]',
    'entries: [example-evening]',
  );
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/glossary.yaml:17  [3].policy.entries[1]
      An entry is named that is not there (entry-missing).
      There is no file content/interventions/example-evening.mdx; did you mean "example-evenings"?
      To mend: Correct the id, or remove it.
      In the guide: content/README.md#entry-missing

    1 problem in 1 file."
  `);
});

test('a finding whose source is not in its study', () => {
  const folder = contentFolder().change(
    TRIAL,
    'source: paper\n  - id: moves',
    'source: papers\n  - id: moves',
  );
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/studies/example-2018-trial.yaml:54  findings[1].source
      A key points at something that is not there (unknown-key).
      No source in this file has the key "papers"; did you mean "paper"?
      To mend: Correct the key, or add what it points at.
      In the guide: content/README.md#unknown-key

    1 problem in 1 file."
  `);
});

test('a cost whose source is not in its entry', () => {
  const folder = contentFolder().change(
    ENTRY,
    'provider-estimate, source: trust-page',
    'provider-estimate, source: invoice',
  );
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/interventions/example-evenings.mdx:28  cost.unit.source
      A key points at something that is not there (unknown-key).
      No source in this file has the key "invoice"; the keys are trust-page.
      To mend: Correct the key, or add what it points at.
      In the guide: content/README.md#unknown-key

    1 problem in 1 file."
  `);
});

test('a Figure whose source is near one that exists', () => {
  const folder = contentFolder().change(ENTRY, 'Figure source="trust-page"', 'Figure source="trust"');
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/interventions/example-evenings.mdx:71  text: Figure source
      A key points at something that is not there (unknown-key).
      No source of this entry or its studies has the key "trust"; did you mean "trust-page"?
      To mend: Correct the key, or add what it points at.
      In the guide: content/README.md#unknown-key

    1 problem in 1 file."
  `);
});

test('a Figure whose source is unlike any that exists', () => {
  const folder = contentFolder().change(ENTRY, 'Figure source="trust-page"', 'Figure source="minister"');
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/interventions/example-evenings.mdx:71  text: Figure source
      A key points at something that is not there (unknown-key).
      No source of this entry or its studies has the key "minister"; the keys are trust-page, example-2018-trial/paper, example-2021-carers/report.
      To mend: Correct the key, or add what it points at.
      In the guide: content/README.md#unknown-key

    1 problem in 1 file."
  `);
});

test('a Definition whose word is not in the glossary', () => {
  const folder = contentFolder().change(
    ENTRY,
    '"randomised-controlled-trial"',
    '"randomized-controlled-trial"',
  );
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/interventions/example-evenings.mdx:67  text: Definition term
      A key points at something that is not there (unknown-key).
      No word in content/glossary.yaml has the key "randomized-controlled-trial"; did you mean "randomised-controlled-trial"?
      To mend: Correct the key, or add what it points at.
      In the guide: content/README.md#unknown-key

    1 problem in 1 file."
  `);
});

test('a Figure may rest on a source of a study of its entry, and on no other study', () => {
  const folder = contentFolder().append(
    ENTRY,
    '\n<Figure source="example-2018-trial/paper">90 children</Figure>.\n',
  );
  expect(folder.problems()).toEqual([]);
  folder.change(ENTRY, '  - example-2018-trial\n', '').change(ENTRY, 'to: level-3', 'to: nl2');
  expect(folder.problems().map(({ code, file }) => `${code} ${file}`)).toEqual([
    `unknown-key ${ENTRY}`,
    `study-uncited ${TRIAL}`,
  ]);
});

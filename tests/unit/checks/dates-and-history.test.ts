import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { ENTRY, GLOSSARY, TODAY, TRIAL, contentFolder } from '../../support/content-folder.ts';

test('a day that has not come yet', () => {
  const folder = contentFolder().change(ENTRY, "searched: '2024-02-01'", "searched: '2042-02-01'");
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/interventions/example-evenings.mdx:42  dates.searched
      A day lies in the future (date-future).
      2042-02-01 is after today, 2024-06-01.
      To mend: Write the day it happened.
      In the guide: content/README.md#date-future

    1 problem in 1 file."
  `);
});

test('today is not in the future', () => {
  const folder = contentFolder().change(ENTRY, "reviewed: '2024-03-01'", `reviewed: '${TODAY}'`);
  expect(folder.problems()).toEqual([]);
});

test('studies and the glossary are held to the same day', () => {
  const folder = contentFolder()
    .change(TRIAL, "read: '2024-02-01'", "read: '2024-06-02'")
    .change(GLOSSARY, "asOf: '2024-02-01'", "asOf: '2024-06-02'");
  const future = folder.problems().map(({ code, file, field }) => `${code} ${file} ${field}`);
  expect(future).toEqual([`date-future ${GLOSSARY} [2].asOf`, `date-future ${TRIAL} sources[1].read`]);
});

test.each(["'2024-07'", "'2025'"])(
  'a word of the glossary cannot be of %s either, before it has begun',
  (later) => {
    const folder = contentFolder().change(GLOSSARY, "asOf: '2024-02'\n", `asOf: ${later}\n`);
    expect(folder.problems().map(({ code, field }) => `${code} ${field}`)).toEqual(['date-future [3].asOf']);
  },
);

test.each(["'2024-06'", "'2024'"])('but the month and year of today, such as %s, have begun', (now) => {
  expect(contentFolder().change(GLOSSARY, "asOf: '2024-02'\n", `asOf: ${now}\n`).problems()).toEqual([]);
});

test('the same content has no problem once the day has come', () => {
  const { root } = contentFolder().change(ENTRY, "searched: '2024-02-01'", "searched: '2024-06-02'");
  expect(checkContent(root, '2024-06-02').problems).toEqual([]);
});

test('a history that lags behind the computed rating', () => {
  const folder = contentFolder().change(
    TRIAL,
    'intentionToTreat: { answer: met }',
    'intentionToTreat: { answer: not-met }',
  );
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/interventions/example-evenings.mdx:51  history[2].to
      The rating history does not end at the computed rating (history-behind).
      The rules now give "level-2-plus", but the history ends at "level-3"; add this line: - { date: "2024-06-01", from: level-3, to: level-2-plus, cause: correction, sentence: "" }
      To mend: Ask first whether the move is right. If so, paste the line below the last one of history:, correct its cause and write its sentence.
      In the guide: content/README.md#history-behind

    1 problem in 1 file."
  `);
});

test('the line in the message mends it, once its sentence is written', () => {
  const folder = contentFolder().change(
    TRIAL,
    'intentionToTreat: { answer: met }',
    'intentionToTreat: { answer: not-met }',
  );
  const line = /- \{.*\}/.exec(folder.problems()[0]?.message ?? '')?.[0] ?? '';
  folder.change(ENTRY, 'status: published', `  ${line}\nstatus: published`);
  expect(folder.problems()).toMatchObject([{ code: 'bad-value', field: 'history[3].sentence' }]);
  folder.change(ENTRY, 'sentence: ""', 'sentence: "Read again, with care: nobody was left out."');
  expect(folder.problems()).toEqual([]);
});

test('an entry with one line of history may be new, so that its line may simply be wrong', () => {
  const folder = contentFolder().change(
    ENTRY,
    `  - date: '2024-03-01'
    from: nl2
    to: level-3
    cause: new-study
    sentence: The invented trial was added.
`,
    '',
  );
  expect(folder.problems()[0]?.message).toMatch(
    /^the rules now give "level-3", but the history ends at "nl2"; in a new entry, write to: level-3 in its only line; otherwise add this line: - \{/,
  );
});

test('a line in the history mends it', () => {
  const folder = contentFolder()
    .change(TRIAL, 'intentionToTreat: { answer: met }', 'intentionToTreat: { answer: not-met }')
    .change(
      ENTRY,
      'status: published',
      "  - { date: '2024-05-01', from: level-3, to: level-2-plus, cause: correction, sentence: Read again. }\nstatus: published",
    );
  expect(folder.problems()).toEqual([]);
});

test('a rating set aside by a named person is what the history must end at', () => {
  const override = "override: { level: ne, reason: Invented., decidedBy: A. Example, date: '2024-05-01' }";
  const folder = contentFolder().change(ENTRY, 'status: published', `status: published\n${override}`);
  expect(folder.problems()).toMatchObject([
    {
      code: 'history-behind',
      field: 'history[2].to',
      message:
        'the override sets "ne", but the history ends at "level-3"; add this line: - { date: "2024-06-01", from: level-3, to: ne, cause: override, sentence: "" }',
    },
  ]);
  expect(folder.change(ENTRY, 'to: level-3', 'to: ne').problems()).toEqual([]);
});

test('a line of the history that does not follow from the one before', () => {
  const folder = contentFolder().change(ENTRY, 'from: nl2', 'from: none');
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/interventions/example-evenings.mdx:50  history[2].from
      A value breaks a rule of its field (bad-value).
      "none": this line must begin where the one before it ended; write from: "nl2".
      To mend: Change the value as the message says.
      In the guide: content/README.md#bad-value

    1 problem in 1 file."
  `);
});

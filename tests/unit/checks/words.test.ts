import { expect, test } from 'vitest';
import { ENTRY, TRIAL, contentFolder } from '../../support/content-folder.ts';

test('a word near one of the list is offered that one', () => {
  const folder = contentFolder().change(TRIAL, 'outcome: child-behaviour', 'outcome: child behavior');
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/studies/example-2018-trial.yaml:41  findings[1].outcome
      A word is not in the library’s list for this field (unknown-word).
      "child behavior" is not a word this field knows; did you mean "child-behaviour"? It takes child-behaviour, child-wellbeing, child-development, child-health, attachment, abuse-and-neglect, entry-to-care, return-home, placement-stability, education, work-and-training, offending, young-person-substance-use, missing-and-exploitation, housing-stability, relationships, life-skills, parenting, parent-wellbeing, parent-substance-use, domestic-abuse, pregnancy, parent-circumstances, contact-with-children, family-functioning, carer-wellbeing, carer-retention, practice-quality, leadership, workforce-retention, service-use.
      To mend: Use one of the listed words exactly as written.
      In the guide: content/README.md#unknown-word

    1 problem in 1 file."
  `);
});

test('a word unlike any of the list is shown the list', () => {
  const folder = contentFolder().change(ENTRY, 'status: published', 'status: live');
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/interventions/example-evenings.mdx:54  status
      A word is not in the library’s list for this field (unknown-word).
      "live" is not a word this field knows; write one of published, draft, withdrawn.
      To mend: Use one of the listed words exactly as written.
      In the guide: content/README.md#unknown-word

    1 problem in 1 file."
  `);
});

test('an unknown word in a list is named with its place in the list', () => {
  const folder = contentFolder().change(ENTRY, 'setting: [community]', 'setting: [community, pub]');
  expect(folder.problems()).toMatchObject([{ code: 'unknown-word', field: 'setting[2]', line: 23 }]);
});

test('an unknown kind of effect is named, and the kinds are listed', () => {
  const folder = contentFolder().change(TRIAL, 'kind: smd', 'kind: cohens-d');
  expect(folder.problems()).toMatchObject([
    {
      code: 'unknown-word',
      line: 48,
      field: 'findings[1].effect.kind',
      message:
        '"cohens-d" is not a word this field knows; write one of smd, mean-difference, risk-difference, odds-ratio, risk-ratio, hazard-ratio, means, events',
    },
  ]);
});

test('an effect without its kind is told that the kind is missing, and the kinds are listed', () => {
  const folder = contentFolder().change(TRIAL, '      kind: smd\n', '');
  expect(folder.problems()).toMatchObject([
    {
      code: 'missing-field',
      field: 'findings[1].effect.kind',
      message:
        'kind is missing; write one of smd, mean-difference, risk-difference, odds-ratio, risk-ratio, hazard-ratio, means, events',
    },
  ]);
});

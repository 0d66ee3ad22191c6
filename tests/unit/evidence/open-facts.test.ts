import { describe, expect, test } from 'vitest';
import { openFacts } from '../../../src/evidence/open-facts.ts';
import type { StudyRecord } from '../../../src/evidence/trials.ts';
import type { Changes } from '../../support/changes.ts';
import { finding, study } from '../../support/studies.ts';

const open = 'not-established';
const unknown = { answer: open } as const;
const reported = { answer: 'reported', text: 'Reported.' } as const;

/** A study of which every fact is established. */
const settled = (changes: Changes<StudyRecord> = {}) =>
  study({ participants: { ethnicity: reported, disability: reported, sex: reported }, ...changes });
const withPeople = (participants: Changes<StudyRecord['participants']>) =>
  study({ participants: { ethnicity: reported, disability: reported, sex: reported, ...participants } });
const noNumbers = { intervention: open, comparison: open, total: open } as const;

test('of a study with every fact established there are none', () => {
  expect(openFacts(settled())).toEqual([]);
});

describe('each fact that no source could settle is named', () => {
  test.each<[StudyRecord, string]>([
    [settled({ citation: { authors: open } }), 'authors'],
    [settled({ citation: { year: open } }), 'year'],
    [settled({ citation: { title: open } }), 'title'],
    [settled({ design: open }), 'how the study was done'],
    [settled({ comparison: { kind: open } }), 'whether there was a comparison group'],
    [withPeople({ ages: open }), 'ages'],
    [withPeople({ careStatus: open }), 'where children stood with social care'],
    [withPeople({ allocated: noNumbers }), 'how many started'],
    [withPeople({ analysed: noNumbers }), 'how many were analysed'],
    [withPeople({ ethnicity: unknown }), 'ethnicity'],
    [withPeople({ disability: unknown }), 'disability'],
    [withPeople({ sex: unknown }), 'sex'],
    [settled({ quality: { intentionToTreat: unknown } }), 'analysed as allocated'],
    [settled({ quality: { baselineEquivalence: unknown } }), 'groups alike at the start'],
    [settled({ quality: { attritionAcceptable: unknown } }), 'few enough lost'],
    [settled({ quality: { clusteringHandled: unknown } }), 'grouping allowed for'],
    [settled({ quality: { fidelityReported: unknown } }), 'delivery checked'],
    [settled({ independence: { evaluator: open } }), 'who did the study'],
    [settled({ independence: { peerReviewed: open } }), 'peer review'],
    [settled({ harms: unknown }), 'harms'],
    [settled({ findings: [finding({ measure: { kind: open } })] }), 'what some measures were'],
    [settled({ findings: [finding({ timing: { afterEnd: open } })] }), 'when some results were measured'],
    [settled({ findings: [finding({ significant: open })] }), 'whether chance could explain some results'],
    [settled({ findings: [] }), 'what it found'],
  ])('%#: %s', (one, words) => {
    expect(openFacts(one)).toEqual([words]);
  });
});

test('a number is not open where the total or the programme group is known', () => {
  expect(openFacts(withPeople({ analysed: { ...noNumbers, total: 90 } }))).toEqual([]);
  expect(openFacts(withPeople({ analysed: { ...noNumbers, intervention: 45 } }))).toEqual([]);
});

test('“not reported” is a fact about the study, so it is not open', () => {
  expect(openFacts(withPeople({ ethnicity: { answer: 'not-reported', text: undefined } }))).toEqual([]);
  expect(openFacts(settled({ harms: { answer: 'not-reported' } }))).toEqual([]);
});

test('facts come in the order of the record, and each once however many findings lack it', () => {
  const findings = ['one', 'two'].map((id) => finding({ id, significant: open, timing: { afterEnd: open } }));
  expect(openFacts(settled({ citation: { year: open }, harms: unknown, findings }))).toEqual([
    'year',
    'harms',
    'when some results were measured',
    'whether chance could explain some results',
  ]);
});

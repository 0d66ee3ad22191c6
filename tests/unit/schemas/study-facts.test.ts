import { expect, test } from 'vitest';
import { study } from '../../../src/schemas/study.ts';
import { REMOVED, changed, exampleTrial, faults, faultyPaths } from '../../support/example-records.ts';

const trial = (changes: Record<string, unknown>) => changed(exampleTrial(), changes);

test('two sources with one key are refused at the second', () => {
  const [paper] = exampleTrial()['sources'] as object[];
  const twin = trial({ sources: [paper, { ...paper, title: 'Another paper' }] });
  expect(faults(study, twin)).toEqual(['sources.1.id: two sources have the key "paper"; give each its own']);
  expect(faults(study, trial({ sources: [paper, { ...paper, id: 'report' }] }))).toEqual([]);
});

test('a study without any source is refused', () => {
  expect(faultyPaths(study, trial({ sources: [], findings: [] }))).toEqual(['sources']);
});

test('two findings with one key are refused at the second', () => {
  expect(faults(study, trial({ 'findings.1.id': 'behaviour' }))).toEqual([
    'findings.1.id: two findings have the key "behaviour"; give each its own',
  ]);
});

test('a finding rests on a source of its own study', () => {
  expect(faults(study, trial({ 'findings.1.source': 'trust-page' }))).toEqual([
    'findings.1.source: no source in this file has the key "trust-page"',
  ]);
});

test('a study may have no findings', () => {
  expect(faults(study, trial({ findings: [] }))).toEqual([]);
});

test('text goes with reported, and with nothing else', () => {
  expect(faultyPaths(study, trial({ 'participants.sex': { answer: 'reported' } }))).toEqual([
    'participants.sex.text',
  ]);
  const stray = trial({ 'participants.sex': { answer: 'not-reported', text: 'Half were girls.' } });
  expect(faultyPaths(study, stray)).toEqual(['participants.sex.text']);
  expect(faults(study, trial({ 'participants.sex': { answer: 'not-reported' } }))).toEqual([]);
});

test('harm that is reported is said', () => {
  expect(faultyPaths(study, trial({ 'harms.text': REMOVED }))).toEqual(['harms.text']);
  expect(faults(study, trial({ harms: { answer: 'none-found' } }))).toEqual([]);
  expect(faults(study, trial({ harms: { answer: 'none-found', text: 'Asked at each visit.' } }))).toEqual([]);
});

test.each([0, 100, 12.5, 'not-established'])('%s percent may be lost', (share) => {
  expect(faults(study, trial({ 'quality.attritionAcceptable.overall': share }))).toEqual([]);
});

test.each([-1, 100.1, '10%'])('%s percent cannot be lost', (share) => {
  expect(faultyPaths(study, trial({ 'quality.attritionAcceptable.overall': share }))).toEqual([
    'quality.attritionAcceptable.overall',
  ]);
});

test.each([1899, 2101, 2018.5, '2018'])('%s is not a year of publication', (year) => {
  expect(faultyPaths(study, trial({ 'citation.year': year }))).toEqual(['citation.year']);
});

test('an author is a person or an organisation, never both', () => {
  const authors = (author: object) => trial({ 'citation.authors': [author] });
  expect(faults(study, authors({ family: 'Example' }))).toEqual([]);
  expect(faults(study, authors({ organisation: 'The Example Trust' }))).toEqual([]);
  expect(faults(study, authors({ family: 'Example', organisation: 'The Example Trust' }))).not.toEqual([]);
  expect(faults(study, authors({ given: 'A.' }))).not.toEqual([]);
});

test.each(['citation.authors', 'citation.year', 'citation.title', 'sources.0.address', 'sources.0.read'])(
  '%s may be not-established',
  (path) => {
    expect(faults(study, trial({ [path]: 'not-established' }))).toEqual([]);
  },
);

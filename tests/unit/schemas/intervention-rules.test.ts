import { expect, test } from 'vitest';
import { intervention } from '../../../src/schemas/intervention.ts';
import { REMOVED, changed, exampleEntry, faults, faultyPaths } from '../../support/example-records.ts';

const entry = (changes: Record<string, unknown>) => changed(exampleEntry(), changes);
const withdrawn = { date: '2024-04-01', reason: 'An invented reason.' };

test('a withdrawn entry says when and why', () => {
  expect(faults(intervention, entry({ status: 'withdrawn', withdrawn }))).toEqual([]);
  expect(faultyPaths(intervention, entry({ status: 'withdrawn' }))).toEqual(['withdrawn']);
});

test.each(['published', 'draft'])('a %s entry does not', (status) => {
  expect(faults(intervention, entry({ status }))).toEqual([]);
  expect(faultyPaths(intervention, entry({ status, withdrawn }))).toEqual(['withdrawn']);
});

test('another body is named where it is not on the list, and only there', () => {
  expect(faultyPaths(intervention, entry({ 'otherRatings.0.name': REMOVED }))).toEqual([
    'otherRatings.0.name',
  ]);
  expect(faultyPaths(intervention, entry({ 'otherRatings.0.body': 'cebc' }))).toEqual([
    'otherRatings.0.name',
  ]);
  const listed = entry({ 'otherRatings.0.body': 'cebc', 'otherRatings.0.name': REMOVED });
  expect(faults(intervention, listed)).toEqual([]);
});

test.each([
  ['ukAvailability.source', {}],
  ['cost.unit.source', {}],
])('%s is a source of this entry', (path, changes) => {
  expect(faults(intervention, entry({ ...changes, [path]: 'invoice' }))).toEqual([
    `${path}: no source in this file has the key "invoice"`,
  ]);
});

test('a cost that is not established needs no source', () => {
  expect(faults(intervention, entry({ 'cost.unit': 'not-established' }))).toEqual([]);
});

test('two sources with one key are refused at the second', () => {
  const [page] = exampleEntry()['sources'] as object[];
  const twins = entry({ sources: [page, { ...page, title: 'Another page' }] });
  expect(faultyPaths(intervention, twins)).toEqual(['sources.1.id']);
});

test('the lower cost is not above the higher', () => {
  expect(faults(intervention, entry({ 'cost.unit.high': 400 }))).toEqual([]);
  expect(faultyPaths(intervention, entry({ 'cost.unit.high': 399 }))).toEqual(['cost.unit.low']);
});

test('the youngest child is not older than the oldest', () => {
  expect(faults(intervention, entry({ 'whoFor.childAge': { from: -1, to: 0 } }))).toEqual([]);
  expect(faultyPaths(intervention, entry({ 'whoFor.childAge': { from: 12, to: 5 } }))).toEqual([
    'whoFor.childAge.from',
  ]);
  expect(faultyPaths(intervention, entry({ 'whoFor.childAge': { from: 5, to: 26 } }))).toEqual([
    'whoFor.childAge.to',
  ]);
});

test('a summary of 40 words is accepted and one of 41 is not', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
  expect(faults(intervention, entry({ summary: words(40) }))).toEqual([]);
  expect(faults(intervention, entry({ summary: words(41) }))).toEqual(['summary: shorten this to 40 words']);
  expect(faults(intervention, entry({ summary: `  ${words(20)}\n${words(20)}\n` }))).toEqual([]);
});

test('there is no place to type a rating', () => {
  for (const field of ['rating', 'level', 'strength']) {
    expect(intervention.safeParse(entry({ [field]: 'level-4' })).success, field).toBe(false);
  }
});

test.each(['setting', 'delivery', 'workforce', 'outcomesIntended', 'whoFor.careStatus'])(
  '%s has at least one word, and none twice',
  (path) => {
    expect(faultyPaths(intervention, entry({ [path]: [] }))).toEqual([path]);
    const [word] = at(exampleEntry(), path) as string[];
    expect(faults(intervention, entry({ [path]: [word, word] }))).toEqual([
      `${path}: the same item stands twice; remove one`,
    ]);
  },
);

const at = (record: unknown, path: string) =>
  path.split('.').reduce<unknown>((value, part) => (value as Record<string, unknown>)[part], record);

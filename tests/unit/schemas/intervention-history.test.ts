import { expect, test } from 'vitest';
import { intervention } from '../../../src/schemas/intervention.ts';
import { changed, exampleEntry, faults, faultyPaths } from '../../support/example-records.ts';

const line = (date: string, from: string, to: string) => ({
  date,
  from,
  to,
  cause: 'correction',
  sentence: 'An invented reason.',
});
const withHistory = (...history: object[]) => changed(exampleEntry(), { history });

test('each line begins where the one before it ended', () => {
  const chain = [
    line('2022-01-01', 'none', 'nl2'),
    line('2023-01-01', 'nl2', 'level-2'),
    line('2023-01-01', 'level-2', 'ne'),
  ];
  expect(faults(intervention, withHistory(...chain))).toEqual([]);
});

test('the first line begins at none', () => {
  expect(faults(intervention, withHistory(line('2022-01-01', 'nl2', 'level-2')))).toEqual([
    'history.0.from: the first line of the history has from: none',
  ]);
});

test('a gap in the chain is refused, and the right word is given', () => {
  const broken = withHistory(line('2022-01-01', 'none', 'nl2'), line('2023-01-01', 'level-2', 'level-3'));
  expect(faults(intervention, broken)).toEqual([
    'history.1.from: this line must begin where the one before it ended; write from: "nl2"',
  ]);
});

test('a second line that begins at none is refused', () => {
  const broken = withHistory(line('2022-01-01', 'none', 'nl2'), line('2023-01-01', 'none', 'level-3'));
  expect(faultyPaths(intervention, broken)).toEqual(['history.1.from']);
});

test('the history runs oldest first', () => {
  const broken = withHistory(line('2023-01-01', 'none', 'nl2'), line('2022-12-31', 'nl2', 'level-3'));
  expect(faults(intervention, broken)).toEqual([
    'history.1.date: the history runs oldest first, and this day is before 2023-01-01',
  ]);
});

test('there is no entry without a history', () => {
  expect(faultyPaths(intervention, withHistory())).toEqual(['history']);
});

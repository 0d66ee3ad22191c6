import { describe, expect, test } from 'vitest';
import type { Reply } from '../../../scripts/bench-search/ask-engine.ts';
import { details } from '../../../scripts/bench-search/details.ts';
import { groupsOf } from '../../../scripts/bench-search/groups.ts';
import type { Question } from '../../../scripts/bench-search/question.ts';
import { reportData, reportText } from '../../../scripts/bench-search/report.ts';
import { summarise } from '../../../scripts/bench-search/summary.ts';
import { table } from '../../../scripts/bench-search/tables.ts';

const question = (id: string, half?: string, kind?: string): Question => ({
  id,
  text: `words of ${id}`,
  grades: new Map([
    ['good', 2],
    ['fair', 1],
  ]),
  half,
  kind,
});
const reply = (asked: Question, ids: string[], rest: Partial<Reply> = {}): Reply => ({
  question: asked,
  ids,
  calls: 2,
  milliseconds: 10,
  bytes: 1000,
  requests: 4,
  opening: false,
  ...rest,
});
const one = question('q1', 'tune', 'name');
const two = question('q2', 'hold-back', 'name');
const three = question('q3', 'tune', 'slip');
const replies = [
  reply(one, ['good', 'fair'], { opening: true, bytes: 90_000, requests: 9, milliseconds: 500 }),
  reply(two, ['fair', 'good'], { bytes: 3000, requests: 2, calls: 5 }),
  reply(three, [], { milliseconds: 30 }),
];
const results = {
  what: 'a few',
  questions: [one, two, three],
  foundFrom: 2,
  replies: new Map([['ours', replies] as const]),
};

describe('some queries in all', () => {
  const all = summarise(replies, 2);

  test('give the means of what was found', () => {
    const turned = (1 + 2 / Math.log2(3)) / (2 + 1 / Math.log2(3));
    expect(all.ndcg10).toBeCloseTo((1 + turned + 0) / 3, 10);
    expect(all.mrr).toBeCloseTo((1 + 1 / 2 + 0) / 3, 10);
    expect(all.recall100).toBeCloseTo(2 / 3, 10);
    expect(all.nothingFound).toBeCloseTo(1 / 3, 10);
    expect(all.calls).toBe(3);
  });

  test('keep what opening took apart from what later queries took', () => {
    expect(all.opening).toEqual({ bytes: { mean: 90_000, most: 90_000 }, requests: { mean: 9, most: 9 } });
    expect(all.later).toMatchObject({ bytes: { mean: 2000, most: 3000 }, requests: { mean: 3, most: 4 } });
    expect(all.later).toMatchObject({ medianMs: 10, p95Ms: 30 });
  });

  test('say nothing of what was not measured', () => {
    expect(summarise(replies.slice(0, 1), 2).later).toBeNull();
    expect(summarise(replies.slice(1), 2).opening).toBeNull();
  });
});

test('queries are grouped in all, by half, by kind, and by kind in each half', () => {
  expect(groupsOf([one, two, three]).map(({ name }) => name)).toEqual([
    'all',
    'tune',
    'hold-back',
    'name',
    'name, tune',
    'name, hold-back',
    'slip',
    'slip, tune',
  ]);
  expect(groupsOf([question('q1')]).map(({ name }) => name)).toEqual(['all']);
});

test('the report holds each group, and in short the kinds by nDCG only', () => {
  const data = reportData(results);
  expect(data.groups.map(({ name, engines }) => [name, engines.ours?.queries])).toEqual([
    ['all', 3],
    ['tune', 2],
    ['hold-back', 1],
    ['name', 2],
    ['name, tune', 1],
    ['name, hold-back', 1],
    ['slip', 1],
    ['slip, tune', 1],
  ]);
  const headings = (text: string) => text.match(/^## .*$/gm);
  expect(headings(reportText(data, { whole: false }))).toEqual([
    '## Queries: all (3)',
    '## Queries: tune (2)',
    '## Queries: hold-back (1)',
    '## nDCG@10 by kind of query',
    '## What the figures mean',
  ]);
  expect(headings(reportText(data, { whole: true }))).toContain('## Queries: slip, tune (1)');
  expect(reportText(data, { whole: false })).toContain('| 90.0 (90.0) |');
});

test('details leave out the queries that are held back', () => {
  const { ours } = details(results, (page) => `own ${page}`);
  expect(ours?.map(({ id }) => id)).toEqual(['q1', 'q3']);
  expect(ours?.[0]?.first).toEqual(['own good', 'own fair']);
});

test('a table stands straight', () => {
  expect(
    table(
      ['Engine', 'n'],
      [
        ['one', '1'],
        ['longer name', '22222'],
      ],
    ),
  ).toBe(
    [
      '| Engine      |     n |',
      '| ----------- | ----: |',
      '| one         |     1 |',
      '| longer name | 22222 |',
    ].join('\n'),
  );
});

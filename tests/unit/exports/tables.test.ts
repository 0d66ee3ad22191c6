import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csvText } from '../../../src/exports/csv.ts';
import { dataFiles } from '../../../src/exports/data-files.ts';
import { findingRows, findingsTable, tables } from '../../../src/exports/tables/index.ts';
import { textOfFile } from '../../support/data-files.ts';
import { publication, snapshot } from '../../support/exported-library.ts';
import { finding, study } from '../../support/studies.ts';

const files = dataFiles(snapshot, publication);
const read = (name: string) => parse(textOf(name), { columns: true }) as Record<string, string>[];
const textOf = (name: string) => textOfFile(files, `${name}.csv`);

describe.each(tables)('the table of $name', ({ name, columns, primaryKey }) => {
  const rows = read(name);
  const names = columns.map((column) => column.name);

  test('has a description of every column, in a sentence', () => {
    expect(
      columns.filter(({ description }) => !/^\S.{8,}\.$/.test(description)).map((column) => column.name),
    ).toEqual([]);
  });

  test('gives every column a name of its own, in lower-case letters', () => {
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((one) => !/^[a-z]+(_[a-z]+)*$/.test(one))).toEqual([]);
  });

  test('has its columns in the file, in the same order', () => {
    expect(textOf(name).split('\r\n')[0]).toBe(names.join(','));
  });

  test('has rows, and its key names each of them', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => primaryKey.map((column) => row[column]).join(' '))).size).toBe(
      rows.length,
    );
    expect(rows.flatMap((row) => primaryKey.filter((column) => row[column] === ''))).toEqual([]);
  });

  test('holds only words of the closed list, where a column has one', () => {
    const strange = columns.flatMap(({ name: column, words }) =>
      words ? rows.map((row) => row[column] ?? '').filter((cell) => cell !== '' && !(cell in words)) : [],
    );
    expect(strange).toEqual([]);
  });

  test('holds only what its types allow, or not-established, or nothing', () => {
    const strange = columns.flatMap(({ name: column, type }) =>
      rows
        .map((row) => row[column] ?? '')
        .filter((cell) => cell !== '' && cell !== 'not-established' && !shapes[type].test(cell))
        .map((cell) => `${column}: ${cell}`),
    );
    expect(strange).toEqual([]);
  });
});

const shapes = {
  string: /^[^]*$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?(e-?\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  year: /^\d{4}$/,
};

test('every record stands in its table', () => {
  expect(read('interventions').map(({ id }) => id)).toEqual(snapshot.entries.map(({ id }) => id));
  expect(read('studies').map(({ id }) => id)).toEqual(snapshot.studies.map(({ study }) => study.id));
  const recorded = snapshot.studies.flatMap(({ study }) =>
    study.findings.map(({ id }) => `${study.id} ${id}`),
  );
  expect(read('findings').map(({ study, finding }) => `${study} ${finding}`)).toEqual(recorded);
});

test('the level in the table is the level that the rules give', () => {
  const levels = read('interventions').map(({ level, rating_status, floor }) => ({
    level,
    status: rating_status,
    floor,
  }));
  expect(levels).toEqual(
    snapshot.entries.map(({ rating: { level, status, floor } }) => ({ level, status, floor })),
  );
});

describe('a finding in its row', () => {
  const written = (...findings: ReturnType<typeof finding>[]) => {
    const rows = findingRows([{ study: study({ findings }), entries: [{ id: 'one' }, { id: 'two' }] }]);
    return (parse(csvText(findingsTable.columns, rows), { columns: true }) as Record<string, string>[])[0];
  };

  test('keeps a negative effect a number', () => {
    const interval = { low: -0.6, high: -0.02, level: 95 };
    const row = written(finding({ effect: { kind: 'smd', value: -0.31, interval, lowerIsBetter: true } }));
    expect(row).toMatchObject({
      effect_kind: 'smd',
      effect_value: '-0.31',
      effect_low: '-0.6',
      effect_high: '-0.02',
    });
    expect(row).toMatchObject({ effect_level: '95', lower_is_better: 'true', intervention_mean: '' });
  });

  test('gives the raw figures of each group', () => {
    const means = written(
      finding({
        effect: {
          kind: 'means',
          intervention: { mean: -1.5, sd: 2, n: 45 },
          comparison: { mean: 3, sd: 2.5, n: 44 },
          lowerIsBetter: false,
        },
      }),
    );
    expect(means).toMatchObject({ intervention_mean: '-1.5', intervention_sd: '2', intervention_n: '45' });
    expect(means).toMatchObject({
      comparison_mean: '3',
      comparison_sd: '2.5',
      comparison_n: '44',
      effect_value: '',
    });
    const events = written(
      finding({
        effect: {
          kind: 'events',
          intervention: { events: 0, total: 45 },
          comparison: { events: 7, total: 44 },
          lowerIsBetter: true,
        },
      }),
    );
    expect(events).toMatchObject({
      intervention_events: '0',
      intervention_total: '45',
      comparison_events: '7',
    });
  });

  test('says who rests on it, where it was read, and how many people', () => {
    expect(written(finding())).toMatchObject({
      interventions: 'one; two',
      source_title: 'The paper',
      source_seen: 'full-text',
      counted: 'children',
      allocated_total: '100',
      analysed_comparison: '45',
    });
  });

  test('leaves the comparison group empty where there was none', () => {
    const none = { intervention: 30, comparison: 'none', total: 'not-established' } as const;
    const alone = study({
      design: 'pre-post',
      comparison: { kind: 'none', description: 'None.' },
      participants: { allocated: none, analysed: none },
    });
    const text = csvText(findingsTable.columns, findingRows([{ study: alone, entries: [] }]));
    const [row] = parse(text, { columns: true }) as Record<string, string>[];
    expect(row).toMatchObject({
      analysed_intervention: '30',
      analysed_comparison: '',
      analysed_total: 'not-established',
    });
  });
});

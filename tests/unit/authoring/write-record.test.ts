import { describe, expect, test } from 'vitest';
import { interventionTree, studyTree } from '../../../src/authoring/field-tree.ts';
import { entryText, recordText } from '../../../src/authoring/write-record.ts';
import { readContentFiles } from '../../../src/records/content-files.ts';
import { splitEntry } from '../../../src/records/frontmatter.ts';
import { readYaml } from '../../../src/records/yaml-text.ts';
import { PROJECT } from '../../support/real-content.ts';

type Values = Record<string, unknown>;
const files = readContentFiles(PROJECT).map(({ id, folder, text }) => {
  const parts = folder === 'interventions' ? splitEntry(text) : undefined;
  return {
    id,
    tree: parts ? interventionTree : studyTree,
    record: readYaml(parts?.yaml ?? text).data as Values,
  };
});
const readBack = (text: string) => {
  const { data, faults } = readYaml(text);
  expect(faults).toEqual([]);
  return data;
};
const study = (id: string) => files.find((one) => one.id === id)?.record as Values;

test('there are records of both sorts to write', () => {
  expect(new Set(files.map(({ tree }) => tree)).size).toBe(2);
  expect(files.length).toBeGreaterThan(20);
});

test.each(files)('$id is read back as it was written', ({ tree, record }) => {
  const text = recordText(tree, record);
  expect(readBack(text)).toEqual(record);
  // A second writing changes nothing.
  expect(recordText(tree, readBack(text) as Values)).toBe(text);
  expect(text).not.toMatch(/[ \t]$/m);
});

const strange = [
  '- a hyphen',
  '-',
  '? a question',
  ': a colon',
  'a: b',
  'ends with a colon:',
  '# a hash',
  'a #1',
  'page # 4',
  '"double"',
  "'single'",
  'both "and" \'so\'',
  '“curly” ‘quotes’',
  'a\nb',
  'a\n\nb\n\n\nc',
  'ends with a line\n',
  '\nbegins with a line',
  'a\n  indented\nb',
  ' spaces ',
  'a\tb',
  '12',
  '1e3',
  '0x1F',
  '1_000',
  '12:30',
  '2025-03-04',
  '2025-03-04T10:00:00Z',
  'no',
  'Yes',
  'on',
  'y',
  'null',
  'Null',
  '~',
  'true',
  '.nan',
  '',
  '<<',
  '=',
  '&anchor',
  '*alias',
  '!tag',
  '%directive',
  '@at',
  '`tick`',
  '{ a: b }',
  '[a, b]',
  'a, b',
  '| pipe',
  '> greater',
  '---',
  '--- a',
  '...',
  'Zoë, naïve – “Ærø” 漢字 👪',
  'back\\slash \\n',
  '\u0007bell',
  'a\u2028b\u0085c',
  'a\r\nb',
  'word '.repeat(80).trim(),
  `${'word '.repeat(40)}\n\n%${' more'.repeat(40)}\n--- ${'x '.repeat(60)}`.trim(),
  `a: ${'word '.repeat(60)}# not a remark`,
  `https://example.org/${'long/'.repeat(60)}`,
  '%'.repeat(300),
  `${'a'.repeat(200)} ${'b'.repeat(200)}`,
  'two  spaces  '.repeat(20).trim(),
];

describe('odd text is read back as it was written', () => {
  test.each(strange)('%j', (text) => {
    const record: Values = {
      label: text,
      citation: {
        authors: [{ family: text, given: text }, { organisation: text }],
        title: text,
        volume: text,
      },
      country: [text, 'GB'],
      participants: { who: text, sex: { answer: 'reported', text } },
      findings: [{ id: text, measure: { name: text, kind: 'validated' }, reported: text, source: text }],
      sources: [{ id: text, title: text }],
      note: text,
    };
    expect(readBack(recordText(studyTree, record))).toEqual(record);
    const entry: Values = { otherNames: [text, text], duration: text, studies: [text], summary: text };
    expect(readBack(recordText(interventionTree, entry))).toEqual(entry);
  });
});

test('fields stand in the order of the schema, whatever order they came in', () => {
  const text = recordText(studyTree, {
    note: 'Note',
    design: 'rct',
    label: 'L',
    comparison: { description: 'D', kind: 'none' },
  });
  expect(text).toBe('label: L\ndesign: rct\ncomparison:\n  kind: none\n  description: D\nnote: Note\n');
});

test('the layout is that of the library', () => {
  const long =
    'Foster and kinship families in San Diego, recruited from 2009 to 2013, most of them not related to the child.';
  expect(
    recordText(studyTree, {
      label: 'San Diego trial 2',
      citation: {
        type: 'article',
        authors: [{ family: 'Price', given: 'J.M.' }, { organisation: 'Example University' }],
        year: 2015,
        volume: '16',
      },
      country: ['US', 'GB'],
      participants: {
        who: long,
        ages: { from: 5, to: 12 },
        allocated: { intervention: 164, comparison: 'none', total: 164 },
        ethnicity: { answer: 'not-reported' },
      },
      independence: { evaluator: 'independent', peerReviewed: 'no' },
      findings: [],
      sources: [{ id: 'report', address: 'https://example.org', read: '2025-03-04' }],
    }),
  ).toMatchInlineSnapshot(`
    "label: San Diego trial 2
    citation:
      type: article
      authors:
        - { family: Price, given: J.M. }
        - { organisation: Example University }
      year: 2015
      volume: "16"
    country: [US, GB]
    participants:
      who: >-
        Foster and kinship families in San Diego, recruited from 2009 to 2013, most of them not related to the
        child.
      ages: { from: 5, to: 12 }
      allocated: { intervention: 164, comparison: none, total: 164 }
      ethnicity: { answer: not-reported }
    independence: { evaluator: independent, peerReviewed: "no" }
    findings: []
    sources:
      - id: report
        address: https://example.org
        read: "2025-03-04"
    "
  `);
});

test('an effect keeps the fields of its kind in order', () => {
  const effect = { p: 0.03, lowerIsBetter: true, comparison: { n: 20, sd: 2, mean: 5 }, kind: 'means' };
  const text = recordText(studyTree, { findings: [{ effect, id: 'a', reported: 'Much.' }] });
  expect(text).toBe(
    'findings:\n  - id: a\n    effect: { kind: means, comparison: { mean: 5, sd: 2, n: 20 }, lowerIsBetter: true, p: 0.03 }\n    reported: Much.\n',
  );
});

test('a field left undefined is left out, and a blank one stays blank', () => {
  expect(recordText(studyTree, { label: undefined, design: null })).toBe('design:\n');
});

test('what the schema does not know is kept, after the rest', () => {
  const record = { 'odd key: ': [1, { null: 'x' }], label: 'L' };
  const text = recordText(studyTree, record);
  expect(text.startsWith('label: L\n')).toBe(true);
  expect(readBack(text)).toEqual(record);
});

test('what no YAML file of the library holds is refused, not lost', () => {
  expect(() => recordText(studyTree, { label: () => 'x' })).toThrow('label cannot be written');
  expect(() => recordText(studyTree, { label: new Date(0) })).toThrow('label cannot be written');
});

test('an entry is its facts between two lines of three hyphens, and its words', () => {
  const record = { title: '---', summary: 'a\n---\nb' };
  const parts = splitEntry(entryText(interventionTree, record, '\n## In brief\n\n- A point.\n\n'));
  expect(readBack(parts?.yaml ?? '')).toEqual(record);
  expect(parts?.body).toBe('\n## In brief\n\n- A point.\n');
});

test('the studies of the library keep their look', () => {
  expect(recordText(studyTree, study('price-2015-keep'))).toContain(
    '  ages: { from: 5, to: 12 }\n  careStatus: [looked-after]\n  counted: families\n',
  );
});

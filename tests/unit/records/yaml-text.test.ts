import { expect, test } from 'vitest';
import { readYaml } from '../../../src/records/yaml-text.ts';

const kinds = (text: string) => readYaml(text).faults.map(({ kind, line }) => `${kind} ${line}`);

test('plain records are read as values', () => {
  expect(readYaml('a: text\nb: [1, 2]\nc: { d: true }\ne: >-\n  one\n  two\n').data).toEqual({
    a: 'text',
    b: [1, 2],
    c: { d: true },
    e: 'one two',
  });
});

test('words that other YAML readers turn into something else stay words', () => {
  const { data } = readYaml('a: yes\nb: no\nc: on\nd: NO\ne: 2024-02-30\nf: 12:30\ng: 1_000\n');
  expect(data).toEqual({ a: 'yes', b: 'no', c: 'on', d: 'NO', e: '2024-02-30', f: '12:30', g: '1_000' });
});

test('an older version of YAML asked for by a file does not bring its surprises back', () => {
  const { data } = readYaml('%YAML 1.1\n---\nquoted: yes\nday: 2024-02-30\n');
  expect(data ?? {}).not.toMatchObject({ quoted: true });
});

test.each([
  ['a: &x 1\nb: 2', ['shortcut 1']],
  ['a: &x 1\nb: *x', ['shortcut 1', 'shortcut 2']],
  ['a: 1\nb: { <<: { c: 1 } }', ['shortcut 2']],
  ['a: 1\nb: { "\\x3c\\x3c": { c: 1 } }', ['shortcut 2']],
  ['a: !thing 1', ['shortcut 1']],
  ['a: !!str 1', ['shortcut 1']],
  ['a: !!binary aGk=', ['shortcut 1']],
])('%j is a shortcut, refused where it stands', (text, expected) => {
  expect(kinds(text)).toEqual(expect.arrayContaining(expected));
  expect(readYaml(text).data).toBeUndefined();
});

test('signs that only look like shortcuts are text', () => {
  expect(readYaml('a: Q&A *starred* <<here>> !').faults).toEqual([]);
});

test('a field that stands twice is found at its second line', () => {
  expect(kinds('a: 1\nb: 2\na: 3\n')).toEqual(['duplicate-key 3']);
  expect(kinds('a:\n  b: 1\n  b: 2\n')).toEqual(['duplicate-key 3']);
});

test('two records in one file are a fault', () => {
  expect(kinds('a: 1\n---\nb: 2\n')).toEqual(['syntax 2']);
});

test('a message is one line, and says no place of its own', () => {
  for (const { message } of readYaml("a: 'open\nb: [1, 2\n").faults)
    expect(message).not.toMatch(/\n|at line \d/);
});

test('every value knows its line, and one that is missing that of what should hold it', () => {
  const { lineOf } = readYaml('a: 1\nb:\n  - c: 2\n    d: 3\n  - c: 4\n');
  expect(lineOf(['a'])).toBe(1);
  expect(lineOf(['b', 0, 'd'])).toBe(4);
  expect(lineOf(['b', 1, 'c'])).toBe(5);
  expect(lineOf(['b', 1, 'missing'])).toBe(5);
  expect(lineOf(['b', 7, 'missing'])).toBe(2);
  expect(lineOf(['missing'])).toBe(1);
  expect(lineOf([])).toBe(1);
});

test('a field name knows its line', () => {
  expect(readYaml('a: 1\nb:\n  c: 2\n').lineOfKey(['b'], 'c')).toBe(3);
});

test('lines count from where the text begins in its file', () => {
  const { lineOf, faults } = readYaml('a: 1\nb: 2\nb: 3\n', 2);
  expect(faults[0]?.line).toBe(4);
  expect(lineOf(['a'])).toBe(2);
});

test('a field named __proto__ is a field and changes nothing else', () => {
  const { data } = readYaml('__proto__: { admin: true }\n');
  expect(Object.keys(data as object)).toEqual(['__proto__']);
  expect((data as { admin?: boolean }).admin).toBeUndefined();
});

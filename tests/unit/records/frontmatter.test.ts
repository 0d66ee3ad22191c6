import { expect, test } from 'vitest';
import { splitEntry } from '../../../src/records/frontmatter.ts';

test('an entry is cut at its two fences, and the body knows the line it begins on', () => {
  expect(splitEntry('---\ntitle: A\nid: b\n---\n\n## In brief\n')).toEqual({
    yaml: 'title: A\nid: b',
    body: '\n## In brief\n',
    bodyLine: 5,
  });
});

test('only the first two fences count: a line across the page further down is text', () => {
  expect(splitEntry('---\na: 1\n---\ntext\n\n---\nmore')).toMatchObject({ body: 'text\n\n---\nmore' });
});

test('a fence is a whole line', () => {
  expect(splitEntry('---\na: x---y\nb: ---\n---\ntext')).toMatchObject({ yaml: 'a: x---y\nb: ---' });
});

test('lines that end as on Windows are cut the same', () => {
  expect(splitEntry('---\r\na: 1\r\n---\r\ntext')).toEqual({ yaml: 'a: 1', body: 'text', bodyLine: 4 });
});

test('an entry may have no facts or no text', () => {
  expect(splitEntry('---\n---')).toEqual({ yaml: '', body: '', bodyLine: 3 });
});

test.each([
  '',
  'text',
  '+++\na = 1\n+++\n',
  '---js\n{}\n---\n',
  '--- # facts\n---\n',
  '\n---\na: 1\n---\n',
  '----\na: 1\n----\n',
  '---\na: 1\n',
])('%j has no fences that this library accepts', (text) => {
  expect(splitEntry(text)).toBeUndefined();
});

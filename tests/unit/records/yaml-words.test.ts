import { expect, test } from 'vitest';
import { readYaml } from '../../../src/records/yaml-text.ts';

// What an editor typed, the line the library names, and what it says.
test.each([
  ['a: b: c\n', 1, 'there is a second colon in this line; put the text after the first colon in quotes'],
  ['a: “b: c”\n', 1, 'there is a second colon in this line; put the text after the first colon in quotes'],
  ['a:b\nc: d\n', 1, 'put a space after the colon'],
  [
    'a: "b\nc: d\n',
    3,
    'a quotation mark opens above or in this line and never closes; close it, or take it out',
  ],
  [
    "a: 'it's'\n",
    1,
    'words stand after a closing quotation mark; put the quotation marks round the whole value, and write an apostrophe inside as ’',
  ],
  ['a:\n\tb: c\n', 2, 'this line begins with a tab; use spaces, two for each step'],
  [
    'a:\n    b: c\n  d: e\n',
    3,
    'this line stands further in, or further out, than the lines it belongs to; give it as many spaces as they have',
  ],
  [
    'a: b\n  c: d\n',
    1,
    'the next line stands further in than it should; give it as many spaces as the lines beside it',
  ],
  [
    'a: b\njust words\nc: d\n',
    2,
    'this line has no field name and colon; if it goes on from the line above, push it in by two more spaces',
  ],
  ['a: @b\n', 1, 'a value may not begin with @; put the whole value in quotes'],
  ['a: [b, c\nd: e\n', 2, 'a { or [ above this line is not closed; put the } or ] where the group ends'],
  ['a: b\na: c\n', 2, 'the field "a" stands twice here; keep one'],
  [
    'a: "C:\\Users"\n',
    1,
    'a backslash \\ stands between double quotes; use single quotes round this value instead',
  ],
  ['a: | b\n', 1, 'text after | or > begins on the next line, pushed in by two spaces'],
  ['a: b\n---\nc: d\n', 2, 'a line of three hyphens stands among the facts; take it out'],
  [
    'a: Study # 2\n',
    1,
    'the words after # would be lost: "2"; put the whole value in quotes, or the note on a line of its own above',
  ],
])('%j', (text, line, message) => {
  expect(readYaml(text).faults).toEqual([expect.objectContaining({ line, message })]);
});

test('a note on a line of its own is no fault, nor is a # inside a word or quotes', () => {
  expect(readYaml('# a note\na: b#c\nd: "e # f"\n')).toMatchObject({
    faults: [],
    data: { a: 'b#c', d: 'e # f' },
  });
});

import { describe, expect, test } from 'vitest';
import { inspectBody } from '../../../src/markdown/body-faults.ts';
import { parseBody } from '../../../src/markdown/parse.ts';

const faultsIn = (body: string) => inspectBody(parseBody(body)).faults;

describe('accepts', () => {
  test.each([
    ['paragraphs with emphasis', 'Plain *words*, **strong** ones and ~~struck~~ ones.'],
    ['headings of three levels', '## Two\n\n### Three\n\n#### Four'],
    ['lists', '- one\n- two\n  1. deeper'],
    ['a quotation', '> Somebody said so.'],
    ['a table', '| A | B |\n| --- | :-: |\n| 1 | 2 |'],
    ['a footnote', 'A claim.[^1]\n\n[^1]: Its note.'],
    ['a link to a secure address', '[a study](https://www.example.org:8443/a?b=c#d)'],
    ['a link to a page of this site', '[the glossary](/glossary/)'],
    ['a link to a heading of this page', '[below](#what-it-costs)'],
    ['a link by name', '[a study][s]\n\n[s]: https://example.org/'],
    ['a web address by itself', 'See https://example.org/page for more.'],
    ['a less-than sign with a backslash', 'Chance was small (p \\<0.05).'],
    ['a less-than sign with a space after it', 'Chance was small (p < 0.05).'],
    [
      'our components',
      '<Callout kind="note" title="Note">\n\nOf <Figure source="a">5</Figure>, <Definition term="b">two</Definition>.\n\n</Callout>',
    ],
    ['words of the program’s own language', 'We import and export nothing.'],
  ])('%s', (_, body) => {
    expect(faultsIn(body)).toEqual([]);
  });
});

describe('refuses as not allowed', () => {
  test.each([
    ['an import', "import fs from 'fs'", 'import or export'],
    ['an export', 'export const a = 1', 'import or export'],
    ['a default export', 'export default ({ children }) => children', 'import or export'],
    ['an expression', '{process.env.HOME}', 'curly brackets'],
    ['an expression in a sentence', 'A {1 + 1} b', 'curly brackets'],
    ['a comment in curly brackets', '{/* hidden from reviewers of the page */}', 'curly brackets'],
    ['an expression in a table', '| {1} |\n| --- |', 'curly brackets'],
    ['an expression in a heading', '## What {1}', 'curly brackets'],
    ['an expression in a component', '<Figure source="a">{1}</Figure>', 'curly brackets'],
    ['an expression in a footnote', 'A.[^1]\n\n[^1]: {1}', 'curly brackets'],
    ['HTML', '<b>bold</b>', '<b> is not one of our components'],
    ['HTML with a handler', '<img src="x" onerror="alert(1)" />', '<img> is not'],
    ['a script', '<script>alert(1)</script>', '<script> is not'],
    [
      'a component inside a component',
      '<Callout kind="note" title="a">\n\n<iframe src="https://a.example" />\n\n</Callout>',
      '<iframe> is not',
    ],
    ['a component with a dot', '<Figure.x source="a">1</Figure.x>', '<Figure.x> is not'],
    ['a component with a colon', '<svg:script>1</svg:script>', 'is not one of our components'],
    ['a component named like part of every object', '<constructor />', '<constructor> is not'],
    ['a nameless component', '<>text</>', '<> is not'],
    ['our component in small letters', '<figure source="a">1</figure>', '<figure> is not'],
    ['a picture', '![a](https://example.org/a.png)', 'picture'],
    ['a picture by name', '![a][b]\n\n[b]: https://example.org/a.png', 'picture'],
    ['a block of code', '```js\nalert(1)\n```', 'block of code'],
    ['a first-level heading', '# One', 'two to four'],
    ['an underlined first-level heading', 'One\n===', 'two to four'],
    ['a fifth-level heading', '##### Five', 'two to four'],
  ])('%s', (_, body, words) => {
    const faults = faultsIn(body);
    expect(faults.map(({ message }) => message).join('; ')).toContain(words);
    expect(new Set(faults.map(({ kind }) => kind))).toEqual(new Set(['construct']));
  });
});

test('every fault is found, each at its own line', () => {
  const body = '# One\n\nFine.\n\n{1}\n\n- [a](javascript:x)\n- ![b](https://example.org/b.png)\n';
  expect(faultsIn(body).map(({ line, kind }) => `${line} ${kind}`)).toEqual([
    '1 construct',
    '5 construct',
    '7 address',
    '8 construct',
  ]);
});

test('reading a body runs none of it', () => {
  parseBody('export const planted = (globalThis.planted = true)\n\n{(globalThis.planted = true)}');
  expect(globalThis).not.toHaveProperty('planted');
});

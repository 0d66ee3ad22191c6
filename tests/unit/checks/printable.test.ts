import { describe, expect, test } from 'vitest';
import { markdownCode, markdownWords, printable, printableJson } from '../../../src/checks/printable.ts';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Node, Parent } from 'mdast';

const reader = unified().use(remarkParse).use(remarkGfm);
const kindsIn = (node: Node): string[] => [
  node.type,
  ...('children' in node ? (node as Parent).children.flatMap(kindsIn) : []),
];
const textIn = (node: Node): string =>
  'value' in node
    ? String(node.value)
    : 'children' in node
      ? (node as Parent).children.map(textIn).join('')
      : '';

const HOSTILE = [
  '# A heading',
  '[a link](https://evil.example.org/)',
  'https://evil.example.org/',
  'www.evil.example.org',
  'evil@example.org',
  '<https://evil.example.org/>',
  '<b>bold</b>',
  '<script>alert(1)</script>',
  '<!-- a remark',
  '&lt;b&gt;',
  '![a picture](https://evil.example.org/x.png)',
  '**bold** and _slanted_ and ~~struck~~',
  '`code`',
  '| a | row |',
  '- an item',
  '+ an item',
  '1. an item',
  '12) an item',
  '---',
  '===',
  '> a quote',
  '```\nfence',
  'a\n\n# heading',
  'a\n| a |\n| --- |\n| b |',
  '\\[a\\](b)',
  '[^1]',
  '[ref]: https://evil.example.org/',
];

describe('words of a record in Markdown', () => {
  test.each(HOSTILE)('are words and nothing else: %j', (words) => {
    for (const around of [markdownWords(words), `- ${markdownWords(words)}`, `### ${markdownWords(words)}`]) {
      const kinds = kindsIn(reader.parse(around)).filter(
        (kind) => !['root', 'paragraph', 'text', 'list', 'listItem', 'heading'].includes(kind),
      );
      expect(kinds).toEqual([]);
    }
    // At the very start of a line too: no heading and no list of their own making.
    expect(kindsIn(reader.parse(markdownWords(words)))).toEqual(['root', 'paragraph', 'text']);
  });

  test.each(HOSTILE)('still say what they said: %j', (words) => {
    const said = textIn(reader.parse(markdownWords(words))).replaceAll('\u2060', '');
    expect(said).toBe(words.replace(/\s+/g, ' '));
  });

  test('name no person and no issue of the host', () => {
    expect(markdownWords('Ask @someone about #12')).not.toMatch(/@\w|#\w/);
  });
});

describe('a value of a record as code', () => {
  test.each([...HOSTILE, '``two``', '`', 'a`b', ''])('cannot end its own code: %j', (value) => {
    const tree = reader.parse(`- ${markdownCode(value)}`);
    expect(kindsIn(tree)).toEqual(['root', 'list', 'listItem', 'paragraph', 'inlineCode']);
    expect(textIn(tree).trim()).toBe(value.replace(/\s+/g, ' '));
  });
});

test.each([markdownWords, markdownCode, printable])('no log takes them for an order: %o', (escaped) => {
  for (const words of ['::error::forged', '\n::error::forged', '  ::error::forged', 'x ##[error]forged']) {
    expect(
      escaped(words)
        .split('\n')
        .filter((line) => /^\s*::|##\[/.test(line)),
    ).toEqual([]);
  }
});

test.each([markdownWords, markdownCode, printable])('signs that nobody sees are shown: %o', (escaped) => {
  expect(escaped('a\u001b[31mb\u202Ec\u200Bd')).toMatch(/^`?a\\+u001b.*b\\+u202ec\\+u200bd`?$/);
});

test('data in a log gives no orders and is the same data', () => {
  const data = { title: 'x ##[error]forged\u202E\n::error::forged', list: ['::error::'] };
  const text = printableJson(data);
  expect(JSON.parse(text)).toEqual(data);
  expect(text.split('\n').filter((line) => /^\s*::|##\[|\u202E/.test(line))).toEqual([]);
});

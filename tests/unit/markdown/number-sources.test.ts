import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { remarkNumberSources } from '../../../src/markdown/number-sources.ts';
import { parseBody } from '../../../src/markdown/parse.ts';

const sources = [
  { id: 'abstract', title: 'The abstract' },
  { id: 'minister', title: 'A minister’s “answer”' },
];

function numbered(
  body: string,
  frontmatter: Record<string, unknown> = { sources },
): Record<string, unknown>[] {
  const tree = parseBody(body);
  const file = new VFile({ value: body, data: { astro: { frontmatter } } });
  remarkNumberSources()(tree, file);
  return attributesIn(tree);
}

test('a Figure gets the number and title of its source, counted from 1 in the order of the list', () => {
  expect(
    numbered('Of <Figure source="minister">5 carers</Figure>, <Figure source="abstract">two</Figure> left.'),
  ).toEqual([
    { source: 'minister', number: '2', title: 'A minister’s “answer”' },
    { source: 'abstract', number: '1', title: 'The abstract' },
  ]);
});

test('a Figure on a line of its own is numbered too', () => {
  expect(numbered('<Figure source="abstract">\n\n5 carers\n\n</Figure>')).toMatchObject([{ number: '1' }]);
});

test('a source of a study keeps its key and gets no number', () => {
  expect(numbered('<Figure source="example-2018/abstract">5</Figure>')).toEqual([
    { source: 'example-2018/abstract' },
  ]);
});

test('other components are left as they are', () => {
  expect(numbered('<Definition term="abstract">5</Definition>')).toEqual([{ term: 'abstract' }]);
});

test('an entry without a list of sources is left as it is', () => {
  expect(numbered('<Figure source="abstract">5</Figure>', {})).toEqual([{ source: 'abstract' }]);
});

function attributesIn(tree: Root): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  walk(tree);
  return found;

  function walk(node: object): void {
    if ('attributes' in node && Array.isArray(node.attributes)) {
      found.push(Object.fromEntries(node.attributes.map(({ name, value }) => [name, value])));
    }
    if ('children' in node && Array.isArray(node.children)) node.children.forEach(walk);
  }
}

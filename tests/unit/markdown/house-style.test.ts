import type { Element, Root } from 'hast';
import { expect, test } from 'vitest';
import { rehypeHouseStyle } from '../../../src/markdown/rehype-house-style.ts';

const element = (tagName: string, properties: Element['properties'], children: Element[] = []): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

function styled(child: Element, base = '/'): Element {
  const tree: Root = { type: 'root', children: [child] };
  rehypeHouseStyle({ base })(tree);
  return tree.children[0] as Element;
}

test.each([
  ['/', '/glossary/', '/glossary/'],
  ['/library/', '/glossary/', '/library/glossary/'],
  ['/library', '/glossary/', '/library/glossary/'],
  ['/library/', '#part', '#part'],
  ['/library/', 'https://example.org/', 'https://example.org/'],
])('published under %s, a link to %s leads to %s', (base, from, to) => {
  expect(styled(element('a', { href: from }), base).properties['href']).toBe(to);
});

test('a column’s alignment is a class, for the site’s policy blocks inline styles', () => {
  const cell = styled(element('td', { align: 'right', style: 'text-align: right' }));
  expect(cell.properties).toEqual({ className: ['align-right'] });
});

test('a table stands in a box that scrolls by keyboard and has a name, and in one box only', () => {
  const box = styled(element('table', {}, [element('tbody', {})]));
  expect(box.properties).toEqual({ className: ['table-box'], tabIndex: 0, ariaLabel: 'Table' });
  expect(box.tagName).toBe('section');
  expect(box.children).toMatchObject([{ tagName: 'table', children: [{ tagName: 'tbody' }] }]);
});

test('between the rows and cells of a table stands nothing, and words in a cell stay as they are', () => {
  const space = { type: 'text' as const, value: '\n' };
  const words = { type: 'text' as const, value: ' words ' };
  const cell: Element = { ...element('td', {}), children: [words, space] };
  const row: Element = { ...element('tr', {}), children: [space, cell, space] };
  const box = styled({ ...element('table', {}), children: [space, row, space] });
  expect(box.children[0]).toMatchObject({ children: [{ tagName: 'tr', children: [cell] }] });
});

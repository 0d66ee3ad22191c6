import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * What the site's policy and small screens need of Markdown's HTML: column alignment as a class rather than an
 * inline style (which the policy refuses), tables in a box that scrolls by keyboard too and without the line breaks
 * between their cells, which nobody sees, and links of the site with the folder it is published under in front.
 */
export function rehypeHouseStyle({ base }: { base: string }) {
  const folder = base.replace(/\/$/, '');
  return (tree: Root): void => {
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName === 'a') addFolder(element, folder);
      if (ROWS.has(element.tagName)) dropBreaks(element);
      if (element.tagName === 'th' || element.tagName === 'td') alignByClass(element);
      const inBox = parent?.type === 'element' && parent.properties['className']?.includes('table-box');
      if (element.tagName === 'table' && parent && index !== undefined && !inBox) {
        parent.children[index] = tableBox(element);
      }
    });
  };
}

/** What may hold nothing but rows and cells. */
const ROWS = new Set(['table', 'thead', 'tbody', 'tr']);

function dropBreaks(element: Element): void {
  element.children = element.children.filter((child) => child.type !== 'text' || /\S/.test(child.value));
}

function addFolder(element: Element, folder: string): void {
  const { href } = element.properties;
  if (typeof href === 'string' && href.startsWith('/')) element.properties['href'] = `${folder}${href}`;
}

function alignByClass(element: Element): void {
  const { align } = element.properties;
  delete element.properties['align'];
  delete element.properties['style'];
  if (typeof align === 'string') element.properties['className'] = [`align-${align}`];
}

const tableBox = (table: Element): Element => ({
  type: 'element',
  tagName: 'section',
  properties: { className: ['table-box'], tabIndex: 0, ariaLabel: 'Table' },
  children: [table],
});

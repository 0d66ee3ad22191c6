import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Node = Tree.Node;
export type Element = Tree.Element;

/** What to look for: every part that is given must fit. */
export interface Wanted {
  tag?: string;
  class?: string;
  id?: string;
  /** The name of an attribute it must have. */
  has?: string;
}

/** Reads a page as a browser would. */
export const parseHtml = (html: string): Tree.Document => parse(html);

/** The elements below a node that fit, in the order of the page. */
export function elements(below: Node, wanted: Wanted = {}): Element[] {
  if (!('childNodes' in below)) return [];
  return below.childNodes.flatMap((node) => [
    ...(isElement(node) && fits(node, wanted) ? [node] : []),
    ...elements(node, wanted),
  ]);
}

/** The one element that fits. Throws where there is none, or more than one. */
export function only(below: Node, wanted: Wanted): Element {
  const [found, ...more] = elements(below, wanted);
  if (found === undefined) throw new Error(`there is no ${JSON.stringify(wanted)}`);
  if (more.length > 0) throw new Error(`there are ${more.length + 1} of ${JSON.stringify(wanted)}`);
  return found;
}

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

/** The words of a node as a reader sees them: white space run together. */
export const textOf = (node: Node): string => rawText(node).replace(/\s+/g, ' ').trim();

/** The words of a section: everything between the heading with this id and the next heading of its level. */
export function sectionOf(below: Node, id: string): Element[] {
  const heading = only(below, { id });
  const siblings = heading.parentNode?.childNodes ?? [];
  const after = siblings.slice(siblings.indexOf(heading) + 1).filter(isElement);
  const end = after.findIndex(({ tagName }) => tagName === heading.tagName);
  return end === -1 ? after : after.slice(0, end);
}

export const isElement = (node: Node): node is Element => 'tagName' in node;

function fits(element: Element, { tag, class: className, id, has }: Wanted): boolean {
  return (
    (tag === undefined || element.tagName === tag) &&
    (className === undefined || (attribute(element, 'class') ?? '').split(/\s+/).includes(className)) &&
    (id === undefined || attribute(element, 'id') === id) &&
    (has === undefined || attribute(element, has) !== undefined)
  );
}

/** Elements that stand within a line; every other one begins and ends a word. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'cite',
  'code',
  'del',
  'em',
  'i',
  'mark',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
]);

function rawText(node: Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  const words = node.childNodes.map(rawText).join('');
  return isElement(node) && INLINE.has(node.tagName) ? words : ` ${words} `;
}

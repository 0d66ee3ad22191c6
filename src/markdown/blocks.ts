import type { Node, Parent, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';

/** One run of text as a reader meets it: a heading, a paragraph, an item of a list or a cell of a table. */
export interface Block {
  kind: 'heading' | 'cell' | 'prose' | 'callout-title';
  text: string;
  /** The same text without what stands in a Figure. */
  outsideFigures: string;
  /** Counted from 1 at the first line of the body. */
  line: number;
}

const PHRASING = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'inlineCode',
  'mdxJsxTextElement',
]);

/** Every block of a body in reading order, footnotes and the titles of callouts too. */
export function blocksOf(tree: Root): Block[] {
  return blocksIn(tree, 'prose');
}

function blocksIn(node: Node, kind: Block['kind']): Block[] {
  if (!isParent(node)) return [];
  const here = node.type === 'heading' ? 'heading' : node.type === 'tableCell' ? 'cell' : kind;
  const block = node.children.some(({ type }) => PHRASING.has(type)) ? [blockOf(node, here)] : [];
  const title = titleOf(node);
  const line = node.position?.start.line ?? 1;
  return [
    ...(title ? [{ kind: 'callout-title' as const, text: title, outsideFigures: title, line }] : []),
    ...block,
    ...(block.length > 0 ? [] : node.children.flatMap((child) => blocksIn(child, here))),
  ];
}

const blockOf = (node: Parent, kind: Block['kind']): Block => ({
  kind,
  text: textOf(node),
  outsideFigures: textOf(node, isFigure),
  line: node.position?.start.line ?? 1,
});

/** The plain text of a node. What `skip` names is left out, with a gap in its place. */
export function textOf(node: Node, skip: (node: Node) => boolean = () => false): string {
  if (skip(node)) return '…';
  if ('value' in node && typeof node.value === 'string') return node.value;
  return isParent(node) ? node.children.map((child) => textOf(child, skip)).join('') : '';
}

function titleOf(node: Node): string | undefined {
  if (!isElement(node)) return undefined;
  const title = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'title')?.value;
  return typeof title === 'string' ? title : undefined;
}

const isParent = (node: Node): node is Parent => 'children' in node;
const isElement = (node: Node): node is MdxJsxFlowElement | MdxJsxTextElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
const isFigure = (node: Node) => isElement(node) && node.name === 'Figure';

import type { Element, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
// Tells the types of HTML trees what MDX adds to them.
import type {} from 'mdast-util-mdx';
import { literalAttributes } from './literal-attributes.ts';

/** A piece of the HTML of a text, which need not close what it opens, or a component of ours. */
export type TextPart = string | UsedComponent;

export interface UsedComponent {
  name: string;
  attributes: Readonly<Record<string, string>>;
  parts: TextPart[];
}

type Component = Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Writes a tree as HTML, but for our components, which are left to whoever knows them. */
export const textParts = ({ children }: Root | Component): TextPart[] => joined(children.flatMap(partsOf));

function partsOf(node: RootContent): TextPart[] {
  if (isComponent(node))
    return [{ name: node.name ?? '', attributes: literalAttributes(node), parts: textParts(node) }];
  if (node.type !== 'element' || !holdsComponent(node)) return [htmlOf(node)];
  const end = `</${node.tagName}>`;
  const empty = htmlOf({ ...node, children: [] });
  return [empty.slice(0, -end.length), ...node.children.flatMap(partsOf), end];
}

const htmlOf = (node: RootContent): string =>
  toHtml(node, { characterReferences: { useNamedReferences: true } });

const isComponent = (node: RootContent): node is Component =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const holdsComponent = ({ children }: Element): boolean =>
  children.some((child) => isComponent(child) || (child.type === 'element' && holdsComponent(child)));

/** One piece for pieces that stand side by side. */
function joined(parts: readonly TextPart[]): TextPart[] {
  const together: TextPart[] = [];
  for (const part of parts) {
    const last = together.at(-1);
    if (typeof part === 'string' && typeof last === 'string') together[together.length - 1] = last + part;
    else together.push(part);
  }
  return together;
}

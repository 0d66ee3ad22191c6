import type { Node, Parent } from 'mdast';

/**
 * Goes through a tree of Markdown, each node before what stands in it. `unist-util-visit` does more, and takes several
 * times as long: every text of a library goes through several such walks.
 */
export function eachNode(node: Node, look: (node: Node) => void): void {
  look(node);
  if ('children' in node) for (const child of (node as Parent).children) eachNode(child, look);
}

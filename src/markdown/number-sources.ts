import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { eachNode } from './each-node.ts';
import { literalAttributes } from './literal-attributes.ts';
import type { VFile } from 'vfile';

/**
 * Gives each Figure in an entry the number and title of its source, from the list at the head of the entry, so
 * that the component needs to look nothing up. A key with a slash names a source of a study instead.
 */
export function remarkNumberSources() {
  return (tree: Root, file: VFile): void => {
    const sources = sourcesOf(file);
    eachNode(tree, (any) => {
      const node = any as Nodes;
      if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return;
      if (node.name !== 'Figure') return;
      const key = literalAttributes(node)['source'] ?? '';
      const index = sources.findIndex(({ id }) => id === key);
      if (index === -1) return;
      add(node, 'number', String(index + 1));
      add(node, 'title', sources[index]?.title ?? '');
    });
  };
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

function sourcesOf(file: VFile): { id: string; title: string }[] {
  const sources: unknown = file.data.astro?.frontmatter?.['sources'];
  return Array.isArray(sources) ? (sources as { id: string; title: string }[]) : [];
}

function add(node: Element, name: string, value: string): void {
  node.attributes.push({ type: 'mdxJsxAttribute', name, value });
}

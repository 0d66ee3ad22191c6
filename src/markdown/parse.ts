import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

/**
 * Reads the text of an entry into a tree, with the same grammar as the build. Nothing in it is run.
 * Throws a `VFileMessage` with `line` and `reason` where the text is not MDX.
 */
export function parseBody(body: string): Root {
  return parser.parse(body);
}

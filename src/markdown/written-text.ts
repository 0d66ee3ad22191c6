import { rehypeHeadingIds } from '@astrojs/markdown-remark';
import { createProcessor } from '@mdx-js/mdx';
import type { Root } from 'hast';
import { VFile } from 'vfile';
import { textParts, type TextPart } from './text-parts.ts';
import { textSteps } from './text-steps.ts';
import { remarkReuseTree } from './tree-shelf.ts';

/** The text of an entry as it goes into a page. */
export interface WrittenText {
  parts: TextPart[];
  headings: { depth: number; slug: string; text: string }[];
}

/** What is written, beside the text itself. */
interface Place {
  /** The file it stands in, for messages; its name ends in `.mdx`. */
  path: string;
  /** The sources of the entry in their order, which its figures are numbered by. */
  sources: readonly { id: string; title: string }[];
}

declare module 'vfile' {
  interface DataMap {
    /** The HTML of a text as a tree. */
    html: Root;
  }
}

/**
 * Gives what makes HTML of the texts of entries, by MDX's own steps up to the one that would write a program. To have a
 * program of each text bundled and run, only to get the same words out of it, costs a build of 1,000 entries a twelfth more
 * work and a quarter more memory.
 * What it gives throws a `VFileMessage` where a text is not MDX, or holds what no entry may.
 * @param base the folder that the site is published under, such as `/library/`
 */
export function textWriter(base: string): (body: string, place: Place) => WrittenText {
  const { remarkPlugins, remarkRehype, rehypePlugins } = textSteps(base);
  const processor = createProcessor({
    format: 'mdx',
    remarkPlugins: [...remarkPlugins, remarkReuseTree],
    remarkRehypeOptions: remarkRehype,
    rehypePlugins: [...rehypePlugins, rehypeHeadingIds, rehypeTakeTree],
  }).freeze();
  return (body, { path, sources }) => {
    const file = new VFile({ value: body, path });
    file.data.astro = { frontmatter: { sources } };
    processor.processSync(file);
    const { html, astro } = file.data;
    if (html === undefined) throw new Error(`no HTML was made of ${path}`);
    return { parts: textParts(html), headings: astro.headings ?? [] };
  };
}

/** Keeps the HTML, and leaves nothing to the steps after it. */
function rehypeTakeTree() {
  return (tree: Root, file: VFile): Root => {
    file.data.html = tree;
    return { type: 'root', children: [] };
  };
}

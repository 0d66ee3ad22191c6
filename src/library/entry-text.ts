import { render } from 'astro:content';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textWriter, type WrittenText } from '../markdown/written-text.ts';
import { splitEntry } from '../records/frontmatter.ts';
import type { Entry } from './library.ts';

/** The text of an entry, and its headings. */
export type EntryText =
  | WrittenText
  /** In development Astro shows the text, so that a page changes as soon as its words do. */
  | { Content: Awaited<ReturnType<typeof render>>['Content']; headings: WrittenText['headings'] };

const write = textWriter(import.meta.env.BASE_URL);

/**
 * The text of an entry, ready to stand on a page. Throws where its file is gone, or is not what an entry may be.
 * @param root the folder that holds `content/`
 */
export async function entryText({ source, data }: Entry, root = process.cwd()): Promise<EntryText> {
  if (import.meta.env.DEV) return render(source);
  const path = source.filePath ?? '';
  // Read once more rather than kept since the check: thousands of texts would fill the memory.
  const parts = splitEntry(readFileSync(join(root, path), 'utf8'));
  if (parts === undefined) throw new Error(`${path} is no longer the entry that this build has read`);
  return write(parts.body, { path, sources: data.sources });
}

import { EMPTY, TEXT_MARK, tagsOf, unescaped } from './built-tags.ts';

/** The text under one heading of an entry's page. */
export interface EntrySection {
  /** The heading's place in the page (`page#id`); empty for text before the first heading. */
  id: string;
  heading: string;
  text: string;
}

/** Elements within a line of text; all others end it. */
const INLINE = new Set(['a', 'span', 'strong', 'em', 'sub', 'sup', 'abbr', 'code', 'q', 'cite']);
/** What a reader skips: the numbers that lead to sources. */
const SKIPPED = 'cite';

/**
 * The text of an entry as its built page shows it, cut at its second-level headings, without the numbers of its sources.
 * @param html the whole page as our own build wrote it
 * @returns nothing where the page has no text of an entry
 */
export function entrySections(html: string): EntrySection[] {
  const mark = html.indexOf(TEXT_MARK);
  if (mark < 0) return [];
  const start = html.lastIndexOf('<', mark);
  const sections: EntrySection[] = [{ id: '', heading: '', text: '' }];
  let into: 'heading' | 'text' = 'text';
  let depth = 0;
  let skippedAt = 0;
  let last = start;
  for (const { tag, from, to } of tagsOf(html, start)) {
    const { closing, name, attributes } = tag;
    const section = sections.at(-1) ?? { id: '', heading: '', text: '' };
    if (depth > 0 && skippedAt === 0) section[into] += unescaped(html.slice(last, from));
    last = to;
    if (!INLINE.has(name)) section[into] += '\n';
    if (closing) {
      if (depth === skippedAt) skippedAt = 0;
      depth -= 1;
      if (name === 'h2') into = 'text';
      if (depth === 0) break;
      continue;
    }
    if (EMPTY.has(name)) continue;
    depth += 1;
    const given = new Map(attributes);
    if (skippedAt === 0 && given.get('class') === SKIPPED) skippedAt = depth;
    if (name === 'h2') {
      sections.push({ id: given.get('id') ?? '', heading: '', text: '' });
      into = 'heading';
    }
  }
  return sections
    .map(({ id, heading, text }) => ({ id, heading: lines(heading), text: lines(text) }))
    .filter(({ heading, text }) => heading !== '' || text !== '');
}

/** One space between words, one line for each block; no empty lines. */
const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

/** The longest text that fits into a comment, with room for our own words: GitHub takes 65,536 characters. */
export const LONGEST = 60_000;

/** A mark with no width, that keeps a name or number from becoming a call. GitHub's own robots use it for this. */
const BREAK = '\u200b';

/**
 * Text that a stranger's code may have written, as Markdown that is safe to show: it calls nobody, points at no other
 * issue, fetches no picture and hides nothing.
 * @param bytes as they came
 * Throws where they are not UTF-8.
 */
export function strangersText(bytes: Buffer): string {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const safe = text
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll('<!--', '&lt;!--')
    .replace(/!\[/g, '!\\[')
    .replace(/<(?=\s*(img|picture|source|video|audio|svg)\b)/gi, '&lt;')
    .replace(/@(?=\w)/g, `@${BREAK}`)
    .replace(/#(?=\d)/g, `#${BREAK}`);
  return shortened(safe.trim());
}

/** The text as far as it fits, cut at the end of a line, with a sentence that says so. */
export function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const part = text.slice(0, LONGEST);
  return `${part.slice(0, Math.max(part.lastIndexOf('\n'), 0) || LONGEST)}\n\nThe rest is too long to show here.`;
}

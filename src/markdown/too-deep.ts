/** The longest text of an entry, in characters: some ten times a long one. */
export const TEXT_LENGTH = 60_000;
/** How deep lists, quotations and components may stand in each other. */
const DEPTH = 8;
/** How often one of the signs that open something may stand in one paragraph or table. */
const SIGNS = 400;

const CONTAINERS = /^(?:\s*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s)))+/;
const CONTAINER = />|[-*+]|\d{1,9}[.)]/g;
/** A list item as far in as lists of twice that depth stand. */
const PUSHED_IN = /^\s{32}\s*([-*+]|\d{1,9}[.)])\s/;
const TAG = /(?<!\\)<(\/?)(?=[\p{L}$_>/])/gu;
const OPENERS = ['[', '*', '_', '~', '`', '<', '{'] as const;

/**
 * Looks at the text of an entry before any Markdown reader does: a few thousand signs that each open something cost
 * the reader minutes, or its whole memory (measured with micromark 4: 8,000 asterisks took over 40 seconds, 8,000
 * nested quotations ended it). Takes time in step with the length of the text.
 * @returns the first line that is too much, counted from 1, and what to do; `undefined` for ordinary text
 */
export function tooDeep(body: string): { line: number; message: string } | undefined {
  if (body.length > TEXT_LENGTH) {
    return {
      line: 1,
      message: `the text has ${body.length.toLocaleString('en-GB')} characters, and an entry has at most ${TEXT_LENGTH.toLocaleString('en-GB')}; shorten it`,
    };
  }
  let depth = 0;
  let inParagraph = new Map<string, number>();
  for (const [index, line] of body.split(/\r\n|\r|\n/).entries()) {
    const tooMuch = (message: string) => ({ line: index + 1, message });
    const opened = (CONTAINERS.exec(line)?.[0] ?? '').match(CONTAINER)?.length ?? 0;
    if (opened > DEPTH || PUSHED_IN.test(line)) {
      return tooMuch(`more than ${DEPTH} lists or quotations stand in each other; use at most two`);
    }
    if (line.trim() === '') inParagraph = new Map();
    for (const sign of OPENERS) {
      const count = (inParagraph.get(sign) ?? 0) + line.split(sign).length - 1;
      inParagraph.set(sign, count);
      if (count > SIGNS) {
        return tooMuch(
          `more than ${SIGNS} of the sign ${sign} stand in one paragraph; shorten it, or divide it`,
        );
      }
    }
    for (const [, closing] of line.replace(/`[^`]*`/g, '').matchAll(TAG)) {
      depth = Math.max(0, depth + (closing === '/' ? -1 : 1));
      if (depth > DEPTH) {
        return tooMuch(
          `more than ${DEPTH} components are open at once; close each one, as in <Figure …>words</Figure>`,
        );
      }
    }
  }
  return undefined;
}

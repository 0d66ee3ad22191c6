/** An entry cut into the YAML between its fences and the body below them. */
export interface SplitEntry {
  yaml: string;
  body: string;
  /** The line of the file on which the body begins, counted from 1. */
  bodyLine: number;
}

const FENCE = '---';

/**
 * Cuts an entry at its two `---` fences. Gives `undefined` where the file does not begin with a plain `---`
 * line or never closes it: other fences (`+++`, `---js`) are read as programs or other languages elsewhere,
 * so they are never accepted here.
 */
export function splitEntry(text: string): SplitEntry | undefined {
  const lines = text.split(/\r?\n/);
  if (lines[0] !== FENCE) return undefined;
  const end = lines.indexOf(FENCE, 1);
  if (end === -1) return undefined;
  return {
    yaml: lines.slice(1, end).join('\n'),
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

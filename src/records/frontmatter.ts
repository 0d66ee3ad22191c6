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

/** Why `splitEntry` found no facts in a file, and what to mend. */
export function fenceFault(text: string): string {
  const lines = text.split(/\r?\n/);
  const first = lines[0] ?? '';
  if (first !== FENCE && first.trim() === FENCE) {
    return 'spaces stand beside the three hyphens of the first line; take them out';
  }
  if (/^(\+\+\+|---\s*\w|\uFEFF)/.test(first)) {
    return 'the first line must be three hyphens and nothing else: no other marks and no word after them';
  }
  if (first !== FENCE) {
    return 'the file must begin with a line of exactly three hyphens, and have another after the facts';
  }
  const almost = lines.findIndex((line, index) => index > 0 && line !== FENCE && /^\s*-{3,}\s*$/.test(line));
  return almost > 0
    ? `the line of hyphens that ends the facts is not three hyphens alone; look at line ${almost + 1}`
    : 'the facts have no end; put a line of three hyphens between them and the text';
}

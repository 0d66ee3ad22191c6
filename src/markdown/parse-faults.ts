/** The text could not be read as Markdown: at which line of it, and what to do, in plain words. */
export interface ParseFault {
  /** Counted from 1 at the first line of the text. */
  line: number;
  message: string;
}

/**
 * Turns what the Markdown reader threw into plain words. Its own advice is left out: it offers what the library
 * refuses. Throws the error again where it is no fault of the text.
 */
export function parseFault(error: unknown): ParseFault {
  if (error instanceof RangeError) {
    return { line: 1, message: 'the text is too deeply nested to be read; take out lists within lists' };
  }
  if (!isFault(error)) throw error;
  return { line: lineOf(error), message: inWords(error.reason) };
}

function inWords(reason: string): string {
  if (/`!`|comment/i.test(reason)) {
    return 'a note to oneself or a < stands in the text; remove the note, or put a backslash before the <';
  }
  if (/[“”‘’]|attribute (value|name)/i.test(reason)) {
    return 'a component is not written as the library reads it; use straight quotes, as in source="key"';
  }
  if (/closing (tag|slash)|open tag|opening tag/i.test(reason)) {
    return 'a component is opened and not closed, or closed and not opened; each <Figure …> needs its </Figure>';
  }
  if (/import\/exports/i.test(reason)) {
    return 'a line begins with import or export, which begins a program; put another word first';
  }
  if (/expression|\{/i.test(reason)) {
    return 'a curly bracket { or } stands in the text; put a backslash before it';
  }
  return 'a < in the text begins something that is not one of our components; put a backslash before it';
}

interface ReaderFault {
  reason: string;
  line?: number;
  place?: { line: number } | { start: { line: number } };
}

/** The reader names a point, or the stretch of a component that was never closed. */
const lineOf = ({ line, place }: ReaderFault): number =>
  line ?? (place && ('start' in place ? place.start.line : place.line)) ?? 1;

const isFault = (error: unknown): error is ReaderFault =>
  error instanceof Error && 'reason' in error && typeof error.reason === 'string';

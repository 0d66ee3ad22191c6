import { CORE_SCHEMA, load } from 'js-yaml';

/**
 * What the quick reader and the careful one might not read alike, or what the library refuses. Each pattern is wider than
 * what it is to catch, since a text that is left to the careful reader only takes longer.
 */
const NOT_PLAIN = new RegExp(
  [
    // Shortcuts and directives, and the codes that may write them.
    String.raw`(?:^|[\s,[{:?-])(?:[*!]|&(?:\S|$))`,
    String.raw`^%|\\|<<`,
    // Notes, which can swallow words.
    String.raw`[\s"'\]}]#|^#`,
    // Keys that are no plain words, and several documents in one file.
    String.raw`(?:^|[\s,[{-])(?:\?|(?:~|null)?:)(?:[\s,\]}]|$)`,
    String.raw`[\]}]\s*:|[,{]\s*(?:~|null)\s*[,}]`,
    String.raw`^(?:---|\.\.\.)`,
    // Quotations that go on over several lines, and an item that begins on the next.
    String.raw`^[^"\n]*"(?:[^"\n]*"[^"\n]*")*[^"\n]*$`,
    String.raw`(?:^|[\s,[{:-])'(?:[^'\n]|'')*$`,
    String.raw`^[ -]*-\s*$`,
    // Numbers in other notations.
    String.raw`\d_|\de[+-]?\d|(?:^|[\s,[{:+-])0[box]|(?:^|[\s,[{:])[+-](?:0|\.)`,
    // Signs that nobody types on purpose, which readers of YAML treat in their own ways.
    String.raw`[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\uffef]`,
  ].join('|'),
  'mi',
);

/**
 * Reads YAML of the plain kind that most records are written in, some nine times as fast as the careful reader
 * (`readCarefully`), and to the same facts. It knows no lines and has no words for what is wrong.
 * @returns the data, or nothing where the text is not plain or not sound: then the careful reader is to look at it
 */
export function readPlainYaml(text: string): { data: unknown } | undefined {
  if (NOT_PLAIN.test(text) || !closesWithinLines(text)) return undefined;
  try {
    return { data: load(text, { schema: CORE_SCHEMA }) ?? null };
  } catch {
    return undefined;
  }
}

/** Whether every list and group in brackets ends in the line in which it begins. */
function closesWithinLines(text: string): boolean {
  for (const [line] of text.matchAll(/^.*[[\]{}].*$/gm))
    if (line.match(/[[{]/g)?.length !== line.match(/[\]}]/g)?.length) return false;
  return true;
}

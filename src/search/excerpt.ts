import type { Concepts } from './concepts.ts';
import type { SearchSection, SearchText } from './document.ts';
import { isStopWord } from './stop-words.ts';
import { rootOf, sentencesOf, writtenWordsOf } from './words.ts';

/** A stretch of text, and whether it is what was searched for. */
export interface ExcerptPart {
  text: string;
  matched: boolean;
}

/** The part of an entry that answers a query best. */
export interface Excerpt {
  section: Pick<SearchSection, 'id' | 'heading'>;
  parts: readonly ExcerptPart[];
}

/** What to look for in a text. */
export interface Wanted {
  /** Words, after slips were put right. */
  words: readonly string[];
  /** Concepts of the thesaurus, by their place. */
  concepts: readonly number[];
}

/** How many words an excerpt shows. */
const LENGTH = 32;
/** How many of them stand before the first match, where the text has so many. */
const LEAD = 5;

/**
 * The section of an entry that holds most of what was asked for, and the stretch of it where most stands together.
 * @returns nothing where no section holds any of it
 */
export function bestExcerpt({ sections, concepts }: SearchText, wanted: Wanted): Excerpt | undefined {
  const roots = new Set(wanted.words.filter((word) => !isStopWord(word)).map(rootOf));
  let best: { score: number; section: SearchSection; tokens: Token[]; from: number } | undefined;
  for (const [place, section] of sections.entries()) {
    const tokens = marked(section.text, roots);
    for (const [at, first, length, concept] of concepts) {
      if (at !== place || !wanted.concepts.includes(concept)) continue;
      for (const token of tokens.slice(first, first + length)) token.mark ??= `concept ${concept}`;
    }
    const heading = new Set(marked(section.heading, roots).flatMap(({ mark }) => mark ?? []));
    const { from, kinds, count } = densest(tokens);
    if (kinds === 0 && heading.size === 0) continue;
    const score = kinds + heading.size * 0.5 + count * 0.05;
    if (best === undefined || score > best.score) best = { score, section, tokens, from };
  }
  if (best === undefined) return undefined;
  const { section, tokens, from } = best;
  return {
    section: { id: section.id, heading: section.heading },
    parts: partsOf(section.text, tokens, from),
  };
}

/** A text with the places of the concepts in it, as it is sent to readers. */
export function searchText(sections: readonly SearchSection[], concepts: Concepts): SearchText {
  return {
    sections,
    concepts: sections.flatMap(({ text }, place) =>
      concepts
        .findInText(sentencesOf(text).map((one) => tokensOf(one).map(({ written }) => written)))
        .map(({ concept, at, length }) => [place, at, length, concept] as const),
    ),
  };
}

/** A word of a text: where it stands, and which thing asked for it is, if any. */
interface Token {
  /** With its capitals. */
  written: string;
  from: number;
  to: number;
  mark?: string;
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu)].flatMap((match) =>
    writtenWordsOf(match[0]).map((written) => ({
      written,
      from: match.index,
      to: match.index + match[0].length,
    })),
  );
}

function marked(text: string, roots: ReadonlySet<string>): Token[] {
  return tokensOf(text).map((token) => {
    const root = rootOf(token.written.toLowerCase());
    return roots.has(root) ? { ...token, mark: root } : token;
  });
}

/** The stretch that holds the most different things asked for, and of equals the most of them, the first of its kind. */
function densest(tokens: readonly Token[]): { from: number; kinds: number; count: number } {
  let best = { from: 0, kinds: 0, count: 0 };
  for (const [at, { mark }] of tokens.entries()) {
    if (mark === undefined) continue;
    const found = tokens.slice(at, at + LENGTH - LEAD).flatMap((token) => token.mark ?? []);
    const kinds = new Set(found).size;
    if (kinds > best.kinds || (kinds === best.kinds && found.length > best.count)) {
      best = { from: Math.max(0, at - LEAD), kinds, count: found.length };
    }
  }
  return best;
}

function partsOf(text: string, tokens: readonly Token[], from: number): ExcerptPart[] {
  const shown = tokens.slice(from, from + LENGTH);
  const [first] = shown;
  const last = shown.at(-1);
  if (first === undefined || last === undefined) return [];
  const parts: ExcerptPart[] = [];
  const add = (stretch: string, matched: boolean) => {
    const before = parts.at(-1);
    if (stretch === '') return;
    if (before?.matched === matched) before.text += stretch;
    else parts.push({ text: stretch, matched });
  };
  if (from > 0) add('… ', false);
  let at = first.from;
  for (const token of shown) {
    add(plain(text.slice(at, token.from)), false);
    if (token.to > at) add(text.slice(Math.max(at, token.from), token.to), token.mark !== undefined);
    at = Math.max(at, token.to);
  }
  const ended = from + LENGTH >= tokens.length;
  add(ended ? plain(text.slice(at)) : '…', false);
  return parts;
}

/** A line's end reads as the end of a thought. */
const plain = (text: string) =>
  text.replace(/([.:;?!,])?\n/g, (_, mark: string | undefined) => `${mark ?? '.'} `);

import type { Concepts } from './concepts.ts';
import type { Names } from './names.ts';
import { wordsOf } from './words.ts';

/** Something a reader may be about to type. */
export interface Suggestion {
  /** What the search is for when it is chosen. */
  text: string;
  kind: 'entry' | 'concept' | 'recent';
  /** The other word that was typed for it, where that is why it is offered. */
  also?: string;
}

/** No more than a reader takes in at a glance. */
export const MOST_SUGGESTIONS = 8;

/**
 * What may be meant by the letters typed so far: names of entries first, then words of the sector that some entry holds,
 * each offered once. Where nothing is typed, the latest searches.
 */
export function suggest(
  typed: string,
  names: Names,
  concepts: Concepts,
  recent: readonly string[],
): Suggestion[] {
  const words = wordsOf(typed);
  if (words.length === 0) {
    return recent.slice(0, MOST_SUGGESTIONS).map((text) => ({ text, kind: 'recent' }));
  }
  const offers: (Suggestion & { rank: number })[] = [];
  for (const [, name, title = name] of names.rows) {
    const rank = fit(name, words);
    if (rank === undefined) continue;
    if (name === title) offers.push({ text: title, kind: 'entry', rank });
    else offers.push({ text: title, kind: 'entry', also: name, rank: 1.5 });
  }
  for (const [form, concept] of concepts.forms) {
    const [term = '', , , , held = 0] = concepts.rows[concept] ?? ['', []];
    const rank = held === 0 ? undefined : fit(form, words);
    if (rank === undefined) continue;
    if (form === term) offers.push({ text: term, kind: 'concept', rank: rank + 0.5 });
    else if (rank === 0) offers.push({ text: term, kind: 'concept', also: form, rank: 1.6 });
  }
  const isFirst = ({ text }: Suggestion, place: number, all: readonly Suggestion[]) =>
    all.findIndex((one) => wordsOf(one.text).join(' ') === wordsOf(text).join(' ')) === place;
  return offers
    .sort((one, other) => one.rank - other.rank || one.text.length - other.text.length)
    .filter(isFirst)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ rank: _, ...offer }) => offer);
}

/** 0 where the text begins with the words typed, 1 where a later word of it does, nothing where none does. */
function fit(text: string, typed: readonly string[]): number | undefined {
  const words = wordsOf(text);
  for (let at = 0; at + typed.length <= words.length; at += 1) {
    const fits = typed.every((word, index) => {
      const own = words[at + index] ?? '';
      // Only the last word may still be unfinished.
      return index === typed.length - 1 ? own.startsWith(word) : own === word;
    });
    if (fits) return at === 0 ? 0 : 1;
  }
  return undefined;
}

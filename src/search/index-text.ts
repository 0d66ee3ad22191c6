import { conceptWord, type Concepts } from './concepts.ts';
import type { SearchDocument } from './document.ts';
import { factWord } from './facts.ts';
import { FIELD_WEIGHTS, MOST_USES, type Field } from './settings.ts';
import { isStopWord } from './stop-words.ts';
import { wordsOf } from './words.ts';

/**
 * The page that is given to Pagefind for an entry: not for reading, only its words by field, with their weights, without
 * those that say nothing, and each at most `MOST_USES` times in a field. Wherever a form of a concept of the thesaurus
 * stands, the concept's own word is added, so that one question finds all its forms.
 * @returns the page, and the words in it, for the vocabulary
 */
export function indexText(
  document: SearchDocument,
  concepts: Concepts,
): { html: string; words: Set<string> } {
  const words = new Set<string>();
  const parts = Object.entries(fieldsOf(document)).map(([field, texts]) => {
    const uses = new Map<string, number>();
    const indexed = texts.flatMap((text) => {
      const all = wordsOf(text);
      return [...all, ...concepts.find(all).map(({ concept }) => conceptWord(concept))].filter((word) => {
        if (isStopWord(word)) return false;
        const used = uses.get(word) ?? 0;
        uses.set(word, used + 1);
        return used < MOST_USES;
      });
    });
    for (const word of indexed) words.add(word);
    if (field === 'facts') indexed.push(...factWords(document));
    return `<p data-pagefind-weight="${FIELD_WEIGHTS[field as Field]}">${indexed.join(' ')}</p>`;
  });
  // Words are letters and numbers only, so nothing needs escaping.
  return { html: `<html lang="en"><body>${parts.join('')}</body></html>`, words };
}

const factWords = ({ filters }: SearchDocument) =>
  Object.entries(filters).flatMap(([facet, values]) => values.map((value) => factWord(facet, value)));

function fieldsOf(document: SearchDocument): Record<Field, readonly string[]> {
  return {
    title: [document.title],
    names: document.names,
    summary: [document.summary],
    outcomes: document.outcomes,
    facts: document.facts,
    related: document.related,
    headings: document.sections.map(({ heading }) => heading),
    text: document.sections.map(({ text }) => text),
  };
}

import { conceptWord, type Concepts } from './concepts.ts';
import type { SearchDocument } from './document.ts';
import { factWord } from './facts.ts';
import { FIELD_WEIGHTS, MOST_USES, WEIGHT_UNIT, type Field } from './settings.ts';
import { isStopWord } from './stop-words.ts';
import { sentencesOf, writtenWordsOf } from './words.ts';

/** The words of an entry as they are indexed. */
export interface Weighed {
  /** How much each word tells of the entry: how often it stands in each part, times the weight of the part. */
  weights: ReadonlyMap<string, number>;
  /** How many words the entry has, each counted as often as it counts in the weights. */
  length: number;
}

/**
 * Weighs the words of an entry; a word counts at most `MOST_USES` times in each part. Wherever a form of a concept of
 * the thesaurus stands, the concept's own word counts too, so that one question finds all its forms. Words that say
 * nothing are left out.
 */
export function weighWords(document: SearchDocument, concepts: Concepts): Weighed {
  const weights = new Map<string, number>();
  let length = 0;
  for (const [field, texts] of Object.entries(fieldsOf(document))) {
    const uses = new Map<string, number>();
    for (const text of texts) {
      const sentences = sentencesOf(text).map(writtenWordsOf);
      const words = sentences.flat().map((word) => word.toLowerCase());
      const found = concepts.findInText(sentences).map(({ concept }) => conceptWord(concept));
      for (const word of [...words, ...found])
        if (!isStopWord(word)) uses.set(word, (uses.get(word) ?? 0) + 1);
    }
    if (field === 'facts') for (const word of factWords(document)) uses.set(word, 1);
    for (const [word, times] of uses) {
      const counted = Math.min(times, MOST_USES);
      weights.set(word, (weights.get(word) ?? 0) + counted * FIELD_WEIGHTS[field as Field]);
      length += counted;
    }
  }
  return { weights, length };
}

/**
 * The page that is given to Pagefind for an entry: not for reading, only its words, each once with its whole weight.
 * Pagefind adds the weights of a word's places up before it ranks, so one place with the sum finds the same as many
 * places, and costs a phone a fraction of the bytes. Words that most entries hold come first: their places are then much
 * the same in all entries, which packs well. BM25 also looks at how long an entry is, so a word that nobody asks for
 * fills the page up to its real length.
 * @param usedIn in how many entries a word stands
 */
export function indexPage({ weights, length }: Weighed, usedIn: (word: string) => number): string {
  const words = [...weights].sort(
    ([one], [other]) => usedIn(other) - usedIn(one) || (one < other ? -1 : one === other ? 0 : 1),
  );
  // Words are letters and numbers only, so nothing needs escaping.
  const parts = words.map(
    ([word, weight]) => `<p data-pagefind-weight="${pagefindWeight(weight)}">${word}</p>`,
  );
  const filling = `${FILLING} `.repeat(Math.max(0, length - words.length));
  return `<html lang="en"><body>${parts.join('')}<p>${filling}</p></body></html>`;
}

/** No reader types it, and it stands near the end of all words: the piece that holds it is hardly ever fetched. */
const FILLING = 'zqzqzq';

/** Pagefind keeps a weight of 0 to 10 in steps of 1/24 and cuts off what is over; half a step more is cut off as well. */
function pagefindWeight(weight: number): string {
  const steps = Math.min(240, Math.max(1, Math.round(weight * WEIGHT_UNIT * 24)));
  return ((steps + 0.5) / 24).toFixed(4);
}

const factWords = ({ filters }: SearchDocument) =>
  Object.entries(filters).flatMap(([facet, values]) => values.map((value) => factWord(facet, value)));

function fieldsOf(document: SearchDocument): Record<Field, readonly string[]> {
  return {
    title: [document.title],
    names: document.names,
    summary: [document.summary],
    questions: document.questions,
    outcomes: document.outcomes,
    facts: document.facts,
    related: document.related,
    headings: document.sections.map(({ heading }) => heading),
    text: document.sections.map(({ text }) => text),
  };
}

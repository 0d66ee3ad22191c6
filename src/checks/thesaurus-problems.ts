import { facets } from '../evidence/facets.ts';
import type { ThesaurusConcept } from '../schemas/thesaurus.ts';
import type { Vocabulary } from '../schemas/vocabularies/index.ts';
import type { ReadContent } from './content.ts';
import { fieldName, type Problem, type ProblemCode } from './problem-kinds.ts';
import { didYouMean } from './suggest.ts';

/** A word of the file: where it stands, such as `[3, 'forms', 0]`, and the concept of that record. */
interface PlacedWord {
  word: string;
  path: [index: number, ...rest: (string | number)[]];
  concept: string;
}

interface Fault {
  code: ProblemCode;
  path: PlacedWord['path'];
  message: string;
}

type LineOf = (one: PlacedWord) => number;
type Find = (word: string) => PlacedWord | undefined;

/** Words that would lead a search two ways, and neighbours and filters that are not there. */
export function thesaurusProblems({ thesaurus: { data, file, yaml } }: ReadContent): Problem[] {
  return faultsOf(data ?? [], ({ path }) => yaml.lineOf(path)).map(({ code, path, message }) => ({
    code,
    file,
    line: yaml.lineOf(path),
    field: fieldName(path),
    message,
  }));
}

function faultsOf(all: readonly ThesaurusConcept[], lineOf: LineOf): Fault[] {
  const concepts = placed(all, ({ concept }) => [[concept, 'concept']]);
  const forms = placed(all, ({ forms }) => forms.map((word, place) => [word, 'forms', place]));
  const near = placed(all, ({ near }) => near.map((word, place) => [word, 'near', place]));
  const [concept, form] = [firstOf(concepts), firstOf(forms)];
  return [
    ...concepts.flatMap((one) => conceptFault(one, concept, lineOf)),
    ...forms.flatMap((one) => formFault(one, concept, form, lineOf)),
    ...near.flatMap((one) => nearFault(one, concepts, concept, form)),
    ...all.flatMap(({ filters }, index) =>
      Object.entries(filters).flatMap(([filter, values]) => filterFaults(index, filter, values)),
    ),
  ];
}

function conceptFault(one: PlacedWord, concept: Find, lineOf: LineOf): Fault[] {
  const first = concept(one.word);
  if (first === undefined || first === one) return [];
  const message = `"${one.word}" is already the concept of line ${lineOf(first)}; put the forms of both there`;
  return [{ code: 'thesaurus-twice', path: one.path, message }];
}

function formFault(one: PlacedWord, concept: Find, form: Find, lineOf: LineOf): Fault[] {
  const [owner, first] = [concept(one.word), form(one.word)];
  if (owner !== undefined) {
    const message =
      owner.path[0] === one.path[0]
        ? `"${one.word}" is the concept itself, in line ${lineOf(owner)}; remove it from forms`
        : `"${one.word}" is a concept of its own, in line ${lineOf(owner)}; remove it here, or write near: [${owner.word}]`;
    return [{ code: 'thesaurus-concept', path: one.path, message }];
  }
  if (first === undefined || first === one) return [];
  const message = `"${one.word}" already stands in line ${lineOf(first)}, under "${first.concept}"; keep it in one place`;
  return [{ code: 'thesaurus-twice', path: one.path, message }];
}

function nearFault(one: PlacedWord, concepts: readonly PlacedWord[], concept: Find, form: Find): Fault[] {
  const names = concepts.map(({ word }) => word);
  const fault = (message: string): Fault[] => [{ code: 'thesaurus-near', path: one.path, message }];
  if (one.word === one.concept) return fault(`"${one.word}" is the concept itself; remove it from near`);
  if (names.includes(one.word)) return [];
  const meant = (concept(one.word) ?? form(one.word))?.concept;
  if (meant === one.concept) return fault(`"${one.word}" is this concept itself; remove it from near`);
  if (meant !== undefined) return fault(`"${one.word}" is not the name of a concept; write "${meant}"`);
  const unknown = `no concept in this file is called "${one.word}"`;
  return fault([unknown, didYouMean(one.word, names)].filter(Boolean).join('; '));
}

/** Every filter of the library by the name that its address has, with what readers see. */
const FILTERS: Vocabulary = Object.fromEntries(
  facets.map(({ key, label, hint = '' }) => [key, { label, meaning: hint }]),
);

function filterFaults(index: number, filter: string, values: readonly string[]): Fault[] {
  const fault = (rest: number[], message: string): Fault => ({
    code: 'thesaurus-filter',
    path: [index, 'filters', filter, ...rest],
    message,
  });
  const words = facets.find(({ key }) => key === filter)?.words;
  if (words === undefined) return [fault([], `there is no filter "${filter}"; ${instead(filter, FILTERS)}`)];
  return values.flatMap((value, place) =>
    Object.hasOwn(words, value)
      ? []
      : [fault([place], `the filter "${filter}" has no value "${value}"; ${instead(value, words)}`)],
  );
}

/** What to write in place of a word that is not in a list: the one whose label it is, the nearest, or any of them. */
function instead(given: string, list: Vocabulary): string {
  const labelled = Object.entries(list).find(([, { label }]) => asTyped(label) === asTyped(given));
  if (labelled !== undefined) return `write "${labelled[0]}"`;
  const keys = Object.keys(list);
  return didYouMean(given, keys) || `write one of: ${keys.join(', ')}`;
}

const placed = (
  all: readonly ThesaurusConcept[],
  wordsOf: (record: ThesaurusConcept) => [word: string, ...path: (string | number)[]][],
): PlacedWord[] =>
  all.flatMap((record, index) =>
    wordsOf(record).map(([word, ...path]) => ({ word, path: [index, ...path], concept: record.concept })),
  );

/** Finds the first of some words that a search would take for a given one. */
function firstOf(words: readonly PlacedWord[]): Find {
  const first = new Map(words.toReversed().map((one) => [asTyped(one.word), one]));
  return (word) => first.get(asTyped(word));
}

/** Words as a search sees them: capitals, hyphens, apostrophes and other signs make no difference. */
const asTyped = (words: string): string =>
  words
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();

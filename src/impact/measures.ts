import { ratingCautions, ratingName } from '../evidence/rating-words.ts';
import { levelByEif, type Rated } from '../evidence/standards/eif/rate.ts';
import { levelTables } from '../evidence/standards/others/compare.ts';
import { computeLevel } from '../evidence/standards/others/level-table.ts';
import { marylandScore } from '../evidence/standards/others/maryland.ts';
import type { StudyRecord } from '../evidence/trials.ts';
import { levels } from '../schemas/vocabularies/index.ts';

/** All that any rating of an entry rests on. */
export interface Basis extends Rated {
  studies: readonly StudyRecord[];
}

/** One set of rules, and what it says of an entry in words: where the words differ, the result has moved. */
export interface Measure {
  id: string;
  name: string;
  words: (basis: Basis) => string;
}

/** The library’s own rating and every other body’s rules, in the order in which readers meet them. */
export const measures: readonly Measure[] = [
  { id: 'library', name: 'The library’s own rating', words: ownRating },
  ...levelTables.map((table) => ({
    id: table.id,
    name: table.name,
    words: ({ studies }: Basis) => {
      const { label, status } = computeLevel(table, studies);
      return status === 'provisional' ? `${label}, provisional` : label;
    },
  })),
];

/** The level alone, for a headline: "Level 3 of 4, provisional". */
export const ownLevel = (basis: Basis): string => ratingName(levelByEif(basis, basis.studies));

function ownRating(basis: Basis): string {
  const rating = levelByEif(basis, basis.studies);
  return [
    ratingName(rating),
    ...ratingCautions(rating),
    `floor ${levels[rating.floor].label}`,
    ...(basis.override ? [`set by a person: the rules give ${levels[rating.computed].label}`] : []),
  ].join('; ');
}

/** One study’s place on the Maryland scale, in words. */
export function marylandWords(study: StudyRecord): string {
  const { score, because } = marylandScore(study);
  return `${score === undefined ? 'No score' : `Score ${score} of 5`} (${because})`;
}

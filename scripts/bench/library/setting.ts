import { learnWords, type Words } from './words.ts';
import { familyName, placeName, sharedNames, coinedWord } from './names.ts';

/** What all records of a made-up library draw on, so that they speak of the same places, people and measures. */
export interface Setting {
  words: Words;
  places: readonly string[];
  people: readonly string[];
  journals: readonly string[];
  measures: readonly string[];
  /** The words of the glossary that a text may explain: key and term. */
  terms: readonly { id: string; term: string }[];
}

const SUBJECTS =
  'Adolescence|Adoption|Attachment|Child Abuse|Child Health|Child Protection|Child Welfare|Community Care|Family Law|Family Therapy|Foster Care|Home Visiting|Parenting|Prevention|Residential Care|Social Policy|Social Work|Youth Justice'.split(
    '|',
  );
const TRAITS =
  'Attachment|Behaviour|Belonging|Carer Strain|Conduct|Contact|Coping|Development|Distress|Family Life|Home Safety|Hope|Language|Life Skills|Mood|Parenting|Placement|Resilience|School Life|Self-Esteem|Stress|Trust|Wellbeing'.split(
    '|',
  );

/**
 * @param root the folder whose `content/` gives the words
 * @param terms the words of its glossary
 */
export const makeSetting = (root: string, terms: Setting['terms']): Setting => ({
  words: learnWords(root),
  places: sharedNames(placeName, 900, 11),
  people: sharedNames(familyName, 3000, 12),
  journals: SUBJECTS.flatMap((subject) => [
    `Journal of ${subject}`,
    `${subject} Review`,
    `Research in ${subject}`,
  ]),
  measures: sharedNames(
    (chance) =>
      `${chance.likely(0.4) ? `${coinedWord(chance)} ` : ''}${chance.pick(TRAITS)} ${chance.pick(['Checklist', 'Index', 'Interview', 'Inventory', 'Questionnaire', 'Record', 'Scale'])}`,
    300,
    13,
  ),
  terms: terms.filter(({ term }) => term.length > 4),
});

import type { Intervention } from '../schemas/intervention.ts';
import {
  ageGroups,
  availabilities,
  careStatuses,
  costBands,
  deliveryModes,
  designs,
  interventionTypes,
  keysOf,
  levels,
  levelsOfNeed,
  outcomes,
  settings,
  ukTests,
  workforces,
  type Vocabulary,
} from '../schemas/vocabularies/index.ts';
import { ageGroupsOf } from './age-groups.ts';
import { costBandOf } from './cost.ts';
import type { Rating } from './rating.ts';
import type { StudyRecord } from './trials.ts';
import { ukTestOf } from './uk-test.ts';

/** What is needed to say which filters an entry answers to. */
export interface Faceted {
  data: Intervention;
  studies: readonly StudyRecord[];
  rating: Pick<Rating, 'level'>;
}

/** One way of filtering the library: its name, its words, and what an entry answers. */
export interface Facet {
  key: FacetKey;
  label: string;
  /** The same in a word, where it stands on a button among others. */
  brief?: string;
  /** A line of help where the label alone may be misread. */
  hint?: string;
  words: Vocabulary;
  valuesOf: (entry: Faceted) => readonly string[];
}

export type FacetKey =
  | 'strength'
  | 'cost'
  | 'outcome'
  | 'age'
  | 'for'
  | 'type'
  | 'need'
  | 'setting'
  | 'delivery'
  | 'workforce'
  | 'design'
  | 'uk-tested'
  | 'uk-available';

const DOES_NOT_APPLY = 'not-applicable';
const withDoesNotApply = (words: Vocabulary, meaning: string): Vocabulary => ({
  ...words,
  [DOES_NOT_APPLY]: { label: 'Does not apply', meaning },
});
const listed = (value: readonly string[] | typeof DOES_NOT_APPLY) =>
  typeof value === 'string' ? [value] : value;

/** Every filter of the library, in the order readers meet them. */
export const facets: readonly Facet[] = [
  {
    key: 'strength',
    label: 'Evidence strength',
    hint: 'How sure we can be that it helps children, not how much it helps.',
    words: levels,
    valuesOf: ({ rating }) => [rating.level],
  },
  {
    key: 'outcome',
    label: 'What it aims to change, or was tested for',
    brief: 'Outcome',
    words: outcomes,
    valuesOf: ({ data, studies }) => {
      const measured = studies.flatMap(({ findings }) => findings.map(({ outcome }) => outcome));
      return keysOf(outcomes).filter(
        (outcome) => data.outcomesIntended.includes(outcome) || measured.includes(outcome),
      );
    },
  },
  {
    key: 'for',
    label: 'Who it is for',
    brief: 'For',
    hint: 'Where the child or family stands with social care.',
    words: withDoesNotApply(careStatuses, 'The programme is for staff.'),
    valuesOf: ({ data }) => listed(data.whoFor.careStatus),
  },
  { key: 'type', label: 'Kind of programme', words: interventionTypes, valuesOf: ({ data }) => [data.type] },
  {
    key: 'age',
    label: 'Child’s age',
    brief: 'Age',
    words: ageGroups,
    valuesOf: ({ data }) => ageGroupsOf(data.whoFor.childAge),
  },
  {
    key: 'need',
    label: 'Level of need',
    words: withDoesNotApply(levelsOfNeed, 'The programme is for staff.'),
    valuesOf: ({ data }) => listed(data.whoFor.levelOfNeed),
  },
  {
    key: 'cost',
    label: 'Cost',
    hint: 'For each child, family or carer.',
    words: costBands,
    valuesOf: ({ data }) => [costBandOf(data.cost.unit)],
  },
  { key: 'setting', label: 'Where it takes place', words: settings, valuesOf: ({ data }) => data.setting },
  {
    key: 'delivery',
    label: 'How it is delivered',
    words: deliveryModes,
    valuesOf: ({ data }) => data.delivery,
  },
  { key: 'workforce', label: 'Who delivers it', words: workforces, valuesOf: ({ data }) => data.workforce },
  {
    key: 'design',
    label: 'Kinds of study',
    hint: 'Kinds of study that looked at it, whatever they found.',
    words: designs,
    valuesOf: ({ studies }) => {
      const used = new Set(studies.map(({ design }) => design));
      return keysOf(designs).filter((design) => used.has(design));
    },
  },
  {
    key: 'uk-tested',
    label: 'Tested in the UK',
    words: ukTests,
    valuesOf: ({ studies }) => [ukTestOf(studies)],
  },
  {
    key: 'uk-available',
    label: 'Available in the UK',
    words: availabilities,
    valuesOf: ({ data }) => [data.ukAvailability.answer],
  },
];

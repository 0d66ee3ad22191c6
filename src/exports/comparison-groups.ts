import { dayInWords } from '../evidence/dates.ts';
import { directions, type Direction } from '../evidence/outcome-summary.ts';
import { ratingCautions, ratingSentence } from '../evidence/rating-words.ts';
import { ukTestOf } from '../evidence/uk-test.ts';
import {
  availabilities,
  careStatuses,
  deliveryModes,
  levelsOfNeed,
  outcomes,
  settings,
  ukTests,
  workforces,
} from '../schemas/vocabularies/index.ts';
import { known, listed, value, type ComparisonCell } from './comparison-cells.ts';
import {
  ageCell,
  aimsWithoutResult,
  characteristicCell,
  childOutcomes,
  costCell,
  harmsCell,
  holdsBackCell,
  otherOutcomes,
  rated,
  ratingCell,
  rigorousCell,
  statusCell,
  trialsCell,
  type ComparableEntry,
} from './comparison-facts.ts';

/** One fact of the comparison, as every entry answers it. */
interface RowRule {
  key: string;
  heading: string;
  cell: (entry: ComparableEntry) => ComparisonCell;
}

/** Every fact of the comparison, in the order readers meet them. */
export const comparisonGroups: readonly { group: string; rows: readonly RowRule[] }[] = [
  {
    group: 'How sure we can be',
    rows: [
      { key: 'rating', heading: 'Rating', cell: ratingCell },
      {
        key: 'status',
        heading: 'Status of the rating',
        cell: rated(statusCell),
      },
      {
        key: 'floor',
        heading: 'Floor, if every unknown fact counted against it',
        cell: rated(({ rating }) => value(ratingSentence({ level: rating.floor, status: 'confirmed' }))),
      },
      {
        key: 'cautions',
        heading: 'Mixed results or harm',
        cell: ({ rating }) => value(...ratingCautions(rating)),
      },
      { key: 'holds-back', heading: 'What holds it back', cell: holdsBackCell },
    ],
  },
  {
    group: 'What studies found for children',
    rows: [
      ...(Object.keys(directions) as Direction[]).map((direction) => ({
        key: `children-${direction}`,
        heading: directions[direction].label,
        cell: (entry: ComparableEntry) => childOutcomes(entry, direction),
      })),
      { key: 'harms', heading: 'Harms', cell: harmsCell },
    ],
  },
  {
    group: 'What it aims at, and other people',
    rows: [
      {
        key: 'aims',
        heading: 'What it aims to change',
        cell: ({ data }) => listed(data.outcomesIntended, outcomes),
      },
      {
        key: 'aims-without-result',
        heading: 'Aimed at, but no result could be read',
        cell: aimsWithoutResult,
      },
      { key: 'others', heading: 'What studies found for parents, carers and services', cell: otherOutcomes },
    ],
  },
  {
    group: 'The studies',
    rows: [
      { key: 'trials', heading: 'Separate studies', cell: trialsCell },
      { key: 'rigorous', heading: 'Rigorous studies', cell: rigorousCell },
      {
        key: 'uk-tested',
        heading: 'Tested in the UK',
        cell: ({ studies }) => listed(ukTestOf(studies), ukTests),
      },
      ...(['ethnicity', 'disability', 'sex'] as const).map((key) => ({
        key,
        heading: `${key.charAt(0).toUpperCase()}${key.slice(1)} of those who took part`,
        cell: ({ studies }: ComparableEntry) => characteristicCell(studies, key),
      })),
    ],
  },
  {
    group: 'Who it is for',
    rows: [
      { key: 'for', heading: 'Who it is for', cell: ({ data }) => value(data.whoFor.description) },
      {
        key: 'care-status',
        heading: 'Where they stand with social care',
        cell: ({ data }) => listed(data.whoFor.careStatus, careStatuses),
      },
      { key: 'age', heading: 'Child’s age in years', cell: ageCell },
      {
        key: 'need',
        heading: 'Level of need',
        cell: ({ data }) => listed(data.whoFor.levelOfNeed, levelsOfNeed),
      },
    ],
  },
  {
    group: 'Cost and delivery',
    rows: [
      {
        key: 'uk-available',
        heading: 'Available in the UK',
        cell: ({ data }) => listed(data.ukAvailability.answer, availabilities),
      },
      { key: 'cost', heading: 'Cost', cell: costCell },
      { key: 'duration', heading: 'How long it lasts', cell: ({ data }) => known(data.duration) },
      { key: 'setting', heading: 'Where it takes place', cell: ({ data }) => listed(data.setting, settings) },
      {
        key: 'delivery',
        heading: 'How it is delivered',
        cell: ({ data }) => listed(data.delivery, deliveryModes),
      },
      {
        key: 'workforce',
        heading: 'Who delivers it',
        cell: ({ data }) => listed(data.workforce, workforces),
      },
    ],
  },
  {
    group: 'Dates and version',
    rows: [
      {
        key: 'searched',
        heading: 'Evidence last searched',
        cell: ({ data }) => known(data.dates.searched, dayInWords),
      },
      {
        key: 'reviewed',
        heading: 'Rating last reviewed',
        cell: ({ data }) => value(dayInWords(data.dates.reviewed)),
      },
    ],
  },
];

import type { UnitCost } from '../../schemas/intervention.ts';
import { costBandOf } from '../../evidence/cost.ts';
import { ukTestOf } from '../../evidence/uk-test.ts';
import {
  availabilities,
  costBands,
  costBases,
  interventionTypes,
  ukTests,
} from '../../schemas/vocabularies/index.ts';
import { list, numeric, orUnknown, text, word, type Column } from './column.ts';
import type { InterventionRow } from './interventions.ts';

/** What a programme is: its names, who it is for, and how it is delivered. */
export const programmeColumns: readonly Column<InterventionRow>[] = [
  word('type', interventionTypes, 'The kind of programme.', ({ data }) => data.type),
  list('other_names', 'Other names it goes by.', ({ data }) => data.otherNames),
  text('provider', 'Who makes or delivers it.', ({ data }) => data.provider.name),
  text('provider_address', 'The provider’s web address.', ({ data }) => data.provider.address),
  text('origin', 'The country it comes from, as two letters (ISO 3166-1).', ({ data }) => data.origin),
  text('who_for', 'Who it is for, in a sentence.', ({ data }) => data.whoFor.description),
  numeric(
    'child_age_from',
    'number',
    'The youngest child it is for, in years; -1 means before birth. Empty where the child’s age does not apply.',
    ({ data: { whoFor } }) => (typeof whoFor.childAge === 'string' ? whoFor.childAge : whoFor.childAge.from),
  ),
  numeric(
    'child_age_to',
    'number',
    'The oldest child it is for, in years, counted to the next birthday. Empty where the child’s age does not apply.',
    ({ data: { whoFor } }) => (typeof whoFor.childAge === 'string' ? whoFor.childAge : whoFor.childAge.to),
  ),
  list(
    'care_statuses',
    'Where the child or family stands with social care. not-applicable for programmes for staff.',
    ({ data }) => data.whoFor.careStatus,
  ),
  list(
    'levels_of_need',
    'The levels of need it is for. not-applicable for programmes for staff.',
    ({ data }) => {
      return data.whoFor.levelOfNeed;
    },
  ),
  list(
    'questions',
    'Questions that bring people to it, in a worker’s own words.',
    ({ data }) => data.questions,
  ),
  list('settings', 'Where it takes place.', ({ data }) => data.setting),
  list('delivery', 'How it is delivered.', ({ data }) => data.delivery),
  list('workforce', 'Who delivers it.', ({ data }) => data.workforce),
  text('duration', 'How long it lasts, in words.', ({ data }) => data.duration),
  word(
    'uk_tested',
    ukTests,
    'Whether it was studied in the UK. Computed from the studies.',
    ({ studies }) => {
      return ukTestOf(studies);
    },
  ),
  word(
    'uk_available',
    availabilities,
    'Whether it runs in the UK.',
    ({ data }) => data.ukAvailability.answer,
  ),
];

/** What it costs for each child, parent, carer, family or worker. */
export const costColumns: readonly Column<InterventionRow>[] = [
  word('cost_band', costBands, 'The cost band, computed from the upper figure.', ({ data }) =>
    costBandOf(data.cost.unit),
  ),
  numeric('unit_cost_low', 'number', 'The lower figure, or the only one.', unitCost('low')),
  numeric('unit_cost_high', 'number', 'The higher figure, or the same again.', unitCost('high')),
  text('unit_cost_currency', 'The currency of both figures.', unitCost('currency')),
  text(
    'unit_cost_per',
    'What the figures are for: one child, parent, carer, family or worker.',
    unitCost('per'),
  ),
  numeric('unit_cost_year', 'year', 'The year the price is for.', unitCost('year')),
  word('unit_cost_basis', orUnknown(costBases), 'Where the figures come from.', unitCost('basis')),
  text('cost_note', 'What is known about the cost, in words.', ({ data }) => data.cost.note),
];

/** One part of the unit cost; the word itself where no source gives a cost. */
function unitCost<Key extends keyof UnitCost>(
  key: Key,
): (row: InterventionRow) => UnitCost[Key] | 'not-established' {
  return ({ data: { cost } }) => (cost.unit === 'not-established' ? cost.unit : cost.unit[key]);
}

import { effectKinds } from '../../schemas/vocabularies/index.ts';
import { flag, numeric, word, type Column } from './column.ts';
import type { FindingRow } from './findings.ts';

const groups = { intervention: 'group offered the programme', comparison: 'comparison group' } as const;

/** How large the difference was, as the source gives it. Empty where it gives no figures of that sort. */
export const effectColumns: readonly Column<FindingRow>[] = [
  word(
    'effect_kind',
    effectKinds,
    'What sort of figures the source gives.',
    ({ finding }) => finding.effect?.kind,
  ),
  numeric(
    'effect_value',
    'number',
    'The effect as reported, programme against comparison, with the sign of the source. See lower_is_better.',
    ({ finding: { effect } }) => (effect && 'value' in effect ? effect.value : undefined),
  ),
  numeric('effect_low', 'number', 'Lower end of its interval.', (row) => intervalOf(row)?.low),
  numeric('effect_high', 'number', 'Upper end of its interval.', (row) => intervalOf(row)?.high),
  numeric(
    'effect_level',
    'number',
    'Confidence level of the interval in percent.',
    (row) => intervalOf(row)?.level,
  ),
  numeric(
    'effect_p',
    'number',
    'The p value, where the source gives one.',
    ({ finding }) => finding.effect?.p,
  ),
  flag(
    'lower_is_better',
    'true where a lower score or fewer events is better for the child.',
    ({ finding }) => {
      return finding.effect?.lowerIsBetter;
    },
  ),
  ...(['intervention', 'comparison'] as const).flatMap((arm) => armColumns(arm)),
];

function armColumns(arm: keyof typeof groups): Column<FindingRow>[] {
  const means = ({ finding: { effect } }: FindingRow) => (effect?.kind === 'means' ? effect[arm] : undefined);
  const events = ({ finding: { effect } }: FindingRow) =>
    effect?.kind === 'events' ? effect[arm] : undefined;
  const group = groups[arm];
  return [
    numeric(`${arm}_mean`, 'number', `Mean score of the ${group}.`, (row) => means(row)?.mean),
    numeric(`${arm}_sd`, 'number', `Standard deviation of the ${group}.`, (row) => means(row)?.sd),
    numeric(`${arm}_n`, 'integer', `People in the mean of the ${group}.`, (row) => means(row)?.n),
    numeric(`${arm}_events`, 'integer', `Events in the ${group}.`, (row) => events(row)?.events),
    numeric(
      `${arm}_total`,
      'integer',
      `People among whom the events of the ${group} were counted.`,
      (row) => events(row)?.total,
    ),
  ];
}

function intervalOf({ finding: { effect } }: FindingRow) {
  return effect && 'interval' in effect ? effect.interval : undefined;
}

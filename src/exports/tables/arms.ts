import type { Study } from '../../schemas/study.ts';
import { countedUnits } from '../../schemas/vocabularies/index.ts';
import { numeric, word, type Column } from './column.ts';

const stages = { allocated: 'started', analysed: 'were in the main analysis' } as const;
const arms = {
  intervention: 'in the group offered the programme',
  comparison: 'in the comparison group; empty where there was none',
  total: 'in all',
} as const;

/** What a study counts, and how many started and were analysed in each group. */
export function armColumns<Row>(participantsOf: (row: Row) => Study['participants']): Column<Row>[] {
  return [
    word(
      'counted',
      countedUnits,
      'What the numbers of people count.',
      (row: Row) => participantsOf(row).counted,
    ),
    ...keys(stages).flatMap((stage) =>
      keys(arms).map((arm) =>
        numeric(
          `${stage}_${arm}`,
          'integer',
          `How many ${stages[stage]} ${arms[arm]}.`,
          (row: Row) => participantsOf(row)[stage][arm],
        ),
      ),
    ),
  ];
}

const keys = <Key extends string>(table: Record<Key, unknown>) => Object.keys(table) as Key[];

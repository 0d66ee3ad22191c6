import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readYaml } from '../../src/records/yaml-text.ts';

const PLACE = 'tests/relevance/queries.yaml';

/** What a query tries out. `tests/relevance/README.md` explains each. */
export const queryKinds = [
  'name',
  'question',
  'keywords',
  'acronym',
  'sector',
  'slip',
  'join',
  'spelling',
  'filter-words',
  'facet',
] as const;

/** `tune` may be looked at while the search is changed; `hold-back` only judges the outcome. */
export const halves = ['tune', 'hold-back'] as const;

/** 3: the entry is about this. 2: clearly relevant. 1: worth a look. An entry that is not listed is not relevant. */
const grade = z.union([z.literal(1), z.literal(2), z.literal(3)]);

const relevanceQuery = z.strictObject({
  id: z.string().regex(/^q\d{3}$/),
  kind: z.enum(queryKinds),
  half: z.enum(halves),
  reader: z.enum(['second', 'third']).optional(),
  query: z
    .string()
    .min(2)
    .max(120)
    .refine((text) => text === text.trim(), 'begins or ends with a space'),
  judgements: z.record(z.string(), grade),
});

/** A query with the grade of every entry that answers it, by entry id. */
export type RelevanceQuery = z.infer<typeof relevanceQuery>;

/**
 * Reads the queries of `tests/relevance/queries.yaml`, in the order of the file.
 * @param root the project folder
 * @throws when the file is not valid YAML, or a query is not as the schema asks
 */
export function readRelevance(root: string = process.cwd()): RelevanceQuery[] {
  const { data, faults } = readYaml(readFileSync(join(root, PLACE), 'utf8'));
  const [fault] = faults;
  if (fault) throw new Error(`${PLACE}, line ${fault.line}: ${fault.message}`);
  return z.array(relevanceQuery).parse(data);
}

/**
 * How good an order is: the normalised discounted cumulative gain of its first places, from 0 to 1. A grade is the gain.
 * Source: Järvelin and Kekäläinen (2002), "Cumulated gain-based evaluation of IR techniques".
 * @param ranked entry ids, best first
 * @param places how many of them count
 */
export function ndcg(
  ranked: readonly string[],
  judgements: RelevanceQuery['judgements'],
  places = 10,
): number {
  const gain = (grades: readonly number[]) =>
    grades.slice(0, places).reduce((sum, one, place) => sum + one / Math.log2(place + 2), 0);
  const ideal = gain(Object.values(judgements).sort((one, other) => other - one));
  return ideal === 0 ? 0 : gain(ranked.map((id) => judgements[id] ?? 0)) / ideal;
}

import { readFileSync } from 'node:fs';
import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { BadFile } from './bad-file.ts';
import type { Question } from './question.ts';

const judged = z.strictObject({
  id: z.string().min(1),
  kind: z.string().min(1),
  half: z.enum(['tune', 'hold-back']),
  /** Who wrote and graded it, where that was not the first reader. */
  reader: z.enum(['second', 'third']).optional(),
  query: z.string().min(1),
  /** By id of the entry: 3 is what the reader wants, 2 clearly relevant, 1 worth a look. */
  judgements: z.record(z.string(), z.int().min(0).max(3)),
});

/** What the library's own graded queries look like, in `tests/relevance/queries.yaml`. */
export const relevance = z.array(judged).min(1);

/** Reads the library's own graded queries. Throws `BadFile` with the query and the field that does not fit. */
export function readRelevance(file: string): Question[] {
  const checked = relevance.safeParse(yamlOf(file));
  if (checked.success) {
    return checked.data.map(({ id, kind, half, query, judgements }) => ({
      id,
      kind,
      half,
      text: query,
      grades: new Map(Object.entries(judgements)),
    }));
  }
  const [issue] = checked.error.issues;
  const [place, ...field] = issue?.path ?? [];
  const which = typeof place === 'number' ? `query ${place + 1} of the list: ` : '';
  throw new BadFile(file, { field: field.join('.') }, `${which}${issue?.message ?? 'does not fit'}`);
}

function yamlOf(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof YAMLParseError) {
      throw new BadFile(file, { line: error.linePos?.[0].line }, error.message);
    }
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new BadFile(file, {}, 'there is no such file. It should hold the graded queries of the library');
  }
}

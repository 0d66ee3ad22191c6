import { fileURLToPath } from 'node:url';
import type { Root } from 'mdast';
import { readContent } from '../../src/checks/read-content.ts';
import { parseBody } from '../../src/markdown/parse.ts';
import { readContentFiles } from '../../src/records/content-files.ts';
import { splitEntry } from '../../src/records/frontmatter.ts';
import type { Intervention } from '../../src/schemas/intervention.ts';
import type { StudyRecord } from '../../src/evidence/trials.ts';
import { blocksOf, type Block } from '../../src/markdown/blocks.ts';

/** The project itself. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** An entry of the library as it stands in `content/interventions`. */
export interface RealEntry {
  id: string;
  data: Intervention;
  body: Root;
  blocks: Block[];
  /** The line of the file on which the body begins. */
  bodyLine: number;
}

const { content } = readContent(PROJECT);

/** Every entry whose record is sound; the check of the content reports the others. */
export const entries: RealEntry[] = readContentFiles(PROJECT).flatMap(({ folder, id, text }) => {
  const data = content.interventions.find((one) => one.id === id)?.data;
  const parts = folder === 'interventions' ? splitEntry(text) : undefined;
  if (data === undefined || parts === undefined) return [];
  const body = parseBody(parts.body);
  return [{ id, data, body, blocks: blocksOf(body), bodyLine: parts.bodyLine }];
});

/** Every study whose record is sound. */
export const studies: StudyRecord[] = content.studies.flatMap(({ id, data }) =>
  data ? [{ id, ...data }] : [],
);

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A sound collection of two documents and two queries, for tests to spoil. */
export const SOUND = {
  'docs.jsonl': [
    { id: 'a', title: 'Kinship care', text: 'Grandparents look after children.' },
    { id: 7, title: '', text: 'Foster carers learn to help babies.' },
  ],
  'queries.jsonl': [
    { id: 'q1', text: 'grandparents' },
    { id: 2, text: 'foster babies' },
  ],
  'qrels.tsv': 'query_id\tdoc_id\tgrade\nq1\ta\t2\n2\t7\t1\n',
};

/**
 * Writes a collection into a folder that is gone when the test has ended. Lists become JSON Lines; texts are written
 * as they are; what is undefined is not written.
 */
export function collectionFolder(files: Record<string, readonly object[] | string | undefined> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'collection-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries({ ...SOUND, ...files })) {
    if (content === undefined) continue;
    const text =
      typeof content === 'string' ? content : content.map((row) => `${JSON.stringify(row)}\n`).join('');
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

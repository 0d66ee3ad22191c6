import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { KeepingBuild } from './build.ts';

/** A record of a programme, as far as its page rests on others. */
interface Entry {
  id: string;
  file: string;
  /** The files of the other records that its page shows: its studies, the entries it names, and their studies. */
  shows: readonly string[];
}

/**
 * Notes the texts that need not be made into pages again, because neither the record they stand in nor any that their page
 * shows has changed. Whether the page is kept is settled by what it is given, which rests on the same records.
 */
export function settleTexts(build: KeepingBuild, entries: readonly Entry[]): void {
  const { before, records, site } = build;
  if (before === undefined) return;
  const isSame = (file: string) =>
    before.records[file] !== undefined && before.records[file] === records.get(file);
  for (const { id, file, shows } of entries) {
    const hasPage = existsSync(join(site, 'interventions', id, 'index.html'));
    if (hasPage && [file, ...shows].every(isSame)) build.settled.add(file);
  }
}

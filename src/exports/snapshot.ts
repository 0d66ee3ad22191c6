import type { StudyRecord } from '../evidence/trials.ts';
import type { GlossaryTerm } from '../schemas/glossary.ts';
import type { ExportedEntry } from './json-files.ts';

/** An entry joined with the studies it rests on. */
export interface FullEntry extends ExportedEntry {
  studies: readonly StudyRecord[];
}

/** A study with the published entries that rest on it. */
export interface UsedStudy {
  study: StudyRecord;
  entries: readonly { id: string }[];
}

/** Everything the data files are made from. */
export interface Snapshot {
  /** Published entries. */
  entries: readonly FullEntry[];
  studies: readonly UsedStudy[];
  glossary: readonly GlossaryTerm[];
}

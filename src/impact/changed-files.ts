import { fileOf, type State } from './state.ts';
import type { ChangedRecord } from './records.ts';

/** A file that stands in both states with other words in it, or one that is no record and came or went. */
export interface ChangedFile {
  file: string;
  /** The fields whose value changed, and `text` for the words of an entry. Empty where only the layout did. */
  fields: string[];
  /** False where the facts cannot be read in one of the states. */
  comparable: boolean;
}

/** Every file whose words changed, with the fields that did. */
export function changedFiles(base: State, head: State, records: readonly ChangedRecord[]): ChangedFile[] {
  const sound = (state: State) =>
    new Set([
      ...state.entries.map(({ id }) => fileOf('intervention', id)),
      ...[...state.studies.keys()].map((id) => fileOf('study', id)),
    ]);
  const [before, after] = [sound(base), sound(head)];
  const body = (state: State, file: string) =>
    state.entries.find(({ id }) => fileOf('intervention', id) === file)?.body;
  const cameOrWent = (one: State, other: State) =>
    [...one.files.keys()].filter((file) => isSingle(file) && !other.files.has(file));
  const single = [...cameOrWent(head, base), ...cameOrWent(base, head)];
  const changed = [...head.files]
    .filter(([file, text]) => base.files.has(file) && base.files.get(file) !== text)
    .map(([file]) => ({
      file,
      fields: [
        ...(records.find((one) => one.file === file)?.facts.map(({ field }) => field) ?? []),
        ...(body(base, file) === body(head, file) ? [] : ['text']),
      ],
      comparable: isSingle(file) || (before.has(file) && after.has(file)),
    }));
  return [...changed, ...single.map((file) => ({ file, fields: [], comparable: true }))];
}

/** The glossary, the redirects and the thesaurus have no facts of a record. */
export const isSingle = (file: string): boolean => file.split('/').length === 2;

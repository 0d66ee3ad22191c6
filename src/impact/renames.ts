import type { StudyRecord } from '../evidence/trials.ts';
import type { Intervention } from '../schemas/intervention.ts';
import { REDIRECT_KINDS, type RedirectKind } from '../schemas/redirects.ts';
import { fileOf, idsOf, type State } from './state.ts';

/** A record that has a new id and is otherwise the same, or nearly. */
export interface Rename {
  kind: RedirectKind;
  from: string;
  to: string;
}

/**
 * The share of words in common from which two files are one record. Entries are written freely, so half is enough, as
 * git has it. Records of two studies from one report can share three quarters of theirs.
 */
const SAME_RECORD: Record<RedirectKind, number> = { intervention: 0.5, study: 0.9 };

/**
 * Records that went from one name to another: those a redirect says were renamed, and those that are so alike that they
 * must be one record. Each file is paired once, the most alike first.
 */
export function findRenames(base: State, head: State): Rename[] {
  return REDIRECT_KINDS.flatMap((kind) => {
    const [before, after] = [idsOf(base, kind), idsOf(head, kind)];
    const gone = before.filter((id) => !after.includes(id));
    const came = after.filter((id) => !before.includes(id));
    const pairs = gone
      .flatMap((from) => came.map((to) => ({ kind, from, to, alike: likeness(base, head, kind, from, to) })))
      .filter(({ alike }) => alike >= SAME_RECORD[kind])
      .sort((one, other) => other.alike - one.alike);
    const found: Rename[] = [];
    for (const { from, to } of pairs) {
      if (!found.some((one) => one.from === from || one.to === to)) found.push({ kind, from, to });
    }
    return found;
  });
}

/** The earlier state with its records under the names they have now, so that the two can be compared. */
export function underNewNames(base: State, renames: readonly Rename[]): State {
  const now = (kind: RedirectKind, id: string) =>
    renames.find((one) => one.kind === kind && one.from === id)?.to ?? id;
  const moved = new Map(renames.map(({ kind, from, to }) => [fileOf(kind, from), fileOf(kind, to)]));
  return {
    ...base,
    files: new Map([...base.files].map(([path, text]) => [moved.get(path) ?? path, text])),
    entries: base.entries.map(({ id, data, body }) => ({
      id: now('intervention', id),
      data: {
        ...data,
        studies: data.studies.map((study) => now('study', study)),
        related: data.related.map((entry) => now('intervention', entry)),
      },
      body,
    })),
    studies: new Map(
      [...base.studies.values()].map((study) => {
        const id = now('study', study.id);
        return [id, { ...study, id }];
      }),
    ),
  };
}

/** How far two files are one record, from 0 to 1. */
function likeness(base: State, head: State, kind: RedirectKind, from: string, to: string): number {
  const said = head.redirects.some((one) => one.kind === kind && one.from === from && one.to === to);
  if (said || isSameRecord(base, head, kind, from, to)) return 1;
  return sharedWords(base.files.get(fileOf(kind, from)) ?? '', head.files.get(fileOf(kind, to)) ?? '');
}

function isSameRecord(base: State, head: State, kind: RedirectKind, from: string, to: string): boolean {
  if (kind === 'study') {
    const [old, now] = [base.studies.get(from), head.studies.get(to)];
    return old !== undefined && now !== undefined && isSameStudy(old, now);
  }
  const entry = (state: State, id: string) => state.entries.find((one) => one.id === id)?.data;
  const [old, now] = [entry(base, from), entry(head, to)];
  return old !== undefined && now !== undefined && isSameEntry(old, now);
}

/** The same title, or at least half of all their studies in common. */
function isSameEntry(old: Intervention, now: Intervention): boolean {
  const shared = old.studies.filter((id) => now.studies.includes(id)).length;
  const all = new Set([...old.studies, ...now.studies]).size;
  return sameWords(old.title, now.title) || (all > 0 && shared / all >= 0.5);
}

/** The same DOI or label, for the same part of the publication. */
function isSameStudy(old: StudyRecord, now: StudyRecord): boolean {
  const doi = old.citation.doi !== undefined && sameWords(old.citation.doi, now.citation.doi);
  return (doi || sameWords(old.label, now.label)) && (old.part ?? '') === (now.part ?? '');
}

const sameWords = (one: string, other: string | undefined): boolean =>
  one.toLowerCase() === other?.toLowerCase();

/** The share of two texts that stands in lines they have in common, weighed by length: 1 for the same text. */
function sharedWords(one: string, other: string): number {
  const lines = (text: string) => text.split('\n').map((line) => line.trim());
  const left = new Map<string, number>();
  for (const line of lines(one)) left.set(line, (left.get(line) ?? 0) + 1);
  let shared = 0;
  for (const line of lines(other)) {
    const count = left.get(line) ?? 0;
    if (count === 0) continue;
    left.set(line, count - 1);
    shared += line.length;
  }
  const size = (text: string) => lines(text).reduce((sum, line) => sum + line.length, 0);
  const all = size(one) + size(other);
  return all === 0 ? 0 : (2 * shared) / all;
}

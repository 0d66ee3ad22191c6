import { NOT_ESTABLISHED } from '../schemas/vocabularies/index.ts';
import type { Source } from '../schemas/source.ts';
import { changedFacts, type ChangedFact } from './facts.ts';
import { fileOf, type State, type StateEntry } from './state.ts';

/** A record that stands in both states, with every fact that changed in it. */
export interface ChangedRecord {
  file: string;
  title: string;
  facts: ChangedFact[];
}

/** Days and history lines of an entry that moved. */
export interface DateChange {
  file: string;
  title: string;
  /** `searched` or `reviewed`, with the day before and after. */
  days: { field: string; before: string; after: string }[];
  added: HistoryLine[];
  /** Lines that stood in the history and do so no more: the history is only ever added to. */
  gone: HistoryLine[];
}

type HistoryLine = StateEntry['data']['history'][number];

/** An address that a reader could follow and cannot any more, or that leads elsewhere. */
export interface LostAddress {
  file: string;
  /** What it was the address of: a source by its title, or the publication itself. */
  of: string;
  field: string;
  before: string;
  /** `undefined` where the source is gone altogether. */
  after: string | undefined;
}

/** A fact that was known and is now not established. */
export interface OpenedFact {
  file: string;
  field: string;
  before: unknown;
}

/** Every entry and study that stands in both states and has a changed fact. */
export function changedRecords(base: State, head: State): ChangedRecord[] {
  const entries = pairs(base, head).map(([old, now]) => ({
    file: fileOf('intervention', now.id),
    title: now.data.title,
    facts: changedFacts(old.data, now.data),
  }));
  const studies = [...head.studies.values()].flatMap((study) => {
    const old = base.studies.get(study.id);
    return old
      ? [{ file: fileOf('study', study.id), title: study.label, facts: changedFacts(old, study) }]
      : [];
  });
  return [...entries, ...studies].filter(({ facts }) => facts.length > 0);
}

/** Days of search and review that moved, and lines of the history that came or went. */
export function dateChanges(base: State, head: State): DateChange[] {
  return pairs(base, head).flatMap(([old, now]) => {
    const days = (['searched', 'reviewed'] as const).flatMap((field) => {
      const [before, after] = [old.data.dates[field], now.data.dates[field]];
      return before === after ? [] : [{ field, before, after }];
    });
    const added = linesNotIn(old.data.history, now.data.history);
    const gone = linesNotIn(now.data.history, old.data.history);
    if (days.length + added.length + gone.length === 0) return [];
    return [{ file: fileOf('intervention', now.id), title: now.data.title, days, added, gone }];
  });
}

/** Sources that are gone or whose address changed, and addresses of publications that did. */
export function lostAddresses(base: State, head: State): LostAddress[] {
  const ofEntries = pairs(base, head).flatMap(([old, now]) =>
    lostSources(fileOf('intervention', now.id), old.data.sources, now.data.sources),
  );
  const ofStudies = [...head.studies.values()].flatMap((study) => {
    const old = base.studies.get(study.id);
    if (old === undefined) return [];
    const file = fileOf('study', study.id);
    const ofPublication = (['url', 'doi'] as const).flatMap((key) => {
      const [before, after] = [old.citation[key], study.citation[key]];
      if (before === undefined || before === after) return [];
      return [{ file, of: 'the publication itself', field: `citation.${key}`, before, after }];
    });
    return [...ofPublication, ...lostSources(file, old.sources, study.sources)];
  });
  return [...ofEntries, ...ofStudies];
}

/** Facts that a source once told, and that are not established any more. */
export const openedFacts = (records: readonly ChangedRecord[]): OpenedFact[] =>
  records.flatMap(({ file, facts }) =>
    facts
      .filter(({ before, after }) => after === NOT_ESTABLISHED && before !== undefined)
      .map(({ field, before }) => ({ file, field, before })),
  );

function lostSources(file: string, old: readonly Source[], now: readonly Source[]): LostAddress[] {
  return old.flatMap(({ id, title, address }) => {
    const same = now.find((one) => one.id === id);
    if (same?.address === address) return [];
    // A source may have been given another key, and still lead to the same place.
    const moved = same === undefined && now.some((one) => one.address === address && one.title === title);
    if (moved || (same !== undefined && address === NOT_ESTABLISHED)) return [];
    return [{ file, of: title, field: `sources: ${id}`, before: address, after: same?.address }];
  });
}

/** Each entry that stands in both states, before and after. */
export const pairs = (base: State, head: State): [StateEntry, StateEntry][] =>
  head.entries.flatMap((now): [StateEntry, StateEntry][] => {
    const old = base.entries.find(({ id }) => id === now.id);
    return old ? [[old, now]] : [];
  });

const linesNotIn = (known: readonly HistoryLine[], all: readonly HistoryLine[]): HistoryLine[] => {
  const texts = new Set(known.map((line) => JSON.stringify(line)));
  return all.filter((line) => !texts.has(JSON.stringify(line)));
};

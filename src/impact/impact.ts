import type { Problem } from '../checks/problem-kinds.ts';
import { addressChanges, type AddressChange } from './addresses.ts';
import { changedFiles, type ChangedFile } from './changed-files.ts';
import { cellChanges, filterChanges, listedEntries, type CellChange, type FilterChange } from './filters.ts';
import { missingHistory, type MissingHistory } from './history.ts';
import { movedRatings, movedScores, type MovedRating, type MovedScore } from './ratings.ts';
import { readingChanges, type ReadingChange } from './reading.ts';
import {
  changedRecords,
  dateChanges,
  lostAddresses,
  openedFacts,
  type DateChange,
  type LostAddress,
  type OpenedFact,
} from './records.ts';
import { findRenames, underNewNames } from './renames.ts';
import type { State } from './state.ts';

/** What a change of the content does to readers. Data, not text: `markdown.ts` says it in words. */
export interface Impact {
  /** False where the later content may not be published as it is. */
  passes: boolean;
  /** True where no content file differs in any way. */
  unchanged: boolean;
  /** What the check finds in the later content. */
  problems: readonly Problem[];
  /** How many problems the earlier content had: what could not be read there cannot be compared. */
  problemsBefore: number;
  ratings: MovedRating[];
  scores: MovedScore[];
  history: MissingHistory[];
  addresses: AddressChange[];
  filters: FilterChange[];
  cells: CellChange[];
  dates: DateChange[];
  lost: LostAddress[];
  opened: OpenedFact[];
  reading: ReadingChange[];
  files: ChangedFile[];
}

/** How often a rating may be worked out anew in search of the facts that moved it: about ten seconds. */
export const TRIES = 2000;

/**
 * Compares two states of the content.
 * @param today the day that history lines to paste bear, as `YYYY-MM-DD`
 * @param tries how many trials the search for deciding facts may make in all
 */
export function impactOf(earlier: State, head: State, today: string, tries = TRIES): Impact {
  const renames = findRenames(earlier, head);
  const base = underNewNames(earlier, renames);
  const records = changedRecords(base, head);
  const addresses = addressChanges(earlier, head, renames);
  const [before, after] = [listedEntries(base), listedEntries(head)];
  const budget = { tries };
  return {
    passes: head.problems.length === 0 && addresses.every(({ refused }) => refused === undefined),
    unchanged: isSame(earlier.files, head.files),
    problems: head.problems,
    problemsBefore: earlier.problems.length,
    ratings: movedRatings(base, head, budget),
    scores: movedScores(base, head, budget),
    history: missingHistory(base, head, today),
    addresses,
    filters: filterChanges(before, after),
    cells: cellChanges(before, after),
    dates: dateChanges(base, head),
    lost: lostAddresses(base, head),
    opened: openedFacts(records),
    reading: readingChanges(base, head),
    files: changedFiles(base, head, records),
  };
}

const isSame = (before: State['files'], after: State['files']): boolean =>
  before.size === after.size && [...after].every(([path, text]) => before.get(path) === text);

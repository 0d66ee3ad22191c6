import type { StudyRecord } from '../evidence/trials.ts';
import { decide, type Budget } from './deciding.ts';
import { changedFacts, withFacts, type ChangedFact } from './facts.ts';
import { marylandWords, measures, ownLevel, type Basis } from './measures.ts';
import { fileOf, studiesOf, type State, type StateEntry } from './state.ts';

/** A fact that decided a move: where it stands, and what it was and is. */
export interface DecidingFact {
  file: string;
  field: string;
  before: unknown;
  after: unknown;
}

/** One result that is not what it was, and the smallest sets of changes that move it, each alone. */
export interface Move {
  standard: string;
  name: string;
  before: string;
  after: string;
  deciding: DecidingFact[][];
  bounded: boolean;
}

export interface MovedRating {
  id: string;
  title: string;
  status: string;
  /** The level alone, before and after, for a headline. */
  level: { before: string; after: string };
  moves: Move[];
}

export interface MovedScore {
  id: string;
  label: string;
  move: Move;
}

/** Every entry whose result moved under any standard, with the changes that moved it. */
export function movedRatings(base: State, head: State, budget: Budget): MovedRating[] {
  return head.entries.flatMap((entry) => {
    const old = base.entries.find(({ id }) => id === entry.id);
    const [before, after] = [old && basisOf(base, old), basisOf(head, entry)];
    if (before === undefined || after === undefined) return [];
    const facts = changedFacts(before, after);
    const moves = facts.length === 0 ? [] : movesOf(entry.id, before, after, facts, budget);
    if (moves.length === 0) return [];
    const { title, status } = entry.data;
    const level = { before: ownLevel(before), after: ownLevel(after) };
    return [{ id: entry.id, title, status, level, moves }];
  });
}

/** Every study whose score on the Maryland scale moved. */
export function movedScores(base: State, head: State, budget: Budget): MovedScore[] {
  return [...head.studies.values()].flatMap((study) => {
    const old = base.studies.get(study.id);
    if (old === undefined || marylandWords(old) === marylandWords(study)) return [];
    const [before, after] = [marylandWords(old), marylandWords(study)];
    const outcome = (made: readonly ChangedFact[]) => marylandWords(withFacts(old, made));
    const { sets, bounded } = decide(changedFacts(old, study), outcome, after, budget);
    const file = fileOf('study', study.id);
    const deciding = sets.map((facts) =>
      facts.map(({ field, before, after }) => ({ file, field, before, after })),
    );
    const move = { standard: 'maryland', name: 'Maryland scale', before, after, deciding, bounded };
    return [{ id: study.id, label: study.label, move }];
  });
}

/** What the ratings of an entry rest on; `undefined` where a study of it cannot be read. */
export function basisOf(state: State, entry: StateEntry): Basis | undefined {
  const { notRated, override } = entry.data;
  const studies = studiesOf(state, entry);
  return studies && { ...(notRated && { notRated }), ...(override && { override }), studies };
}

function movesOf(
  id: string,
  before: Basis,
  after: Basis,
  facts: readonly ChangedFact[],
  budget: Budget,
): Move[] {
  return measures.flatMap(({ id: standard, name, words }) => {
    const [old, now] = [words(before), words(after)];
    if (old === now) return [];
    const outcome = (made: readonly ChangedFact[]) => words(withFacts(before, made));
    const { sets, bounded } = decide(facts, outcome, now, budget);
    const deciding = sets.map((set) => set.map((fact) => inItsFile(id, fact)));
    return [{ standard, name, before: old, after: now, deciding, bounded }];
  });
}

/** A fact of the basis as a fact of the file it stands in: an entry’s own, or one of its studies’. */
function inItsFile(entryId: string, { steps, field, before, after }: ChangedFact): DecidingFact {
  const [, study] = steps;
  if (typeof study !== 'object') return { file: fileOf('intervention', entryId), field, before, after };
  const inStudy = field.replace(/^studies\[\d+\]\.?/, '');
  if (inStudy !== '') return { file: fileOf('study', study.id), field: inStudy, before, after };
  const listed = (value: unknown) => (value === undefined ? undefined : (value as StudyRecord).id);
  return {
    file: fileOf('intervention', entryId),
    field: 'studies',
    before: listed(before),
    after: listed(after),
  };
}

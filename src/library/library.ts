import { getCollection, type CollectionEntry } from 'astro:content';
import { oncePagesAreMade } from '../build-wide.ts';
import { facets, type FacetKey } from '../evidence/facets.ts';
import { summariseOutcomes, type OutcomeSummary } from '../evidence/outcome-summary.ts';
import type { Rating } from '../evidence/rating.ts';
import { rateByEif } from '../evidence/standards/eif/rate.ts';
import type { StudyRecord } from '../evidence/trials.ts';
import { madeFrom } from '../kept/sums.ts';
import { factsOf } from '../records/shelf.ts';
import type { Intervention } from '../schemas/intervention.ts';
import type { Study } from '../schemas/study.ts';
import { editedDates } from './edited-dates.ts';

/** An intervention joined with its studies and everything computed from them. */
export interface Entry {
  id: string;
  data: Intervention;
  studies: StudyRecord[];
  rating: Rating;
  outcomes: OutcomeSummary[];
  facetValues: Record<FacetKey, readonly string[]>;
  /** The day its text was last changed, from git; `undefined` where there is no history to ask. */
  edited: string | undefined;
  source: CollectionEntry<'interventions'>;
}

export interface Library {
  /** Published entries, A to Z. */
  entries: Entry[];
  /** Entries taken down, which keep their page. */
  withdrawn: Entry[];
  /** Studies of published entries, each with the entries that rest on it. */
  studies: { study: StudyRecord; entries: Entry[] }[];
}

let library: { made: string; joined: Library } | undefined;
// It is most of what a build of thousands of entries holds, and nothing after the pages asks for it.
if (!import.meta.env.DEV) oncePagesAreMade(() => (library = undefined));

/** The whole library, joined and rated once per build; in development, once for each state of the files. */
export async function loadLibrary(): Promise<Library> {
  if (library !== undefined && !import.meta.env.DEV) return library.joined;
  const [interventions, studies] = await Promise.all([
    getCollection('interventions'),
    getCollection('studies'),
  ]);
  const made = [...interventions, ...studies].map(({ id, digest }) => `${id} ${digest}`).join('\n');
  if (library?.made !== made) library = { made, joined: joinRecords(interventions, studies) };
  return library.joined;
}

function joinRecords(
  interventions: readonly CollectionEntry<'interventions'>[],
  studies: readonly CollectionEntry<'studies'>[],
): Library {
  const sums = new Map(studies.map(({ id, digest }) => [id, digest]));
  const byId = new Map(
    studies.map((source) => [
      source.id,
      madeFrom({ id: source.id, ...(facts(source) as Study) }, [source.id, source.digest]),
    ]),
  );
  const all = interventions
    .map((source) => join(source, byId, sums))
    .sort((one, other) => one.data.title.localeCompare(other.data.title, 'en-GB'));
  const entries = all.filter(({ data }) => data.status === 'published');
  const resting = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const id of entry.data.studies) resting.set(id, [...(resting.get(id) ?? []), entry]);
  return {
    entries,
    withdrawn: all.filter(({ data }) => data.status === 'withdrawn'),
    studies: [...byId.values()].flatMap((study) => {
      const those = resting.get(study.id);
      return those ? [{ study, entries: those }] : [];
    }),
  };
}

/** @param sums the sum of each study's file, by its id */
function join(
  source: CollectionEntry<'interventions'>,
  byId: ReadonlyMap<string, StudyRecord>,
  sums: ReadonlyMap<string, unknown>,
): Entry {
  const { id } = source;
  const data = facts(source) as Intervention;
  const studies = data.studies.map((studyId) => {
    const study = byId.get(studyId);
    if (study === undefined) throw new Error(`${id} names a study "${studyId}" that has no file`);
    return study;
  });
  const rating = rateByEif(data, studies);
  const faceted = { data, studies, rating };
  const edited = editedDates().get(source.filePath ?? '');
  const entry: Entry = {
    id,
    data,
    studies,
    rating,
    outcomes: summariseOutcomes(studies),
    edited,
    facetValues: Object.fromEntries(
      facets.map(({ key, valuesOf }) => [key, valuesOf(faceted)]),
    ) as Entry['facetValues'],
    source,
  };
  // The rating and all else follow from these files by rule.
  return madeFrom(entry, [id, source.digest, edited, data.studies.map((study) => sums.get(study))]);
}

/** The facts of a record, which its collection's schema has read. */
const facts = ({ filePath = '' }: { filePath?: string }) => factsOf(filePath);

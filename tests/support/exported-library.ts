import { fileURLToPath } from 'node:url';
import { studyRecords } from '../../scripts/support/study-records.ts';
import { checkContent } from '../../src/checks/check-content.ts';
import { facets } from '../../src/evidence/facets.ts';
import { summariseOutcomes } from '../../src/evidence/outcome-summary.ts';
import { rateByEif } from '../../src/evidence/standards/eif/rate.ts';
import type { StudyRecord } from '../../src/evidence/trials.ts';
import type { Publication } from '../../src/exports/publication.ts';
import type { FullEntry, Snapshot, UsedStudy } from '../../src/exports/snapshot.ts';
import type { Intervention } from '../../src/schemas/intervention.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
/** Later than any day in a record: whether a day has been is not what these tests are about. */
const SOME_DAY = '2100-01-01';

const { content } = checkContent(PROJECT, SOME_DAY);

const all: FullEntry[] = content.interventions.flatMap(({ id, data }) =>
  data ? [fullEntry(id, data, studyRecords(content, data.studies))] : [],
);

/** The records of `content/` as the pages hand them to the exports. */
export const snapshot: Snapshot = snapshotOf(
  all.filter(({ data }) => data.status === 'published'),
  content.studies.flatMap(({ id, data }) => (data ? [{ id, ...data }] : [])),
);

/** Every real study that a published entry rests on. */
export const studies: StudyRecord[] = snapshot.studies.map(({ study }) => study);

export const publication: Publication = {
  name: 'Example Library',
  description: 'What works, and how sure we can be',
  language: 'en-GB',
  contact: 'library@example.org',
  stamp: {
    version: '0123456789',
    date: '2026-02-03',
    licence: { name: 'Creative Commons Attribution 4.0', address: 'https://example.org/licence/' },
  },
  address: (path) => `https://example.org/sub${path}`,
  entryAddress: (id) => `https://example.org/sub/interventions/${id}/`,
  studyAddress: (id) => `https://example.org/sub/studies/${id}/`,
};

/** An entry joined and rated as the library does it. */
export function fullEntry(id: string, data: Intervention, studies: readonly StudyRecord[]): FullEntry {
  const rating = rateByEif(data, studies);
  return {
    id,
    data,
    studies,
    rating,
    outcomes: summariseOutcomes(studies),
    facetValues: Object.fromEntries(
      facets.map(({ key, valuesOf }) => [key, valuesOf({ data, studies, rating })]),
    ),
  };
}

function snapshotOf(entries: FullEntry[], records: StudyRecord[]): Snapshot {
  const used: UsedStudy[] = records.map((study) => ({
    study,
    entries: entries.filter(({ data }) => data.studies.includes(study.id)),
  }));
  return {
    entries,
    studies: used.filter((one) => one.entries.length > 0),
    glossary: content.glossary.data ?? [],
  };
}

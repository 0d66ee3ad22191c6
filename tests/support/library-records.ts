import { studyRecords } from '../../scripts/support/study-records.ts';
import { readContent } from '../../src/checks/read-content.ts';
import { facets } from '../../src/evidence/facets.ts';
import type { Rating } from '../../src/evidence/rating.ts';
import { rateByEif } from '../../src/evidence/standards/eif/rate.ts';
import type { StudyRecord } from '../../src/evidence/trials.ts';
import type { Intervention } from '../../src/schemas/intervention.ts';

/** An entry with its studies, read afresh from `content/` without Astro and without the built site. */
export interface ReadEntry {
  id: string;
  data: Intervention;
  studies: StudyRecord[];
}

/** An entry with all that is computed from its records. */
export interface RatedEntry extends ReadEntry {
  rating: Rating;
  facetValues: Readonly<Record<string, readonly string[]>>;
}

/** Every sound entry in `content/`, whatever its status, by id from A to Z. */
export function readEntries(): ReadEntry[] {
  const { content } = readContent(process.cwd());
  return content.interventions
    .flatMap(({ id, data }) =>
      data === undefined ? [] : [{ id, data, studies: studyRecords(content, data.studies) }],
    )
    .sort((one, other) => one.id.localeCompare(other.id));
}

export const publishedEntries = (): ReadEntry[] =>
  readEntries().filter(({ data }) => data.status === 'published');

/** The published entries, rated. Takes seconds, so that only tests of ratings should ask. */
export const ratedEntries = (): RatedEntry[] =>
  publishedEntries().map((entry) => {
    const rating = rateByEif(entry.data, entry.studies);
    const values = facets.map(({ key, valuesOf }) => [key, valuesOf({ ...entry, rating })]);
    return { ...entry, rating, facetValues: Object.fromEntries(values) };
  });

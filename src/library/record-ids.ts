import { getCollection } from 'astro:content';

/** The ids of all records, those of drafts and of withdrawn entries too, so that no new record takes one of them. */
export async function recordIds(): Promise<{ studies: string[]; interventions: string[] }> {
  const [studies, interventions] = await Promise.all([
    getCollection('studies'),
    getCollection('interventions'),
  ]);
  const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id).sort();
  return { studies: ids(studies), interventions: ids(interventions) };
}

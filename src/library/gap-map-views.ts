import type { FacetKey } from '../evidence/facets.ts';
import { careStatuses, interventionTypes, keysOf, type Vocabulary } from '../schemas/vocabularies/index.ts';

/** A way of looking at the gap map: what stands across the top. */
export interface GapMapView {
  path: string;
  /** The last part of its path; none for the first view. */
  slug: string | undefined;
  facet: FacetKey;
  /** How the columns are named in a sentence: "outcomes by who it is for". */
  by: string;
  words: Vocabulary;
  columns: readonly string[];
  /** Whether a column without any entry is a gap worth showing, or only a word nobody has used yet. */
  showEmptyColumns: boolean;
}

export const gapMapViews: readonly GapMapView[] = [
  {
    path: '/gap-map/',
    slug: undefined,
    facet: 'for',
    by: 'who it is for',
    words: careStatuses,
    columns: keysOf(careStatuses),
    showEmptyColumns: true,
  },
  {
    path: '/gap-map/by-type/',
    slug: 'by-type',
    facet: 'type',
    by: 'kind of programme',
    words: interventionTypes,
    columns: keysOf(interventionTypes),
    showEmptyColumns: false,
  },
];

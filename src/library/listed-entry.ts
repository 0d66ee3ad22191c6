import { costBandOf } from '../evidence/cost.ts';
import { costBands, keysOf, levels } from '../schemas/vocabularies/index.ts';
import type { ListedEntry } from '../elements/library-search/entries.ts';
import type { Entry } from './library.ts';

/** What the search page needs to know of an entry, small enough to stand in its card. */
export function listedEntry({ id, data, rating, facetValues }: Entry): ListedEntry {
  const band = costBandOf(data.cost.unit);
  return {
    id,
    title: data.title,
    facets: facetValues,
    strength: rating.level === 'not-rated' ? null : keysOf(levels).indexOf(rating.level),
    cost: band === 'not-established' ? null : keysOf(costBands).indexOf(band) + 1,
    reviewed: data.dates.reviewed,
  };
}

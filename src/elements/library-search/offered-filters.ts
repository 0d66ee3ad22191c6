import type { FilterWords } from '../../search/index.ts';
import type { OfferedFilter } from './notes.ts';
import type { SearchState } from './state.ts';

/**
 * The filters that a query names, as far as the page has them and they are not yet chosen, each once, in the page's own
 * words ("Age: 5 to 10 or 11 to 15").
 */
export function filtersToOffer(
  named: readonly FilterWords[],
  boxes: readonly HTMLInputElement[],
  ticked: SearchState['ticked'],
): OfferedFilter[] {
  const offers = named.flatMap(({ facet, values, typed }) => {
    const own = boxes.filter(({ name, value }) => name === facet && values.includes(value));
    const chosen = ticked.get(facet) ?? [];
    if (own.length === 0 || own.every(({ value }) => chosen.includes(value))) return [];
    const legend = own[0]?.closest('fieldset')?.querySelector('legend');
    const heading = legend?.dataset['brief'] ?? legend?.textContent.trim() ?? '';
    const labels = own.map(({ dataset, value }) => dataset['label'] ?? value);
    return [
      { facet, typed, values: own.map(({ value }) => value), label: `${heading}: ${labels.join(' or ')}` },
    ];
  });
  return offers.filter(({ label }, place) => offers.findIndex((one) => one.label === label) === place);
}

/**
 * A query without the words that name a filter, which the filter stands for once it is chosen.
 * @param typed the words as they stand in the query, or as `wordsOf` gives them
 */
export function without(query: string, typed: string): string {
  const pattern = typed
    .split(/\s+/)
    .map((word) => [...word].map((sign) => sign.replace(/[.*+?^${}()|[\]\\]/, '\\$&')).join("['’ʼ]?"))
    .join("(?:['’ʼ]s?)?[^\\p{L}\\p{N}]+");
  return query
    .replace(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?:['’ʼ]s?)?(?![\\p{L}\\p{N}])`, 'iu'), ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

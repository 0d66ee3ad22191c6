/** What was chosen, in the words that the page shows for it. */
export interface Selection {
  query: string;
  /** What was made of the words: slips that were put right, other words that were searched. */
  read: readonly string[];
  /** Ticked filters in the order of the page, each with its heading and the labels ticked under it. */
  filters: readonly { heading: string; labels: readonly string[] }[];
  sort: string;
  address: string;
}

/**
 * How a selection came about, for a printed list: without it, nobody can tell a year later what the list left out.
 * Labels under one heading are joined by "or" and headings by "and", as the filters work.
 */
export function selectionInWords({ query, read, filters, sort, address }: Selection): string {
  const chosen = filters
    .filter(({ labels }) => labels.length > 0)
    .map(({ heading, labels }) => `${heading}: ${labels.join(' or ')}`);
  return [
    query === '' ? 'No words were searched.' : `Words searched: “${query}”.`,
    ...read,
    chosen.length === 0 ? 'No filter was chosen.' : `Filters: ${chosen.join('; and ')}.`,
    `Order: ${sort}.`,
    `Address: ${address}`,
  ].join(' ');
}

/**
 * The selection as the page shows it now.
 * @param search the element round the box, its notes, the filters and the order
 */
export const selectionShown = (search: ParentNode, query: string): Selection => ({
  query: query.trim(),
  read: [...search.querySelectorAll('[data-part="notes"] [data-on-paper]:not([hidden])')].map(
    (note) => note.querySelector('[data-said]')?.textContent.trim() ?? '',
  ),
  filters: [...search.querySelectorAll('fieldset')].map((group) => ({
    heading: group.querySelector('legend')?.textContent.trim() ?? '',
    labels: [...group.querySelectorAll<HTMLInputElement>('input:checked')].map(
      ({ dataset, value }) => dataset['label'] ?? value,
    ),
  })),
  sort: search.querySelector('select')?.selectedOptions[0]?.text ?? '',
  address: location.href,
});

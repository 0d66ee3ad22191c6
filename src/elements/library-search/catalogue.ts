import type { ListedEntry } from './entries.ts';

/** Where the search takes entries from. What cannot be had fails with a `FileError`. */
export interface Catalogue {
  /** Every entry of the library. */
  all(): Promise<readonly ListedEntry[]>;
  /** The card of an entry, the same one each time. */
  card(id: string): Promise<HTMLElement>;
}

/** The cards that stand in a list, by id. */
export function cardsIn(list: HTMLElement): Map<string, HTMLElement> {
  const items = [...list.querySelectorAll<HTMLElement>('[data-entry]')];
  return new Map(items.map((item) => [saidOf(item).id, item]));
}

/** What a card says of its entry. */
export const saidOf = (item: HTMLElement): ListedEntry =>
  JSON.parse(item.dataset['entry'] ?? '{}') as ListedEntry;

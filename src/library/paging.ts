import { PAGE_SIZE } from './page-size.ts';

/** One page of a list. */
export interface ListPage<Item> {
  items: Item[];
  /** 1 for the first page. */
  number: number;
  /** How many pages the list has. */
  count: number;
  /** The place of its first and its last item in the whole list, 1 for the first. */
  first: number;
  last: number;
  /** How many items the whole list has. */
  of: number;
}

/** A list cut into pages, so that no page grows with the library. There is always a first page. */
export function pagesOf<Item>(items: readonly Item[]): [ListPage<Item>, ...ListPage<Item>[]] {
  const of = items.length;
  const count = Math.max(1, Math.ceil(of / PAGE_SIZE));
  const page = (number: number): ListPage<Item> => {
    const from = (number - 1) * PAGE_SIZE;
    const own = items.slice(from, from + PAGE_SIZE);
    return { items: own, number, count, first: from + 1, last: from + own.length, of };
  };
  return [page(1), ...Array.from({ length: count - 1 }, (_, index) => page(index + 2))];
}

/** The pages after the first, as the routes for them take them. */
export const laterPages = <Item>(items: readonly Item[]) =>
  pagesOf(items)
    .slice(1)
    .map((page) => ({ params: { page: String(page.number) }, props: { page } }));

/** True where a list is longer than one page. */
export const isPaged = (items: readonly unknown[]): boolean => items.length > PAGE_SIZE;

/** What stands after the address of a list in that of one of its pages, as a route takes it; nothing for the first. */
export const pageParameter = (number: number): string | undefined =>
  number === 1 ? undefined : `page/${number}`;

/** What a page of a list adds to the title of the list. */
export const pageInTitle = ({ number, count }: Pick<ListPage<unknown>, 'number' | 'count'>): string =>
  number === 1 ? '' : `, page ${number} of ${count}`;

/** Which part of a list a page has, such as "51 to 100 of 1,000 interventions", for pages of a list with several. */
export const partInWords = ({ first, last, of }: ListPage<unknown>): string =>
  `${first.toLocaleString('en-GB')} to ${last.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')} interventions`;

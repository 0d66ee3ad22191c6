import { ProgramError } from './long-program.ts';
import type { ResultsPager } from './results-pager.ts';
import type { FileError, FileFault } from './read-file.ts';
import type { Outcome } from './results.ts';
import { writeState, type SearchState } from './state.ts';

/** How many cards stand on one page of the results of a library whose list goes on over other pages. */
export const RESULTS_PAGE = 10;
/** How many of them are fetched for each letter that is typed: as many as most screens show. The others come when the words have settled. */
export const FIRST_CARDS = 3;

/** What a page needs beside its cards where the list goes on over other pages: the ways to these, and to more results. */
export class LongList {
  readonly #pager: ResultsPager;
  readonly #builtPager: HTMLElement;
  /** Which part of the list the page has, in words. */
  readonly count: string;

  /** @param part gives a part of the page by name */
  constructor(part: (name: string) => HTMLElement) {
    this.#pager = part('pager') as ResultsPager;
    this.#builtPager = part('built-pager');
    this.count = part('count').textContent.trim();
  }

  showResults({ page, pages }: Outcome, state: SearchState): void {
    this.#builtPager.hidden = true;
    this.#pager.show(page, pages, (number) => addressOf({ ...state, page: number }));
  }

  /** Shows the way to the other pages of the list as it was built. */
  showBuilt(): void {
    this.#builtPager.hidden = false;
    this.#pager.hidden = true;
  }
}

/** The address of a state, on this page. */
export function addressOf(state: SearchState): string {
  const search = writeState(state).toString();
  return `${location.pathname}${search === '' ? '' : `?${search}`}`;
}

/** The page that a link of the pager leads to; `undefined` for any other click, such as one that asks for a new tab. */
export function pageAskedFor(event: MouseEvent): number | undefined {
  const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-page]') : null;
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return undefined;
  return Number(link.dataset['page']);
}

/**
 * Why entries of other pages could not be had.
 * - `unloaded`: the program that fetches them did not come
 */
export type LongFault = FileFault | 'unloaded';

/** Why entries of other pages could not be had, where that is what went wrong. */
export function longFault(error: unknown): LongFault | undefined {
  if (error instanceof ProgramError) return error.gone ? 'gone' : 'unloaded';
  return error instanceof Error && error.name === 'FileError' ? (error as FileError).fault : undefined;
}

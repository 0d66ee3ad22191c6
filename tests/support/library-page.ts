import type { Page } from 'playwright-core';
import { eventually } from './eventually.ts';

/** Words that find some entries of the library and not others. */
export const SEARCHED_FOR = 'foster carers';

/** All that a reader sees of a search. */
export interface View {
  query: string;
  sort: string;
  /** The ids of ticked boxes. */
  ticked: string[];
  chips: string[];
  status: string;
  /** The ids of the entries shown, in order. */
  shown: string[];
  /** How many entries each box says it would show, by the box's id. */
  counts: Record<string, number>;
  /** Which messages are visible. */
  messages: string[];
  /** The entries that show where the words were found. */
  explained: string[];
  /** What is said of the words of the search. */
  notes: string[];
}

/** Opens the library and waits until its script runs. */
export async function openLibrary(page: Page, site: string, search = ''): Promise<void> {
  await page.goto(`${site}interventions/${search}`);
  await page.waitForFunction(() => customElements.get('library-search') !== undefined);
}

export const queryBox = (page: Page) => page.getByRole('combobox', { name: 'Search in your own words' });
export const suggestions = (page: Page) => page.locator('#suggestions').getByRole('option');
export const tickBox = (page: Page, facet: string, value: string) =>
  page.locator(`[id="filter-${facet}-${value}"]`);
export const chips = (page: Page) => page.locator('[data-part="chips"] button');
export const message = (page: Page, name: string) => page.locator(`[data-message="${name}"]`);

/** Types words and presses Enter. */
export async function searchFor(page: Page, words: string): Promise<void> {
  await queryBox(page).fill(words);
  await queryBox(page).press('Enter');
}

/** Searches, and waits until the results of just these words stand there and the status says how many. */
export async function searchAndSettle(page: Page, words: string): Promise<View> {
  await searchFor(page, words);
  await eventually(() => addressOf(page)['q']).toEqual([words]);
  return settled(page);
}

/** Waits until what stands there is what the address asks for and the status says so; gives what a reader sees then. */
export async function settled(page: Page): Promise<View> {
  await eventually(async () => {
    const { shown, status, messages } = await view(page);
    // The words for paper are written with the results, and name the address that these are for.
    const paper = (await page.locator('[data-part="paper"]').textContent()) ?? '';
    const isLatest = paper.endsWith(`Address: ${page.url()}`);
    return isLatest && !messages.includes('loading') && status.includes(`${shown.length} of `);
  }).toBe(true);
  return view(page);
}

/** Ticks or clears a box, opening its group first where it is closed. */
export async function toggle(page: Page, facet: string, value: string): Promise<void> {
  const box = tickBox(page, facet, value);
  await box.evaluate((element) => element.closest('details')?.setAttribute('open', ''));
  await box.click();
}

export const view = (page: Page): Promise<View> =>
  page.evaluate(() => {
    const all = <Kind extends Element>(selector: string) => [...document.querySelectorAll<Kind>(selector)];
    const cards = all<HTMLElement>('[data-entry]').filter((card) => card.checkVisibility());
    const idOf = (card: HTMLElement) => (JSON.parse(card.dataset['entry'] ?? '{}') as { id: string }).id;
    const counts = all<HTMLElement>('[data-count-for]');
    return {
      query: all<HTMLInputElement>('[data-part="query"]')[0]?.value ?? '',
      sort: all<HTMLSelectElement>('#sort')[0]?.value ?? '',
      ticked: all<HTMLInputElement>('input:checked').map(({ id }) => id),
      chips: all<HTMLElement>('[data-part="chips"] button').map((chip) => chip.textContent?.trim() ?? ''),
      status: all<HTMLElement>('[role="status"]')[0]?.textContent ?? '',
      shown: cards.map(idOf),
      counts: Object.fromEntries(
        counts.map((count) => [
          count.dataset['countFor'] ?? '',
          Number(/\d+/.exec(count.textContent ?? '')?.[0]),
        ]),
      ),
      messages: all<HTMLElement>('[data-message]')
        .filter((box) => box.checkVisibility())
        .map((box) => box.dataset['message'] ?? ''),
      explained: cards.filter((card) => card.querySelector('[data-why]')?.checkVisibility()).map(idOf),
      notes: all<HTMLElement>('[data-note]')
        .filter((note) => note.checkVisibility())
        .map((note) => note.dataset['note'] ?? ''),
    };
  });

/** Waits until the library says that so many entries are shown. */
export const expectShown = (page: Page, ids: readonly string[]) =>
  eventually(async () => (await view(page)).shown.toSorted()).toEqual(ids.toSorted());

/** The query part of the page's address, read as a search state. */
export const addressOf = (page: Page): Record<string, string[]> => {
  const parameters = new URL(page.url()).searchParams;
  return Object.fromEntries([...new Set(parameters.keys())].map((name) => [name, parameters.getAll(name)]));
};

import type { Page } from 'playwright-core';
import { eventually } from './eventually.ts';
import { publishedEntries } from './library-records.ts';

/** The library's entries, by title from A to Z: what the page has to choose from. */
export const all = publishedEntries()
  .map(({ id, data }) => ({ id, title: data.title }))
  .sort((one, other) => one.title.localeCompare(other.title, 'en-GB'));

/** The first entries, by id. */
export const ids = (count: number): string[] => all.slice(0, count).map(({ id }) => id);
export const titleOf = (id: string): string => all.find((entry) => entry.id === id)?.title ?? '';
export const titles = (count: number): string[] => ids(count).map(titleOf);

/** All that a reader sees of a comparison. */
export interface CompareView {
  /** What the page has said, sentence by sentence. */
  said: string[];
  /** The entries side by side. */
  columns: string[];
  /** Each row of facts in sight: its heading, its mark, and its cells. */
  rows: { heading: string; mark: string; cells: string[] }[];
  /** Which boxes and parts are in sight. */
  parts: string[];
  /** What has focus: its words, or for a box its name. */
  focus: string;
}

/** Opens the page and waits until its script has shown what the address asks for: the last thing it does is to say so. */
export async function openCompare(page: Page, site: string, search = ''): Promise<void> {
  await page.goto(`${site}compare/${search}`);
  await page.locator('[data-part="status"] p').first().waitFor({ state: 'attached' });
}

export const view = (page: Page): Promise<CompareView> =>
  page.evaluate(() => {
    const seen = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
    const words = (element: Element | null | undefined) =>
      (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const active = document.activeElement;
    return {
      said: seen('[data-part="status"] p').map(words),
      columns: seen('thead th a').map(words),
      rows: seen('tr[data-alike]').map((row) => ({
        heading: words(row.querySelector('th')?.firstChild?.parentElement)
          .replace(words(row.querySelector('.compare__mark')), '')
          .trim(),
        mark: words(row.querySelector('.compare__mark')),
        cells: [...row.querySelectorAll('td')].map(words),
      })),
      parts: seen('[data-part], [data-message]').map(
        (one) => one.dataset['part'] ?? one.dataset['message'] ?? '',
      ),
      focus:
        active?.getAttribute('aria-label') ??
        (active instanceof HTMLSelectElement ? active.name : words(active)),
    };
  });

/** Waits until these entries stand side by side, in this order. */
export const expectColumns = (page: Page, wanted: readonly string[]) =>
  eventually(async () => (await view(page)).columns).toEqual([...wanted]);

/** Chooses an entry in the list of titles and adds it. */
export async function addByTitle(page: Page, id: string): Promise<void> {
  await page.getByLabel('Add an intervention').selectOption(id);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
}

export const removeButton = (page: Page, id: string) =>
  page.getByRole('button', { name: `Remove ${titleOf(id)}`, exact: true });
export const note = (page: Page, question: string, id: string) =>
  page.getByLabel(`${question}: ${titleOf(id)}`, { exact: true });

/** The part of the address that holds the comparison. */
export const searchOf = (page: Page): string => new URL(page.url()).search;

/** What the page keeps in this browser. */
export const keptIn = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => Object.fromEntries(Object.entries({ ...localStorage })));

import { describe, expect, inject, test } from 'vitest';
import { dataRows } from '../support/data-files.ts';
import { eventually } from '../support/eventually.ts';
import {
  addressOf,
  openLibrary,
  queryBox,
  SEARCHED_FOR,
  searchFor,
  settled,
  toggle,
  view,
  type View,
} from '../support/library-page.ts';
import { useBrowser } from '../support/with-browser.ts';
import type { Page } from 'playwright-core';

const site = inject('site');
const withPage = useBrowser();
const rows = dataRows();
const strength =
  rows.find(({ filters }) => filters['for']?.includes('looked-after'))?.filters['strength']?.[0] ?? '';

describe('the address of a search', () => {
  test('holds the words, every tick and the order, and nothing usual', () =>
    withPage({}, async (page) => {
      await walk(page);
      expect(addressOf(page)).toEqual({
        q: [SEARCHED_FOR],
        strength: [strength],
        for: ['looked-after'],
        sort: ['cost'],
      });
      await page.locator('[data-action="clear"]').click();
      await eventually(() => new URL(page.url()).search).toBe('');
    }));

  test('gives the same view when the page is loaded again, and to a new visitor it was sent to', () =>
    withPage({}, async (page) => {
      const last = (await walk(page)).at(-1);
      await page.reload();
      await eventually(() => view(page)).toEqual(last);
      await withPage({}, async (other) => {
        await other.goto(page.url());
        await eventually(() => view(other)).toEqual(last);
      });
    }));

  test('steps back and forward through every change', () =>
    withPage({}, async (page) => {
      const views = await walk(page);
      for (const before of views.slice(0, -1).reverse()) {
        await page.goBack();
        await eventually(() => view(page)).toEqual(before);
      }
      for (const after of views.slice(1)) {
        await page.goForward();
        await eventually(() => view(page)).toEqual(after);
      }
    }));

  test('brings the same view back after an entry was opened', () =>
    withPage({}, async (page) => {
      const last = (await walk(page)).at(-1);
      await page.locator('[data-entry]:visible h2 a').first().click();
      await page.waitForURL(/interventions\/[a-z-]+\/$/);
      await page.goBack();
      await eventually(() => view(page)).toEqual(last);
    }));

  test('counts one stretch of typing as one step back', () =>
    withPage({}, async (page) => {
      await openLibrary(page, site);
      const before = await view(page);
      // Each pause is long enough for a search of its own.
      for (const part of ['foster', ' carers']) {
        await queryBox(page).pressSequentially(part);
        await eventually(() => addressOf(page)['q']?.[0]?.endsWith(part.trim())).toBe(true);
      }
      await page.goBack();
      await eventually(() => view(page)).toEqual(before);
    }));

  test('shows something true where it asks for what the page does not offer', () =>
    withPage({}, async (page) => {
      await openLibrary(page, site, `?strength=level-9&colour=red&sort=price&for=looked-after`);
      const { ticked, sort, shown } = await view(page);
      expect({ ticked, sort }).toEqual({ ticked: ['filter-for-looked-after'], sort: 'title' });
      expect(shown.toSorted()).toEqual(
        rows.filter(({ filters }) => filters['for']?.includes('looked-after')).map(({ id }) => id),
      );
    }));

  test('from the search box of the first page opens the library with the words searched', () =>
    withPage({}, async (page) => {
      await page.goto(site);
      await page.getByRole('searchbox').fill(SEARCHED_FOR);
      await page.getByRole('searchbox').press('Enter');
      await page.waitForURL(/interventions\/\?q=/);
      await eventually(async () => (await view(page)).explained.length).toBeGreaterThan(0);
      expect((await view(page)).query).toBe(SEARCHED_FOR);
    }));
});

/** A search, two filters and an order, one step at a time: gives the view after each. */
async function walk(page: Page): Promise<View[]> {
  await openLibrary(page, site);
  const views = [await view(page)];
  const steps: (() => Promise<unknown>)[] = [
    () => searchFor(page, SEARCHED_FOR),
    () => toggle(page, 'strength', strength),
    () => toggle(page, 'for', 'looked-after'),
    () => page.getByLabel('Sort by').selectOption('cost'),
  ];
  for (const step of steps) {
    const { search } = new URL(page.url());
    await step();
    await eventually(() => new URL(page.url()).search).not.toBe(search);
    views.push(await settled(page));
  }
  return views;
}

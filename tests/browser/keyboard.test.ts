import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { openLibrary, SEARCHED_FOR, view } from '../support/library-page.ts';
import { pageTypes } from '../support/pages.ts';
import { focusStops } from '../support/focus-stops.ts';
import { useBrowser } from '../support/with-browser.ts';

const site = inject('site');
const withPage = useBrowser();
const still = { reducedMotion: 'reduce' } as const;

describe('by keyboard alone', () => {
  test('a reader skips to the main part, searches, filters and opens a result', () =>
    withPage({ ...still, viewport: { width: 1280, height: 900 } }, async (page) => {
      await openLibrary(page, site);
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Skip to main content');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');

      await tabTo(page, 'input[type="search"]');
      await page.keyboard.type(SEARCHED_FOR);
      await page.keyboard.press('Enter');
      await eventually(async () => (await view(page)).explained.length).toBeGreaterThan(0);

      await tabTo(page, 'summary');
      await tabTo(page, '[id="filter-for-looked-after"]');
      await page.keyboard.press('Space');
      expect((await view(page)).ticked).toEqual(['filter-for-looked-after']);

      await tabTo(page, '[data-entry] h2 a');
      const name = await focused(page);
      await page.keyboard.press('Enter');
      await eventually(async () => page.locator('h1').innerText()).toBe(name);
    }));

  test('a closed group of filters opens, and its boxes come next', () =>
    withPage({ ...still, viewport: { width: 1280, height: 900 } }, async (page) => {
      await openLibrary(page, site);
      await tabTo(page, '.filters__group:not([open]) > summary');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.matches('.filters__group[open] input'))).toBe(
        true,
      );
    }));

  test('on a narrow screen a button opens the filters, says so, and closes them again', () =>
    withPage({ ...still, viewport: { width: 360, height: 740 } }, async (page) => {
      await openLibrary(page, site);
      const button = page.getByRole('button', { name: 'Filters', exact: true });
      const box = page.locator('[id="filter-for-looked-after"]');
      expect(await button.getAttribute('aria-expanded')).toBe('false');
      expect(await box.isVisible()).toBe(false);

      await tabTo(page, '[data-action="filters"]');
      await page.keyboard.press('Enter');
      expect(await button.getAttribute('aria-expanded')).toBe('true');
      expect(await page.locator(`[id="${await button.getAttribute('aria-controls')}"]`).isVisible()).toBe(
        true,
      );
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.matches('#filters-panel summary'))).toBe(true);

      await tabTo(page, '[id="filter-for-looked-after"]');
      await page.keyboard.press('Space');
      expect((await view(page)).ticked).toEqual(['filter-for-looked-after']);

      await button.focus();
      await page.keyboard.press('Enter');
      expect(await button.getAttribute('aria-expanded')).toBe('false');
      expect(await box.isVisible()).toBe(false);
    }));

  test('a table too wide for the screen can be reached and scrolled', () =>
    withPage({ ...still, viewport: { width: 320, height: 640 } }, async (page) => {
      await page.goto(`${site}how-ratings-work/`);
      await tabTo(page, '.table-box');
      await page.keyboard.press('ArrowRight');
      await eventually(() => page.evaluate(() => document.activeElement?.scrollLeft)).toBeGreaterThan(0);
    }));
});

test(
  'the element that has focus is in view, in front of everything and marked, on every kind of page, wide and narrow',
  () =>
    withPage(still, async (page) => {
      const faults: string[] = [];
      for (const { name, path, prepare, requestsFail } of pageTypes()) {
        if (requestsFail) continue;
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.goto(`${site}${path}`);
        await prepare?.(page);
        faults.push(...(await stopFaults(page, `${name}, wide`)));
        await page.setViewportSize({ width: 320, height: 640 });
        faults.push(...(await stopFaults(page, `${name}, narrow`)));
      }
      expect(faults).toEqual([]);
    }),
  360_000,
);

/** What is wrong with the first stops of the Tab key on a page. */
async function stopFaults(page: Page, name: string): Promise<string[]> {
  // What stands on top is the same on all pages, so that one of them shows it.
  const isFirst = new URL(page.url()).pathname === '/';
  const stops = await focusStops(page, isFirst ? { from: 'top' } : { from: 'main', most: 9 });
  expect(stops.length, name).toBeGreaterThan(5);
  return stops.flatMap(({ what, hidden, unmarked }) => [
    ...(hidden ? [`${name}: ${what} is hidden by ${hidden}`] : []),
    ...(unmarked ? [`${name}: ${what} looks no different`] : []),
  ]);
}

/** Presses Tab until an element that fits has focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`two hundred presses of Tab did not reach ${selector}`);
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

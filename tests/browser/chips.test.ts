import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { dataRows } from '../support/data-files.ts';
import {
  addressOf,
  chips,
  expectShown,
  openLibrary,
  queryBox,
  searchFor,
  toggle,
  view,
} from '../support/library-page.ts';
import { useBrowser } from '../support/with-browser.ts';

const site = inject('site');
const withPage = useBrowser();
const all = dataRows().map(({ id }) => id);
const THREE = '?strength=nl2&for=looked-after&age=5-10';

describe('the chips of chosen filters', () => {
  test('name each tick, and say that they remove it', () =>
    withPage({}, async (page) => {
      await openLibrary(page, site, THREE);
      const { ticked } = await view(page);
      expect(ticked).toHaveLength(3);
      for (const id of ticked) {
        const label = (await page.locator(`label[for="${id}"]`).innerText()).replace(/\s*\(\d+\)$/, '');
        await page.getByRole('button', { name: `Remove ${label}` }).waitFor();
      }
      expect(await chips(page).count()).toBe(3);
    }));

  test('untick their box, change the address, and move focus to the chip that takes their place', () =>
    withPage({}, async (page) => {
      await openLibrary(page, site, THREE);
      const [, second = '', third = ''] = (await view(page)).chips;
      await chips(page).nth(1).click();
      expect((await view(page)).chips).not.toContain(second);
      expect((await view(page)).ticked).toHaveLength(2);
      expect(Object.values(addressOf(page))).toHaveLength(2);
      expect(await focused(page)).toBe(third);
    }));

  test('move focus back to the one before when the last of them goes', () =>
    withPage({}, async (page) => {
      await openLibrary(page, site, THREE);
      const [, second = ''] = (await view(page)).chips;
      await chips(page).nth(2).click();
      expect(await focused(page)).toBe(second);
    }));

  test('move focus to the number of results when none is left', () =>
    withPage({}, async (page) => {
      await openLibrary(page, site, '?strength=nl2');
      await chips(page).first().press('Enter');
      await expectShown(page, all);
      expect(await focused(page)).toBe((await view(page)).status);
      expect(await chips(page).count()).toBe(0);
    }));
});

describe('clearing', () => {
  test('is offered only when there is something to clear', () =>
    withPage({}, async (page) => {
      await openLibrary(page, site);
      const clear = page.locator('[data-action="clear"]');
      expect(await clear.isVisible()).toBe(false);
      await toggle(page, 'for', 'looked-after');
      expect(await clear.isVisible()).toBe(true);
    }));

  test('takes away words, ticks and order, and puts focus in the search box', () =>
    withPage({}, async (page) => {
      await openLibrary(page, site, `${THREE}&sort=cost`);
      await searchFor(page, 'foster');
      await page.locator('[data-action="clear"]').click();
      await expectShown(page, all);
      const { query, ticked, sort, messages, explained } = await view(page);
      expect({ query, ticked, sort, messages, explained }).toEqual({
        query: '',
        ticked: [],
        sort: 'title',
        messages: [],
        explained: [],
      });
      expect(addressOf(page)).toEqual({});
      expect(await queryBox(page).evaluate((box) => box === document.activeElement)).toBe(true);
    }));
});

test('ticking a box leaves focus on it', () =>
  withPage({}, async (page) => {
    await openLibrary(page, site);
    await page.locator('#filter-for-looked-after').focus();
    await page.keyboard.press('Space');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('filter-for-looked-after');
    expect((await view(page)).ticked).toEqual(['filter-for-looked-after']);
  }));

/** The words of the element that has focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

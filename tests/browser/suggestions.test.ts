import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { MOST_SUGGESTIONS } from '../../src/search/suggest.ts';
import { axe } from '../support/axe.ts';
import { eventually } from '../support/eventually.ts';
import { holdRequests } from '../support/held-requests.ts';
import {
  addressOf,
  openLibrary,
  queryBox,
  searchAndSettle,
  searchFor,
  settled,
  suggestions,
  view,
} from '../support/library-page.ts';
import { useBrowser } from '../support/with-browser.ts';

const site = inject('site');
const withPage = useBrowser();
const forget = (page: Page) => page.getByRole('button', { name: 'Forget them' });

describe('suggestions under the search box', () => {
  test('are walked by arrow keys while focus stays in the box; Enter takes one; Escape closes first and clears next', () =>
    withPage({}, async (page) => {
      await openLibrary(page, site);
      const box = queryBox(page);
      expect(await state(page)).toEqual({ expanded: 'false', active: null, selected: [], focused: false });
      await box.pressSequentially('fos');
      const texts = await offered(page, 'fos');
      expect(texts.length).toBeGreaterThan(2);
      expect(texts.length).toBeLessThanOrEqual(MOST_SUGGESTIONS);
      expect(
        await page.locator(`[id="${await box.getAttribute('aria-controls')}"] [role="option"]`).count(),
      ).toBe(texts.length);
      expect(await state(page)).toEqual({ expanded: 'true', active: null, selected: [], focused: true });

      // Down to the second, up past the box itself to the last, and down to the box again.
      const walk: [string, number | null][] = [
        ['ArrowDown', 0],
        ['ArrowDown', 1],
        ['ArrowUp', 0],
        ['ArrowUp', null],
        ['ArrowUp', texts.length - 1],
        ['ArrowDown', null],
      ];
      for (const [key, place] of walk) {
        await box.press(key);
        const active = place === null ? null : `suggestions-${place}`;
        expect(await state(page)).toEqual({
          expanded: 'true',
          active,
          selected: active === null ? [] : [active],
          focused: true,
        });
      }
      expect(await box.inputValue()).toBe('fos');

      await box.press('Escape');
      expect(await state(page)).toEqual({ expanded: 'false', active: null, selected: [], focused: true });
      expect(await box.inputValue()).toBe('fos');
      await box.press('Escape');
      expect(await box.inputValue()).toBe('');

      await box.pressSequentially('fos');
      await offered(page, 'fos');
      await box.press('ArrowDown');
      await box.press('Enter');
      const { query, status, shown } = await settled(page);
      expect(query).toBe(texts[0]);
      expect(status).toContain(`${shown.length} of `);
      expect(addressOf(page)).toEqual({ q: [texts[0]] });
      expect(await state(page)).toEqual({ expanded: 'false', active: null, selected: [], focused: true });
    }));

  test('are taken by mouse, close when focus goes, and are found by other names, which they tell', () =>
    withPage({}, async (page) => {
      await openLibrary(page, site);
      await queryBox(page).pressSequentially('LAC');
      const other = suggestions(page).filter({ hasText: 'children in care' });
      await other.waitFor();
      expect((await other.innerText()).replace(/\s+/g, ' ')).toBe('children in care (LAC) Topic');
      await page.getByRole('heading', { level: 1 }).click();
      expect(await suggestions(page).count()).toBe(0);

      await queryBox(page).fill('mocking');
      const entry = suggestions(page).filter({ hasText: 'Entry' }).first();
      await entry.click();
      expect((await settled(page)).shown[0]).toBe('mockingbird');
      expect(await queryBox(page).inputValue()).toBe('Mockingbird');
      expect(await state(page)).toMatchObject({ expanded: 'false', focused: true });
    }));

  test('do not open over the results when they come after Enter was pressed or the page went back', () =>
    withPage({}, async (page) => {
      const names = await holdRequests(page, /\/pagefind\/lookup\//);
      await openLibrary(page, site);
      await queryBox(page).pressSequentially('fost');
      await eventually(names.waiting).toBeGreaterThan(0);
      await queryBox(page).press('Enter');
      await names.release();
      await settled(page);
      expect(await suggestions(page).count()).toBe(0);

      await queryBox(page).pressSequentially('e');
      await offered(page);
      await page.goBack();
      await eventually(() => suggestions(page).count()).toBe(0);
    }));

  test('that cannot be reached leave a box that works', () =>
    withPage({}, async (page) => {
      await page.route('**/pagefind/lookup/*.json', (route) => route.abort());
      await openLibrary(page, site);
      await queryBox(page).pressSequentially('fos');
      await eventually(async () => (await view(page)).messages).toEqual(['failed']);
      expect(await state(page)).toMatchObject({ expanded: 'false', focused: true });
    }));

  test('are sound to axe while they are open, in light and dark, with one chosen, and reach over no edge', () =>
    withPage({ viewport: { width: 320, height: 640 }, colorScheme: 'light' }, async (page) => {
      await openLibrary(page, site);
      await queryBox(page).pressSequentially('car');
      await offered(page);
      await queryBox(page).press('ArrowDown');
      expect((await axe(page)).faults).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect((await axe(page, 'colour')).faults).toEqual([]);
      expect(await suggestions(page).count()).toBeGreaterThan(0);
    }));
});

describe('the last searches', () => {
  test('are offered in the empty box, newest first, and can be taken or forgotten; nothing of them is sent', () =>
    withPage({}, async (page) => {
      const sent: string[] = [];
      page.on('request', (request) => sent.push(`${request.method()} ${request.url()}`));
      await openLibrary(page, site);
      await queryBox(page).focus();
      expect(await suggestions(page).count()).toBe(0);
      expect(await forget(page).isVisible()).toBe(false);
      await searchAndSettle(page, 'foster carers');
      await searchAndSettle(page, 'kinship');
      await forget(page).waitFor();

      // The next visit: the page is opened anew, and the box is empty.
      await openLibrary(page, site);
      await queryBox(page).focus();
      await eventually(() => offered(page)).toEqual(['kinship', 'foster carers']);
      expect(await suggestions(page).first().innerText()).toMatch(/Searched before/);
      await queryBox(page).press('ArrowDown');
      await queryBox(page).press('ArrowDown');
      await queryBox(page).press('Enter');
      await settled(page);
      expect(addressOf(page)).toEqual({ q: ['foster carers'] });

      await searchFor(page, '');
      await settled(page);
      await forget(page).click();
      expect(await forget(page).isVisible()).toBe(false);
      expect(await suggestions(page).count()).toBe(0);
      expect(await queryBox(page).evaluate((box) => box === document.activeElement)).toBe(true);
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
      expect(sent.filter((one) => !one.startsWith(`GET ${site}`) || /foster|kinship/.test(one))).toEqual([]);
    }));
});

/** What assistive technology is told of the box and its list. */
const state = (page: Page) =>
  queryBox(page).evaluate((box) => ({
    expanded: box.getAttribute('aria-expanded'),
    active: box.getAttribute('aria-activedescendant'),
    selected: [...document.querySelectorAll('[role="option"][aria-selected="true"]')].map(({ id }) => id),
    focused: box === document.activeElement,
  }));

/** The texts offered, once there are any. */
/** What is offered, once it is for all the letters typed. */
async function offered(page: Page, typed = ''): Promise<string[]> {
  await suggestions(page).first().waitFor();
  const own = async () => {
    const options = await suggestions(page).allInnerTexts();
    return options.length > 0 && options.every((option) => option.toLowerCase().includes(typed));
  };
  await eventually(own).toBe(true);
  return page.locator('[role="option"] [data-slot="text"]').allTextContents();
}

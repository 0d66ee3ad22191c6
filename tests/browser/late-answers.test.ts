import { describe, expect, inject, test } from 'vitest';
import { dataRows } from '../support/data-files.ts';
import { eventually } from '../support/eventually.ts';
import { holdRequests } from '../support/held-requests.ts';
import {
  addressOf,
  message,
  openLibrary,
  queryBox,
  SEARCHED_FOR,
  searchAndSettle,
  searchFor,
  settled,
  view,
} from '../support/library-page.ts';
import { useBrowser } from '../support/with-browser.ts';

const site = inject('site');
const withPage = useBrowser();
const all = dataRows().map(({ id }) => id);
const INDEX = /\/pagefind\/index\//;
/** Asked for only where a word is not known. */
const WORDS = /\/pagefind\/words\//;
const MISSPELT = 'fostr';
/** Words that find other entries than `SEARCHED_FOR`. */
const OTHER_WORDS = 'leadership managers';

describe('an answer that comes late', () => {
  test('is dropped when other words were searched since, and so are its notes', () =>
    withPage({}, async (page) => {
      const expected = await withPage({}, async (other) => {
        await openLibrary(other, site);
        return searchAndSettle(other, OTHER_WORDS);
      });
      const words = await holdRequests(page, WORDS);
      await openLibrary(page, site);
      await searchFor(page, MISSPELT);
      await eventually(words.waiting).toBeGreaterThan(0);
      expect(await searchAndSettle(page, OTHER_WORDS)).toEqual(expected);
      await words.release();
      expect(await view(page)).toEqual(expected);
      // The same words by themselves do find something, and are told of.
      expect((await searchAndSettle(page, MISSPELT)).notes).toContain('corrected');
    }));

  test('is dropped when the search was cleared since, and leaves no message behind', () =>
    withPage({}, async (page) => {
      const index = await holdRequests(page, INDEX);
      await openLibrary(page, site);
      const before = await view(page);
      await searchFor(page, SEARCHED_FOR);
      await page.locator('[data-action="clear"]').click();
      await eventually(index.waiting).toBeGreaterThan(0);
      await index.release();
      expect(await settled(page)).toEqual(before);
    }));

  test('is waited for with a message, while the old results stay', () =>
    withPage({}, async (page) => {
      const index = await holdRequests(page, INDEX);
      await openLibrary(page, site);
      await searchFor(page, SEARCHED_FOR);
      await message(page, 'loading').waitFor();
      const { shown, messages } = await view(page);
      expect({ shown: shown.toSorted(), messages }).toEqual({ shown: all, messages: ['loading'] });
      await index.release();
      await eventually(async () => (await view(page)).messages).toEqual([]);
      expect((await view(page)).explained.length).toBeGreaterThan(0);
    }));

  test('leaves focus where the reader has moved to', () =>
    withPage({}, async (page) => {
      const index = await holdRequests(page, INDEX);
      await openLibrary(page, site);
      await searchFor(page, SEARCHED_FOR);
      await eventually(index.waiting).toBeGreaterThan(0);
      const link = page.locator('[data-entry] h2 a', { hasText: 'Mockingbird' });
      await link.focus();
      await index.release();
      await eventually(async () => (await view(page)).explained).toContain('mockingbird');
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    }));
});

describe('quick hands', () => {
  test('get the results of the last words typed', () =>
    withPage({}, async (page) => {
      await openLibrary(page, site);
      for (const words of ['f', 'foster', 'zzzzzz', 'housing', OTHER_WORDS]) await queryBox(page).fill(words);
      await eventually(() => addressOf(page)['q']).toEqual([OTHER_WORDS]);
      await eventually(async () => (await view(page)).explained).toContain('firstline');
      expect((await view(page)).messages).toEqual([]);
    }));

  test('keep the words they just typed when they tick a filter at once', () =>
    withPage({}, async (page) => {
      await openLibrary(page, site);
      // In one go, so that no machine is too slow to be quick.
      await page.evaluate((words) => {
        const box = document.querySelector<HTMLInputElement>('[data-part="query"]');
        if (box) box.value = words;
        box?.dispatchEvent(new InputEvent('input', { bubbles: true }));
        document.getElementById('filter-for-looked-after')?.click();
      }, SEARCHED_FOR);
      await eventually(() => addressOf(page)).toEqual({ q: [SEARCHED_FOR], for: ['looked-after'] });
      expect((await view(page)).query).toBe(SEARCHED_FOR);
    }));

  test('clear the words with Escape and get the whole list back', () =>
    withPage({}, async (page) => {
      await openLibrary(page, site);
      const before = await view(page);
      await searchAndSettle(page, SEARCHED_FOR);
      await queryBox(page).press('Escape');
      await eventually(() => view(page)).toEqual(before);
      expect(addressOf(page)).toEqual({});
    }));
});

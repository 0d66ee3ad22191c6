import type { Page, Route } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { dataRows } from '../support/data-files.ts';
import { eventually } from '../support/eventually.ts';
import { expectedRows } from '../support/expected-results.ts';
import {
  expectShown,
  message,
  openLibrary,
  queryBox,
  SEARCHED_FOR,
  searchAndSettle,
  searchFor,
  settled,
  toggle,
  view,
  type View,
} from '../support/library-page.ts';
import { searchProgram } from '../support/search-index.ts';
import { useBrowser } from '../support/with-browser.ts';

const site = inject('site');
const withPage = useBrowser();
const rows = dataRows();
const all = rows.map(({ id }) => id);
const blocked = (route: Route) => route.abort();
const unreachable = (route: Route) => route.fulfill({ status: 503, body: 'Try later' });
const missing = (route: Route) =>
  route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Page not found</h1>' });

// A retry asks for the program under an address of its own, so the part after the question mark is left open.
const program = `**/_astro/${searchProgram()}*`;
/** The parts of the index. Any of them may fail alone. */
const parts = [
  { part: 'its table of words', files: '**/pagefind/*.pf_meta*' },

  { part: 'a piece of the index', files: '**/pagefind/index/*.pf_index*' },
  { part: 'its list of entries', files: '**/pagefind/start.json' },
  { part: 'names and words that begin alike', files: '**/pagefind/lookup/*.json' },
  // Asked for only where a word is not known.
  { part: 'its list of known words', files: '**/pagefind/words/**/*.txt', words: 'fostr carers' },
];

describe.each(parts)('when $part', ({ files, words = SEARCHED_FOR }) => {
  test('is blocked, cannot be served, or is missing after an update, the search says so and the whole list stands; filters go on working, and each button brings the search back', () =>
    withPage({}, async (page) => {
      await page.route(files, blocked);
      await openLibrary(page, site);
      await searchFor(page, words);
      await expectFault(page, 'failed', all);
      await toggle(page, 'for', 'looked-after');
      await expectFault(
        page,
        'failed',
        expectedRows(rows, { for: ['looked-after'] }).map(({ id }) => id),
      );
      await toggle(page, 'for', 'looked-after');
      await expectFault(page, 'failed', all);

      await answer(page, files, missing);
      await message(page, 'failed').getByRole('button', { name: 'Try again' }).click();
      await expectFault(page, 'gone', all);
      await answer(page, files, unreachable);
      await message(page, 'gone').getByRole('button', { name: 'Reload' }).click();
      await expectFault(page, 'failed', all);
      await page.unroute(files);
      await message(page, 'failed').getByRole('button').click();
      await eventually(() => view(page)).toEqual(await healthyView(words));
    }));
});

test('when its program is blocked, or missing after an update, the search says that it could not start, and comes back when it can', () =>
  withPage({}, async (page) => {
    await page.route(program, blocked);
    await openLibrary(page, site);
    await searchFor(page, SEARCHED_FOR);
    await expectFault(page, 'blocked', all);
    await answer(page, program, missing);
    await page.reload();
    await expectFault(page, 'blocked', all);
    await page.unroute(program);
    await message(page, 'blocked').getByRole('button', { name: 'Try again' }).click();
    await eventually(() => view(page)).toEqual(await healthyView(SEARCHED_FOR));
  }));

test('when there is no connection, not even for its program, the search says so, and comes back with it when asked again', () =>
  withPage({}, async (page) => {
    await openLibrary(page, site);
    await page.context().setOffline(true);
    await searchFor(page, SEARCHED_FOR);
    await expectFault(page, 'failed', all);
    await message(page, 'failed').getByRole('button', { name: 'Try again' }).click();
    await expectFault(page, 'failed', all);
    await page.context().setOffline(false);
    // Asking for the same words once more is another try too.
    await queryBox(page).press('Enter');
    await eventually(() => view(page)).toEqual(await healthyView(SEARCHED_FOR));
  }));

test('when only the text of an entry does not come, its card says so, the others have theirs, and the search goes on', () =>
  withPage({}, async (page) => {
    const first = (await healthyView(SEARCHED_FOR)).shown[0] ?? '';
    const file = `**/pagefind/texts/${first}.json`;
    await page.route(file, blocked);
    await openLibrary(page, site);
    expect(await searchAndSettle(page, SEARCHED_FOR)).toEqual(await healthyView(SEARCHED_FOR));
    const card = page.locator('[data-entry]:visible').first();
    await card.getByText('could not be reached').waitFor();
    expect(await card.locator('[data-excerpt]').textContent()).toBe('');
    const second = page.locator('[data-entry]:visible').nth(1);
    await second.scrollIntoViewIfNeeded();
    await second.locator('mark').first().waitFor();
    expect(await second.getByText('could not be reached').isVisible()).toBe(false);

    // The next search is not told of it, and its text is asked for again.
    await page.unroute(file);
    expect((await searchAndSettle(page, 'foster')).messages).toEqual([]);
    const again = page.locator(`[data-entry*='"id":"${first}"']`);
    await again.scrollIntoViewIfNeeded();
    await again.locator('mark').first().waitFor();
    expect(await again.getByText('could not be reached').isVisible()).toBe(false);
  }));

test('each reason for having nothing to show has words of its own; those for words that find nothing blame nobody', () =>
  withPage({}, async (page) => {
    await openLibrary(page, site);
    const texts = await page.locator('[data-message]').allTextContents();
    expect(texts.length).toBeGreaterThanOrEqual(5);
    expect(new Set(texts).size).toBe(texts.length);
    const { messages, status } = await searchAndSettle(page, 'zzzzzz');
    expect({ messages, status }).toEqual({ messages: ['empty'], status: `0 of ${all.length} interventions` });
    expect(await message(page, 'empty').innerText()).toMatch(/does not mean that nothing works/);
    await message(page, 'empty').getByRole('button', { name: 'Show the full list' }).click();
    await expectShown(page, all);
    expect((await settled(page)).messages).toEqual([]);
  }));

test('the search loads nothing until its box is used, then what it needs, and no text that nobody sees', () =>
  withPage({}, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      const [, file] = pathname.split('/pagefind/');
      if (file !== undefined) asked.push(file);
      if (pathname.endsWith(searchProgram())) asked.push('program');
    });
    await openLibrary(page, site);
    await toggle(page, 'for', 'looked-after');
    await page.getByLabel('Sort by').selectOption('cost');
    await toggle(page, 'for', 'looked-after');
    await expectShown(page, all);
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);

    await queryBox(page).hover();
    await eventually(() => asked).toEqual(['program']);
    await queryBox(page).focus();
    await eventually(() => asked).toEqual(
      expect.arrayContaining(['start.json', expect.stringMatching(/pf_meta$/)]),
    );
    await page.waitForLoadState('networkidle');
    expect(asked.filter((file) => /^(texts|index)\/|^(words|concepts)/.test(file))).toEqual([]);

    const { shown } = await searchAndSettle(page, SEARCHED_FOR);
    await page.locator('[data-excerpt] mark').first().waitFor();
    await page.waitForLoadState('networkidle');
    const texts = asked.filter((file) => file.startsWith('texts/'));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.length).toBeLessThan(shown.length);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.filter((file) => /^(words|concepts)/.test(file))).toEqual([]);
  }));

/** Answers requests for some files in another way from now on. */
async function answer(page: Page, files: string, how: (route: Route) => Promise<void>): Promise<void> {
  await page.unroute(files);
  await page.route(files, how);
}

/** Waits for a search that failed: its message, beside all that the filters let through. */
const expectFault = (page: Page, says: string, ids: readonly string[]) =>
  eventually(async () => {
    const { messages, status, shown, notes } = await view(page);
    return { messages, status, shown: shown.toSorted(), notes };
  }).toEqual({
    messages: [says],
    status: `The words were not searched. ${ids.length} of ${all.length} interventions`,
    shown: ids.toSorted(),
    notes: [],
  });

const healthy = new Map<string, Promise<View>>();

/** What the same search shows when nothing fails. Asked for once. */
function healthyView(words: string): Promise<View> {
  const asked =
    healthy.get(words) ??
    withPage({}, async (page) => {
      await openLibrary(page, site);
      return searchAndSettle(page, words);
    });
  healthy.set(words, asked);
  return asked;
}

import type { Page, Route } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { dataRows } from '../support/data-files.ts';
import { eventually } from '../support/eventually.ts';
import { expectedRows } from '../support/expected-results.ts';
import {
  expectShown,
  message,
  openLibrary,
  SEARCHED_FOR,
  searchFor,
  toggle,
  view,
  type View,
} from '../support/library-page.ts';
import { useBrowser } from '../support/with-browser.ts';

const site = inject('site');
const withPage = useBrowser();
const rows = dataRows();
const all = rows.map(({ id }) => id);
const blocked = (route: Route) => route.abort();
const unreachable = (route: Route) => route.fulfill({ status: 503, body: 'Try later' });
const missing = (route: Route) =>
  route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Page not found</h1>' });

/** The parts of Pagefind, in the order it asks for them. Any of them may fail alone. */
// A retry asks for the program under an address of its own, so the part after the question mark is left open.
const program = '**/pagefind/pagefind.js*';
const parts = {
  'its list of contents': '**/pagefind/pagefind-entry.json*',
  'its table of words': '**/pagefind/*.pf_meta*',
  'its engine': '**/pagefind/wasm.*.pagefind*',
  'a piece of the index': '**/pagefind/index/*.pf_index*',
  'the text of a page': '**/pagefind/fragment/*.pf_fragment*',
};
const faults = [
  { fault: 'is blocked', answer: blocked, part: 'its program', files: program, says: 'blocked' },
  {
    fault: 'is missing after an update',
    answer: missing,
    part: 'its program',
    files: program,
    says: 'blocked',
  },
  ...Object.entries(parts).flatMap(([part, files]) => [
    { fault: 'is blocked', answer: blocked, part, files, says: 'failed' },
    { fault: 'cannot be served', answer: unreachable, part, files, says: 'failed' },
    { fault: 'is missing after an update', answer: missing, part, files, says: 'gone' },
  ]),
];

describe.each(faults)('when $part $fault', ({ answer, files, says }) => {
  test(`the search says "${says}" and shows the whole list; filters go on working; its button brings the search back`, () =>
    withPage({}, async (page) => {
      await page.route(files, answer);
      await openLibrary(page, site);
      await searchFor(page, SEARCHED_FOR);
      await expectFault(page, says, all);

      const filtered = expectedRows(rows, { for: ['looked-after'] }).map(({ id }) => id);
      await toggle(page, 'for', 'looked-after');
      await expectFault(page, says, filtered);
      await toggle(page, 'for', 'looked-after');
      await expectFault(page, says, all);

      await page.unroute(files);
      await message(page, says).getByRole('button').click();
      await eventually(() => view(page)).toEqual(await healthyView());
    }));
});

describe('when only some of the pieces fail', () => {
  test('nothing that was found is shown as if it were all there is', () =>
    withPage({}, async (page) => {
      let asked = 0;
      await page.route(parts['the text of a page'], (route) =>
        asked++ === 0 ? route.continue() : route.abort(),
      );
      await openLibrary(page, site);
      await searchFor(page, SEARCHED_FOR);
      await expectFault(page, 'failed', all);
    }));
});

test('words that find nothing get a message of their own, which blames nobody', () =>
  withPage({}, async (page) => {
    await openLibrary(page, site);
    await searchFor(page, 'zzzzzz');
    await eventually(async () => (await view(page)).messages).toEqual(['empty']);
    expect((await view(page)).status).toBe(`0 of ${all.length} interventions`);
    expect(await message(page, 'empty').innerText()).toMatch(/does not mean that nothing works/);
  }));

test('each reason for having nothing to show has words of its own', () =>
  withPage({}, async (page) => {
    await openLibrary(page, site);
    const texts = await page.locator('[data-message]').allTextContents();
    expect(texts.length).toBeGreaterThanOrEqual(5);
    expect(new Set(texts).size).toBe(texts.length);
  }));

test('the search loads nothing until words are typed', () =>
  withPage({}, async (page) => {
    const asked = requestsOf(page);
    await openLibrary(page, site);
    await toggle(page, 'for', 'looked-after');
    await page.getByLabel('Sort by').selectOption('cost');
    await page.locator('[data-action="clear"]').click();
    await expectShown(page, all);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((address) => address.includes('/pagefind/'))).toEqual([]);
    await searchFor(page, SEARCHED_FOR);
    await eventually(async () => (await view(page)).explained.length).toBeGreaterThan(0);
    expect(asked.filter((address) => address.includes('/pagefind/')).length).toBeGreaterThan(0);
  }));

/** Waits for a search that failed: its message, beside all that the filters let through. */
const expectFault = (page: Page, says: string, ids: readonly string[]) =>
  eventually(async () => {
    const { messages, status, shown } = await view(page);
    return { messages, status, shown: shown.toSorted() };
  }).toEqual({
    messages: [says],
    status: `The words were not searched. ${ids.length} of ${all.length} interventions`,
    shown: ids.toSorted(),
  });

let healthy: Promise<View> | undefined;

/** What the same search shows when nothing fails. Asked for once. */
function healthyView(): Promise<View> {
  healthy ??= withPage({}, async (page) => {
    await openLibrary(page, site);
    await searchFor(page, SEARCHED_FOR);
    await eventually(async () => (await view(page)).explained.length).toBeGreaterThan(0);
    return view(page);
  });
  return healthy;
}

function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return asked;
}

import type { Page, Route } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { openLibrary, SEARCHED_FOR, searchFor, view } from '../support/library-page.ts';
import { pageTypes } from '../support/pages.ts';
import { useBrowser } from '../support/with-browser.ts';

const site = inject('site');
const withPage = useBrowser();
const plainPages = pageTypes().filter(({ prepare }) => prepare === undefined);
/** Pages of other layouts. Entries are many, for each way a rating is drawn. */
const oneOfEach = plainPages.filter(
  ({ name }, place) => plainPages.findIndex((one) => kindOf(one.name) === kindOf(name)) === place,
);

/** An entry, or a page by its own name. */
function kindOf(name: string): string {
  return name.split(',')[0] ?? name;
}

/** What a page asks for, by kind: `document`, `stylesheet`, `font`, `script` and so on. */
function requestsOf(page: Page): { kind: string; path: string }[] {
  const asked: { kind: string; path: string }[] = [];
  page.on('request', (request) => {
    asked.push({ kind: request.resourceType(), path: new URL(request.url()).pathname });
  });
  return asked;
}

test('an entry asks for words, looks and its typeface, and for no script', () =>
  withPage({}, async (page) => {
    const entries = plainPages.filter(({ name }) => name.startsWith('entry'));
    expect(entries.length).toBeGreaterThan(2);
    for (const { path } of entries) {
      const asked = requestsOf(page);
      await page.goto(`${site}${path}`, { waitUntil: 'load' });
      const kinds = asked.map(({ kind }) => kind);
      expect(kinds.toSorted(), path).toEqual(['document', 'font', 'stylesheet']);
      page.removeAllListeners('request');
    }
  }));

test('the library asks for nothing of the search before somebody searches', () =>
  withPage({}, async (page) => {
    const asked = requestsOf(page);
    const ofSearch = () => asked.filter(({ path }) => path.includes('/pagefind/')).length;
    await openLibrary(page, site);
    await page.waitForLoadState('networkidle');
    expect(ofSearch()).toBe(0);
    await searchFor(page, SEARCHED_FOR);
    await eventually(async () => (await view(page)).explained.length).toBeGreaterThan(0);
    expect(ofSearch()).toBeGreaterThan(2);
  }));

describe('nothing moves while a page loads, however late its typeface and its program come', () => {
  test.each([
    ['a phone', { width: 360, height: 740 }],
    ['a laptop', { width: 1280, height: 800 }],
  ])(
    'on %s',
    (_, viewport) =>
      withPage({ viewport }, async (page) => {
        await countShifts(page);
        const held: Route[] = [];
        await page.route(/\.(woff2|js)$/, (route) => void held.push(route));
        const release = () => Promise.all(held.splice(0).map((route) => route.continue()));
        const moved: string[] = [];
        for (const { name, path } of viewport.width < 500 ? plainPages : oneOfEach) {
          await page.goto(`${site}${path}`, { waitUntil: 'commit' });
          await eventually(() => painted(page)).toBe(true);
          expect(held.filter(isFont), name).toHaveLength(1);
          await release();
          // A program asks for others once it runs, and those are let through as they come.
          await eventually(async () => (await release(), isLoaded(page))).toBe(true);
          await page.evaluate(() => document.fonts.ready);
          await settled(page);
          const shift = await page.evaluate(() => (window as never as Shifts).shifts);
          if (shift > 0) moved.push(`${name}: ${shift}`);
        }
        expect(moved).toEqual([]);
      }),
    360_000,
  );

  test('which the count would see: a heading that is pushed down is counted', () =>
    withPage({}, async (page) => {
      await countShifts(page);
      await page.goto(site);
      await settled(page);
      await page.evaluate(() => {
        const late = document.createElement('p');
        late.textContent = 'Late words';
        document.querySelector('h1')?.before(late);
      });
      await eventually(() => page.evaluate(() => (window as never as Shifts).shifts)).toBeGreaterThan(0);
    }));
});

interface Shifts {
  /** The sum of all layout shifts so far, as in https://wicg.github.io/layout-instability/: 0 where nothing moved. */
  shifts: number;
}

const countShifts = (page: Page) =>
  page.addInitScript(() => {
    const counted = window as never as Shifts;
    counted.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) counted.shifts += (entry as never as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });

const isFont = (route: Route): boolean => route.request().resourceType() === 'font';

const isLoaded = (page: Page): Promise<boolean> => page.evaluate(() => document.readyState === 'complete');

const painted = (page: Page): Promise<boolean> =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length > 0);

/** Waits until what has changed is drawn. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

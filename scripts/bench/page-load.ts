import type { Browser, Page } from 'playwright-core';
import { onPhone } from './phone.ts';

/** How a page appeared to a reader. Times in milliseconds from the moment it was asked for. */
export interface PageLoad {
  firstPaint: number;
  largestPaint: number;
  /** How far things moved while it loaded, as Chromium scores it; 0 is best. */
  layoutShift: number;
  /** How long it could not answer a touch: what each task took beyond 50 ms. */
  blocking: number;
  bytes: number;
  requests: number;
}

/** What the page itself keeps a note of, from its first moment. */
declare global {
  var benchNotes: { largestPaint: number; layoutShift: number; blocking: number };
}

const SETTLED_MS = 1500;

/** Loads a page once with an empty cache. */
export const loadPage = (browser: Browser, address: string): Promise<PageLoad> =>
  onPhone(browser, async (page, traffic) => {
    await page.addInitScript(takeNotes);
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForTimeout(SETTLED_MS);
    const { bytes, requests } = traffic();
    return { ...(await notesOf(page)), bytes, requests };
  });

function takeNotes(): void {
  const notes = { largestPaint: 0, layoutShift: 0, blocking: 0 };
  globalThis.benchNotes = notes;
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime }) => (notes.largestPaint = startTime));
  watch(
    'layout-shift',
    (entry) => (notes.layoutShift += (entry as PerformanceEntry & { value: number }).value),
  );
  watch('longtask', ({ duration }) => (notes.blocking += duration - 50));
}

const notesOf = (page: Page): Promise<Omit<PageLoad, 'bytes' | 'requests'>> =>
  page.evaluate(() => ({
    ...globalThis.benchNotes,
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  }));

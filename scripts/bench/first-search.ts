import type { Browser } from 'playwright-core';
import { onPhone, type Traffic } from './phone.ts';

/** What a reader waits for between touching the search box and the first answer. */
export interface FirstSearch {
  /** What opening search fetches, before anything is typed. */
  opening: Pick<Traffic, 'bytes' | 'requests'>;
  /** What it has fetched in all once the answer stands there. */
  answered: Pick<Traffic, 'bytes' | 'requests'>;
  /** Milliseconds from the last letter to the answer. */
  wait: number;
}

/** What the script of the bare site offers. */
declare global {
  var openSearch: () => Promise<void>;
  var askSearch: (words: string) => Promise<unknown>;
}

const QUIET_MS = 1500;

/**
 * Opens the library's search page, touches the box, waits for what that fetches, and asks.
 * Rejects where no answer is announced.
 */
export const searchLibrary = (browser: Browser, site: string, query: string): Promise<FirstSearch> =>
  onPhone(browser, async (page, traffic) => {
    await page.goto(`${site}/interventions/`, { waitUntil: 'load' });
    await page.waitForTimeout(QUIET_MS);
    const before = traffic();
    const box = page.locator('input[type="search"]').first();
    await box.focus();
    await quiet(traffic);
    const opened = traffic();
    const status = page.locator('[role="status"]').first();
    const said = await status.textContent();
    await box.fill(query);
    const from = performance.now();
    await box.press('Enter');
    await page.waitForFunction(
      ([text]) => document.querySelector('[role="status"]')?.textContent !== text,
      [said],
    );
    const wait = performance.now() - from;
    await quiet(traffic);
    return { opening: since(before, opened), answered: since(before, traffic()), wait };
  });

/** Asks plain Pagefind on the bare stack for its first answer. */
export const searchBare = (browser: Browser, site: string, query: string): Promise<FirstSearch> =>
  onPhone(browser, async (page, traffic) => {
    await page.goto(`${site}/`, { waitUntil: 'load' });
    await page.waitForTimeout(QUIET_MS);
    const before = traffic();
    await page.evaluate(() => globalThis.openSearch());
    await quiet(traffic);
    const opened = traffic();
    const wait = await page.evaluate(async (words) => {
      const from = performance.now();
      await globalThis.askSearch(words);
      return performance.now() - from;
    }, query);
    await quiet(traffic);
    return { opening: since(before, opened), answered: since(before, traffic()), wait };
  });

const since = (before: Traffic, after: Traffic) => ({
  bytes: after.bytes - before.bytes,
  requests: after.requests - before.requests,
});

/** Waits until nothing has come over the line for a while. */
async function quiet(traffic: () => Traffic): Promise<void> {
  const begun = performance.now();
  while (performance.now() - Math.max(begun, traffic().last) < QUIET_MS)
    await new Promise((resolve) => setTimeout(resolve, 100));
}

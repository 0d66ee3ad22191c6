import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './browser.ts';

export type WithPage = <Result>(
  options: BrowserContextOptions,
  run: (page: Page) => Promise<Result>,
) => Promise<Result>;

/**
 * One browser for the tests of a file. Each call of what it gives opens a page as a new visitor would have it, with
 * nothing remembered, and closes it when `run` ends.
 */
export function useBrowser(): WithPage {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  return async (options, run) => {
    const context = await browser.newContext({ locale: 'en-GB', ...options });
    context.setDefaultTimeout(20_000);
    try {
      return await run(await context.newPage());
    } finally {
      await context.close();
    }
  };
}

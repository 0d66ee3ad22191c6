import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './browser.ts';

export type WithPage = <Result>(
  options: BrowserContextOptions,
  run: (page: Page) => Promise<Result>,
) => Promise<Result>;

/** The browser of this process: starting one takes longer than many a test, so it serves every file that runs here. */
let running: Promise<Browser> | undefined;

/**
 * A browser for the tests of a file. Each call of what it gives opens a page as a new visitor would have it, with
 * nothing remembered, and closes it when `run` ends. The browser itself ends with the process that started it.
 */
export function useBrowser(): WithPage {
  let browser: Browser;
  beforeAll(async () => {
    browser = await theBrowser();
  });
  return async (options, run) => {
    const context = await newVisit(browser, options);
    try {
      return await run(await context.newPage());
    } finally {
      await context.close();
    }
  };
}

/**
 * One page for all tests of a file that look at pages and change nothing a visitor would keep: to begin anew for each
 * takes longer than many a page. Gives what gives the page once the tests run.
 */
export function useOnePage(options: BrowserContextOptions): () => Page {
  let page: Page;
  beforeAll(async () => {
    page = await (await newVisit(await theBrowser(), options)).newPage();
  });
  afterAll(() => page?.context().close());
  return () => page;
}

async function newVisit(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  context.setDefaultTimeout(45_000);
  return context;
}

/** Starts the browser once; again where it could not be started, or has broken down since. */
async function theBrowser(): Promise<Browser> {
  const known = await running?.catch(() => undefined);
  if (known?.isConnected()) return known;
  running = launchBrowser();
  return running;
}

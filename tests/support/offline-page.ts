import type { Page } from 'playwright-core';
import { eventually } from './eventually.ts';

/** What the page about the copy says, and offers. */
export interface OfflineView {
  status: string;
  buttons: string[];
  messages: string[];
}

export const offlineView = (page: Page): Promise<OfflineView> =>
  page.evaluate(() => {
    const seen = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
    return {
      status: seen('[data-part="status"]')
        .map((one) => one.innerText.replace(/\s+/g, ' '))
        .join(' '),
      buttons: seen('offline-copy button').map((one) => one.dataset['action'] ?? ''),
      messages: seen('[data-message]').map((one) => one.dataset['message'] ?? ''),
    };
  });

/** Opens the page and waits until it has looked at what is on the device. */
export async function openOffline(page: Page, site: string): Promise<OfflineView> {
  await page.goto(`${site}offline/`);
  return settledView(page);
}

/** Presses a button, by what it does, and waits until the page says how it ended. */
export async function press(page: Page, action: string): Promise<OfflineView> {
  await page.locator(`[data-action="${action}"]`).click();
  return settledView(page);
}

/** What the page says once nothing is going on any more. */
async function settledView(page: Page): Promise<OfflineView> {
  let view: OfflineView | undefined;
  await eventually(async () => {
    view = await offlineView(page);
    return view.messages.includes('refused') || (view.buttons.length > 0 && !view.buttons.includes('stop'));
  }).toBe(true);
  return view as OfflineView;
}

/** Opens the page and makes a copy. */
export async function keepCopy(page: Page, site: string): Promise<OfflineView> {
  await openOffline(page, site);
  return press(page, 'keep');
}

/** What this browser keeps of the site: its stores and its workers. */
export const keptBy = (page: Page): Promise<{ stores: string[]; workers: number }> =>
  page.evaluate(async () => ({
    stores: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

/** The line on top of a page that comes from the copy; nothing where it comes from the library. */
export const copyLine = async (page: Page): Promise<string> =>
  (await page.locator('.copy-line').allInnerTexts()).join();

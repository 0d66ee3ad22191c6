import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { control, makeFile, openForm } from '../support/record-form.ts';
import { useBrowser } from '../support/with-browser.ts';

const site = inject('site');
const withPage = useBrowser();

test('an author is added, written, removed and put back by keyboard alone', () =>
  withPage({ reducedMotion: 'reduce' }, async (page) => {
    await openForm(page, site);
    await tabTo(page, '[name="citation-authors_as"]:checked');
    await page.keyboard.press('ArrowUp');
    expect(await control(page, 'citation-authors-0-family').isVisible()).toBe(true);
    await tabTo(page, '[name="citation-authors-0-family"]');
    await page.keyboard.type('Price');
    // Enter in a line of text does not end the work.
    await page.keyboard.press('Enter');
    expect(await page.locator('.govuk-error-summary').count()).toBe(0);
    await tabTo(page, '[data-list="citation-authors"] > [data-action="add"]');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(
      'citation-authors-1_as',
    );
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Example University');
    expect(await control(page, 'citation-authors-1-organisation').inputValue()).toBe('Example University');
    await tabTo(page, '[data-action="remove"]');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Put it back');
    await page.keyboard.press('Enter');
    expect(await control(page, 'citation-authors-1-organisation').inputValue()).toBe('Example University');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-item]') !== null)).toBe(true);
  }));

test('the finished file takes the focus', () =>
  withPage({}, async (page) => {
    await openForm(page, site);
    await makeFile(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Your file is ready');
  }));

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`eighty presses of Tab did not reach ${selector}`);
}

import { describe, expect, inject, test } from 'vitest';
import { drawn } from '../support/drawn.ts';
import { openLibrary, tickBox } from '../support/library-page.ts';
import { useBrowser } from '../support/with-browser.ts';

const site = inject('site');
const withPage = useBrowser();
const forced = { forcedColors: 'active', viewport: { width: 1280, height: 900 } } as const;

describe('with the reader’s own colours in force', () => {
  test('the mark of every level can be seen, and no two are alike', () =>
    withPage(forced, async (page) => {
      await page.goto(`${site}how-ratings-work/`);
      const marks = await page.locator('main .rating__mark').all();
      expect(marks.length).toBeGreaterThanOrEqual(10);
      const pictures: string[] = [];
      for (const mark of marks) {
        const { ink, pixels } = await drawn(mark);
        expect(ink).toBeGreaterThan(0.01);
        pictures.push(pixels);
      }
      expect(new Set(pictures).size).toBe(pictures.length);
    }));

  test('a ticked box can be told from one that is not', () =>
    withPage(forced, async (page) => {
      await openLibrary(page, site);
      const item = page.locator('.govuk-checkboxes__item', { has: tickBox(page, 'for', 'looked-after') });
      const before = await drawn(item);
      await tickBox(page, 'for', 'looked-after').click();
      await page.locator('h1').hover();
      await tickBox(page, 'for', 'looked-after').evaluate((box) => box.blur());
      expect((await drawn(item)).pixels).not.toBe(before.pixels);
    }));

  test('focus can be seen on every kind of control', () =>
    withPage(forced, async (page) => {
      await openLibrary(page, site, '?for=looked-after');
      for (const selector of [
        'input[type="search"]',
        '.search-box button',
        'summary',
        '.chip',
        '#sort',
        '[data-entry]:visible h2 a',
        '[data-action="clear"]',
      ]) {
        const element = page.locator(selector).first();
        // With its surroundings, since focus may be drawn round the outside.
        const around = element.locator('..');
        await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
        const before = await drawn(around);
        await page.keyboard.press('Tab');
        await element.focus();
        expect((await drawn(around)).pixels, selector).not.toBe(before.pixels);
      }
    }));

  test('buttons and cards keep an edge', () =>
    withPage(forced, async (page) => {
      await openLibrary(page, site, '?for=looked-after');
      for (const selector of ['.search-box button', '.chip', '.card', '.govuk-select', '.govuk-input']) {
        const edge = await page
          .locator(selector)
          .first()
          .evaluate((element) => {
            const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(element);
            const { backgroundColor } = getComputedStyle(document.body);
            return (
              borderTopStyle !== 'none' && borderTopWidth !== '0px' && borderTopColor !== backgroundColor
            );
          });
        expect(edge, selector).toBe(true);
      }
    }));
});

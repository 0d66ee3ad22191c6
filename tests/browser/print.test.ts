import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { dataRows } from '../support/data-files.ts';
import { pageTypes } from '../support/pages.ts';
import { useBrowser } from '../support/with-browser.ts';

const site = inject('site');
const withPage = useBrowser();
const entry = `interventions/${dataRows().find(({ rating }) => rating.level !== 'not-rated')?.id}/`;

describe('on paper', () => {
  test('an entry has no navigation and nothing to press', () =>
    onPaper(entry, async (page) => {
      expect(
        await page
          .locator('nav:visible, button:visible, input:visible, select:visible, .govuk-skip-link:visible')
          .count(),
      ).toBe(0);
      expect(await page.locator('h1').isVisible()).toBe(true);
    }));

  test('the library has its entries but no search, filters or order', () =>
    onPaper('interventions/', async (page) => {
      expect(await page.locator(':is(nav, button, input, select, label):visible').count()).toBe(0);
      expect(await page.locator('[data-entry]:visible').count()).toBe(dataRows().length);
    }));

  test('a selection of the library says how it was made', () =>
    onPaper('interventions/?strength=nl2', async (page) => {
      const paper = page.locator('[data-part="paper"]');
      expect(await paper.isVisible()).toBe(true);
      expect(await paper.innerText()).toContain(
        'No words were searched. Filters: Evidence strength: Not Level 2. Order: A to Z. Address: http',
      );
      expect(await paper.innerText()).toContain('strength=nl2');
      await page.emulateMedia({ media: 'screen' });
      expect(await paper.isVisible()).toBe(false);
    }));

  test('the addresses of other sites are written out after their links, and those of this site are not', () =>
    onPaper(entry, async (page) => {
      const links = await page.locator('main a[href]').evaluateAll((all) =>
        all.map((link) => ({
          address: link.getAttribute('href') ?? '',
          written: getComputedStyle(link, '::after').content,
        })),
      );
      const outside = links.filter(({ address }) => address.startsWith('https:'));
      expect(outside.length).toBeGreaterThan(5);
      expect(outside.filter(({ address, written }) => !written.includes(address))).toEqual([]);
      const inside = links.filter(({ address }) => /^[/#]/.test(address));
      expect(inside.length).toBeGreaterThan(5);
      expect(inside.filter(({ written }) => written !== 'none')).toEqual([]);
    }));

  test('everything is open, and no table is cut off', () =>
    onPaper(entry, async (page) => {
      const hidden = await page
        .locator('main :is(details > *, .table-box *)')
        .evaluateAll((all) =>
          all
            .filter((element) => !element.checkVisibility({ contentVisibilityAuto: true }))
            .map((element) => element.outerHTML.slice(0, 80)),
        );
      expect(hidden).toEqual([]);
      const cut = await page
        .locator('.table-box')
        .evaluateAll((all) => all.filter((box) => getComputedStyle(box).overflowX !== 'visible').length);
      expect(cut).toBe(0);
    }));

  test('everything is in one typeface, in sizes that belong together', () =>
    onPaper(entry, async (page) => {
      const families = await page
        .locator('main :is(p, li, dd, td, h2)')
        .evaluateAll((all) => [...new Set(all.map((element) => getComputedStyle(element).fontFamily))]);
      expect(families).toHaveLength(1);
      const sizes = await page
        .locator('main :is(p, li, dd, td)')
        .evaluateAll((all) => all.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)));
      // Body text is between 8 and 14 points; a point is 4/3 of a pixel.
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8 * (4 / 3));
      expect(Math.max(...sizes)).toBeLessThanOrEqual(14 * (4 / 3));
    }));

  test('paper stays white for readers whose screen is dark', () =>
    withPage({ colorScheme: 'dark' }, async (page) => {
      await page.goto(`${site}${entry}`);
      await page.emulateMedia({ media: 'print' });
      const { ground, ink } = await page.evaluate(() => ({
        ground: getComputedStyle(document.body).backgroundColor,
        ink: getComputedStyle(document.body).color,
      }));
      expect(ground).toBe('rgb(255, 255, 255)');
      expect(ink).toBe('rgb(28, 35, 38)');
    }));

  test('the day and the version of the data stand on the page', () =>
    onPaper(entry, async (page) => {
      expect(await page.locator('footer').innerText()).toMatch(
        /Data version ([0-9a-f]{10}|uncommitted), \d+ \w+ \d{4}/,
      );
    }));

  test('nothing of any kind of page runs off the sheet', () =>
    withPage({ viewport: { width: A4_WIDTH, height: 1000 } }, async (page) => {
      const wide: string[] = [];
      for (const { name, path } of pageTypes().filter(({ prepare }) => prepare === undefined)) {
        await page.goto(`${site}${path}`);
        await page.emulateMedia({ media: 'print' });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > A4_WIDTH * SHRINK) wide.push(`${name}: ${width} of ${A4_WIDTH} pixels`);
      }
      expect(wide).toEqual([]);
    }));

  test('makes a PDF of several sheets with the text in it', async () => {
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(20_000);
    expect(Number(/\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1])).toBeGreaterThan(1);
  });

  let pdf: Buffer;
  beforeAll(async () => {
    pdf = await onPaper(entry, (page) => page.pdf({ preferCSSPageSize: true }));
  });
});

/** An A4 sheet without the margins of the print styles, in pixels of 1/96 inch. */
const A4_WIDTH = Math.floor(((210 - 2 * 16) / 25.4) * 96);
/** Browsers make a page that is too wide smaller, to three quarters and no further. */
const SHRINK = 4 / 3;

const onPaper = <Result>(path: string, look: (page: Page) => Promise<Result>): Promise<Result> =>
  withPage({}, async (page) => {
    await page.goto(`${site}${path}`);
    await page.emulateMedia({ media: 'print' });
    return look(page);
  });

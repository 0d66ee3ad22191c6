import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { expectColumns, ids, openCompare, note, searchOf, titles, view } from '../support/compare-page.ts';
import { eventually } from '../support/eventually.ts';
import { useBrowser } from '../support/with-browser.ts';

const site = inject('site');
const withPage = useBrowser();
const [first = '', second = ''] = ids(2);
const FOUR = `?ids=${ids(4).join(',')}`;
const TWO = `?ids=${first},${second}`;

describe('the table', () => {
  test('has a heading for every column, group and row, and a cell for every entry', () =>
    withPage({}, async (page) => {
      await openCompare(page, site, FOUR);
      await expectColumns(page, titles(4));
      const { rows } = await view(page);
      expect(rows.length).toBeGreaterThan(25);
      expect(
        rows.filter(({ heading, cells }) => heading === '' || cells.length !== 4 || cells.includes('')),
      ).toEqual([]);
      const faults = await page.evaluate(() => {
        const wrong = (selector: string, scope: string) =>
          document.querySelectorAll(`${selector}:not([scope="${scope}"])`).length;
        const groups = [...document.querySelectorAll('tbody')].map(
          (body) => body.querySelectorAll('th[scope="rowgroup"]').length,
        );
        return [
          wrong('thead th', 'col'),
          wrong('tbody tr:first-child th', 'rowgroup'),
          wrong('tr[data-alike] > th', 'row'),
          ...groups.filter((count) => count !== 1),
        ];
      });
      expect(faults).toEqual([0, 0, 0]);
    }));

  test('is a table to readers’ software on a narrow screen too, where its rows are blocks', () =>
    withPage({ viewport: { width: 320, height: 700 } }, async (page) => {
      await openCompare(page, site, TWO);
      await expectColumns(page, titles(2));
      expect(await page.getByRole('columnheader').count()).toBeGreaterThanOrEqual(2);
      await page
        .getByRole('table', { name: 'Interventions side by side' })
        .getByRole('rowheader', { name: /^Rating/ })
        .first()
        .waitFor();
      expect(await page.getByRole('row', { name: /^Cost/ }).getByRole('cell').count()).toBeGreaterThan(0);
    }));

  test('shows words from a record as words, whatever stands in them', () =>
    withPage({}, async (page) => {
      const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
      await page.route(`**/compare/${first}.json`, async (route) => {
        const column = (await (await route.fetch()).json()) as { title: string; rows: { text: string }[] };
        for (const row of column.rows) row.text = hostile;
        await route.fulfill({ json: { ...column, title: hostile } });
      });
      await openCompare(page, site, `?ids=${first}`);
      await expectColumns(page, [hostile]);
      expect((await view(page)).rows[0]?.cells).toEqual([hostile]);
      expect(await page.locator('compare-interventions :is(img, script)').count()).toBe(0);
    }));
});

describe('differences', () => {
  const rowCalled = async (page: Page, heading: string) =>
    (await view(page)).rows.find((row) => row.heading === heading);

  test('are marked with a word and a shape, sameness with neither', () =>
    withPage({}, async (page) => {
      await openCompare(page, site, TWO);
      await expectColumns(page, titles(2));
      expect((await rowCalled(page, 'Who it is for'))?.mark).toMatch(/^≠ ?Differs$/);
      expect((await rowCalled(page, 'Data version'))?.mark).toBe('');
      const shape = page.locator('.compare__mark .compare__shape').first();
      expect(await shape.getAttribute('aria-hidden')).toBe('true');
    }));

  test('alone are shown on request: the address says so, and going back shows all again', () =>
    withPage({}, async (page) => {
      await openCompare(page, site, TWO);
      await expectColumns(page, titles(2));
      const before = (await view(page)).rows;
      await page.getByLabel('Show only differences').check();
      const after = (await view(page)).rows;
      expect(after).toEqual(before.filter(({ cells }) => new Set(cells).size > 1));
      expect(after.length).toBeLessThan(before.length);
      expect(searchOf(page)).toBe(`${TWO}&only=differences`);
      await page.goBack();
      await eventually(async () => (await view(page)).rows).toEqual(before);
      expect(await page.getByLabel('Show only differences').isChecked()).toBe(false);
    }));

  test('leave no heading over an empty group', () =>
    withPage({}, async (page) => {
      await openCompare(page, site, `${TWO}&only=differences`);
      await expectColumns(page, titles(2));
      const groups = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('tbody')]
          .filter((body) => body.querySelector('[data-alike]') && body.checkVisibility())
          .map((body) =>
            [...body.querySelectorAll<HTMLElement>('[data-alike]')].some((row) => row.checkVisibility()),
          ),
      );
      expect(groups.length).toBeGreaterThan(0);
      expect(groups).not.toContain(false);
    }));

  test('where there are none, are said to be none', () =>
    withPage({}, async (page) => {
      const column = (await (await page.request.get(`${site}compare/${first}.json`)).json()) as object;
      await page.route(`**/compare/${second}.json`, (route) =>
        route.fulfill({ json: { ...column, id: second } }),
      );
      await openCompare(page, site, `${TWO}&only=differences`);
      await eventually(async () => (await view(page)).parts).toContain('alike');
      expect((await view(page)).rows).toEqual([]);
      await page.getByLabel('Show only differences').uncheck();
      expect((await view(page)).parts).not.toContain('alike');
    }));

  test('are not looked for in one entry alone', () =>
    withPage({}, async (page) => {
      await openCompare(page, site, `?ids=${first}&only=differences`);
      await expectColumns(page, titles(1));
      const { rows, parts } = await view(page);
      expect(rows.length).toBeGreaterThan(25);
      expect(rows.filter(({ mark }) => mark !== '')).toEqual([]);
      expect(parts).not.toContain('differences');
    }));

  test('are not claimed where a fact is not known, and two ways of not knowing look and read apart', () =>
    withPage({}, async (page) => {
      const states = {
        [first]: ['not-established', 'Not established'],
        [second]: ['not-reported', 'Not reported'],
      };
      for (const [id, [state, text]] of Object.entries(states)) {
        await page.route(`**/compare/${id}.json`, async (route) => {
          const column = (await (await route.fetch()).json()) as { rows: { key: string }[] };
          await route.fulfill({
            json: {
              ...column,
              rows: column.rows.map((row) => (row.key === 'harms' ? { ...row, state, text } : row)),
            },
          });
        });
      }
      await openCompare(page, site, TWO);
      await expectColumns(page, titles(2));
      expect(await rowCalled(page, 'Harms')).toEqual({
        heading: 'Harms',
        mark: '?Not known for all',
        cells: ['?Not established', '–Not reported'],
      });
      expect(await page.getByText('we read the source and it does not say').isVisible()).toBe(true);
    }));
});

describe('on a wide screen', () => {
  test('the titles stay in sight, and never hide what has focus', () =>
    withPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' }, async (page) => {
      await openCompare(page, site, FOUR);
      await expectColumns(page, titles(4));
      await page.evaluate(() => scrollTo(0, 2000));
      await eventually(() =>
        page
          .locator('thead')
          .evaluate((head) => Math.round(head.querySelector('th')?.getBoundingClientRect().top ?? -1)),
      ).toBe(0);
      expect(await hiddenWhenFocused(page)).toEqual([]);
    }));

  test('nor do they where the table scrolls in a box of its own', () =>
    withPage({ viewport: { width: 800, height: 700 }, reducedMotion: 'reduce' }, async (page) => {
      await openCompare(page, site, FOUR);
      await expectColumns(page, titles(4));
      const box = page.getByRole('region', { name: 'Comparison' });
      expect(await box.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(true);
      await box.evaluate((one) => one.scrollTo(200, 900));
      const left = await page
        .locator('tr[data-alike] > th')
        .nth(8)
        .evaluate((head) => head.getBoundingClientRect().left);
      expect(Math.abs(left - (await box.evaluate((one) => one.getBoundingClientRect().left)))).toBeLessThan(
        1,
      );
      expect(await hiddenWhenFocused(page)).toEqual([]);
    }));
});

describe('on a narrow screen', () => {
  const narrow = { viewport: { width: 320, height: 700 } };

  test('nothing reaches past the edge, and every cell says whose it is', () =>
    withPage(narrow, async (page) => {
      await openCompare(page, site, FOUR);
      await expectColumns(page, titles(4));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      const labels = await page.evaluate(() =>
        [...document.querySelectorAll('tr[data-alike="false"]')].map((row) =>
          [...row.querySelectorAll('td')].map((cell) => getComputedStyle(cell, '::before').content),
        ),
      );
      expect(labels.length).toBeGreaterThan(5);
      for (const row of labels) expect(row).toEqual(titles(4).map((title) => `"${title}: "`));
    }));

  test('what all entries share is said once', () =>
    withPage(narrow, async (page) => {
      await openCompare(page, site, TWO);
      await expectColumns(page, titles(2));
      const shared = page.locator('tr[data-alike="true"]').last();
      expect(await shared.locator('td:visible').count()).toBe(1);
      expect(
        await shared
          .locator('td')
          .first()
          .evaluate((cell) => getComputedStyle(cell, '::before').content),
      ).toBe('"All: "');
    }));

  test('the buttons that remove are large enough to press, and in sight', () =>
    withPage(narrow, async (page) => {
      await openCompare(page, site, FOUR);
      await expectColumns(page, titles(4));
      const boxes = await Promise.all(
        (await page.locator('[data-action="remove"]').all()).map((button) => button.boundingBox()),
      );
      expect(boxes).toHaveLength(4);
      for (const box of boxes) expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      expect(await note(page, 'Need', first).isVisible()).toBe(true);
    }));
});

/** Tabs backwards through the page from its end, and names what stands under something else when it has focus. */
async function hiddenWhenFocused(page: Page): Promise<string[]> {
  await page.locator('[data-part="kept"]').evaluate((end) => {
    end.tabIndex = -1;
    end.focus();
  });
  const hidden: string[] = [];
  let stops = 0;
  for (; stops < 30; stops++) {
    await page.keyboard.press('Shift+Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element?.closest('table')) return undefined;
      const { left, top, width, height } = element.getBoundingClientRect();
      const corners = [
        [left + 4, top + 4],
        [left + width - 4, top + Math.min(height, 40) - 4],
      ] as const;
      const seen = corners.every(([x, y]) => element.contains(document.elementFromPoint(x, y)));
      return { name: element.getAttribute('aria-label') ?? element.textContent, seen };
    });
    if (stop === undefined) break;
    if (!stop.seen) hidden.push(stop.name ?? '');
  }
  // Three boxes for notes, a link and a button for each of four entries.
  expect(stops).toBe(20);
  return hidden;
}

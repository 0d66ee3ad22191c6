import { describe, expect, inject, test } from 'vitest';
import {
  addByTitle,
  expectColumns,
  ids,
  keptIn,
  note,
  openCompare,
  removeButton,
  searchOf,
  titleOf,
  titles,
  view,
} from '../support/compare-page.ts';
import { eventually } from '../support/eventually.ts';
import { useBrowser } from '../support/with-browser.ts';

const site = inject('site');
const withPage = useBrowser();
const [first = '', second = '', third = ''] = ids(3);
const TWO = `?ids=${first},${second}`;
const NOTE = 'Forty families a year; ask the panel.';

describe('the shortlist', () => {
  test('grows and shrinks with what is compared, and opens again on a later visit', () =>
    withPage({}, async (page) => {
      await openCompare(page, site);
      await addByTitle(page, second);
      await addByTitle(page, first);
      await expectColumns(page, [titleOf(second), titleOf(first)]);
      await addByTitle(page, third);
      await expectColumns(page, [titleOf(second), titleOf(first), titleOf(third)]);
      await removeButton(page, first).click();
      await expectColumns(page, [titleOf(second), titleOf(third)]);
      expect((await view(page)).parts).not.toContain('offer');
      await page.goto(`${site}about/`);
      await openCompare(page, site);
      await expectColumns(page, [titleOf(second), titleOf(third)]);
      expect(searchOf(page)).toBe(`?ids=${second},${third}`);
    }));

  test('gives way to an address, which is offered in its place', () =>
    withPage({}, async (page) => {
      await openCompare(page, site, `?add=${third}`);
      await expectColumns(page, [titleOf(third)]);
      await openCompare(page, site, TWO);
      await expectColumns(page, titles(2));
      expect(await page.locator('[data-part="offer-words"]').innerText()).toContain(
        `another: ${titleOf(third)}.`,
      );
      await page.getByRole('button', { name: 'Open my shortlist' }).click();
      await expectColumns(page, [titleOf(third)]);
      await eventually(async () => (await view(page)).focus).toBe('Comparing 1 intervention');
      await page.goBack();
      await expectColumns(page, titles(2));
      await page.getByRole('button', { name: 'Keep this as my shortlist' }).click();
      expect((await view(page)).said).toContain('Kept on this device as your shortlist.');
      expect((await view(page)).parts).not.toContain('offer');
      await openCompare(page, site);
      await expectColumns(page, titles(2));
    }));

  test('is not changed by what is done to somebody else’s comparison', () =>
    withPage({}, async (page) => {
      await openCompare(page, site, `?add=${third}`);
      await openCompare(page, site, TWO);
      await removeButton(page, first).click();
      await expectColumns(page, [titleOf(second)]);
      await openCompare(page, site);
      await expectColumns(page, [titleOf(third)]);
    }));

  test('is cleared by a button, and nothing stays behind', () =>
    withPage({}, async (page) => {
      await openCompare(page, site, `?add=${first}`);
      await expectColumns(page, titles(1));
      expect(Object.keys(await keptIn(page))).toHaveLength(1);
      await page.getByRole('button', { name: 'Clear my shortlist' }).click();
      await expectColumns(page, []);
      await eventually(async () => (await view(page)).said).toContain('Your shortlist was cleared.');
      await eventually(async () => (await view(page)).focus).toContain('Your shortlist was cleared.');
      expect(await keptIn(page)).toEqual({});
      expect(searchOf(page)).toBe('');
    }));

  test('that names an entry taken down since says so', () =>
    withPage({}, async (page) => {
      await openCompare(page, site, `?add=${first}`);
      await expectColumns(page, titles(1));
      await page.evaluate(
        (id) =>
          localStorage.setItem(Object.keys({ ...localStorage })[0] ?? '', JSON.stringify(['taken-down', id])),
        first,
      );
      await openCompare(page, site);
      await expectColumns(page, titles(1));
      expect((await view(page)).said).toContain('There is no entry called “taken-down” in the library.');
    }));

  test('changed in another window is noticed', () =>
    withPage({}, async (page) => {
      await openCompare(page, site, `?add=${first}`);
      await expectColumns(page, titles(1));
      const other = await page.context().newPage();
      await openCompare(other, site, `?add=${second}`);
      await eventually(async () => (await view(page)).parts).toContain('offer');
      expect(await page.locator('[data-part="offer-words"]').innerText()).toContain(
        `${titleOf(first)} and ${titleOf(second)}`,
      );
    }));
});

describe('notes', () => {
  test('stay with their entry and question on this device', () =>
    withPage({}, async (page) => {
      await openCompare(page, site, TWO);
      await note(page, 'Need', second).fill(NOTE);
      await note(page, 'Capacity', first).fill('Two workers');
      expect(await page.locator('[data-part="kept"]').innerText()).toContain('notes on 2 interventions');
      await openCompare(page, site, `?ids=${second},${third}`);
      expect(await note(page, 'Need', second).inputValue()).toBe(NOTE);
      expect(await note(page, 'Fit', second).inputValue()).toBe('');
      expect(await note(page, 'Need', third).inputValue()).toBe('');
    }));

  test('are not lost when entries are added or removed, or rows hidden', () =>
    withPage({}, async (page) => {
      await openCompare(page, site, TWO);
      await note(page, 'Fit', first).fill(NOTE);
      await addByTitle(page, third);
      await expectColumns(page, titles(3));
      await removeButton(page, second).click();
      await page.getByLabel('Show only differences').check();
      expect(await note(page, 'Fit', first).inputValue()).toBe(NOTE);
      expect(await note(page, 'Fit', first).isVisible()).toBe(true);
    }));

  test('never leave the device: not in the address, not in a request, not in the file', () =>
    withPage({}, async (page) => {
      const sent: string[] = [];
      page.on('request', (request) =>
        sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
      );
      await openCompare(page, site, TWO);
      await note(page, 'Need', first).fill(NOTE);
      await page.getByLabel('Show only differences').check();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Download as CSV' }).click();
      const stream = await (await download).createReadStream();
      const file = (await stream.toArray()).join('');
      await page.reload();
      expect(sent.filter((one) => !one.startsWith('GET ') || /Forty|panel/.test(one))).toEqual([]);
      expect(page.url()).not.toContain('Forty');
      expect(file).not.toContain('Forty');
    }));

  test('are deleted when the reader says so, and only then', () =>
    withPage({}, async (page) => {
      let answer = false;
      page.on('dialog', (dialog) => (answer ? dialog.accept() : dialog.dismiss()));
      await openCompare(page, site, TWO);
      await note(page, 'Need', first).fill(NOTE);
      const button = page.getByRole('button', { name: 'Delete my notes' });
      await button.click();
      expect(await note(page, 'Need', first).inputValue()).toBe(NOTE);
      answer = true;
      await button.click();
      expect(await note(page, 'Need', first).inputValue()).toBe('');
      expect((await view(page)).said).toContain('Your notes were deleted.');
      expect(await keptIn(page)).toEqual({});
      expect(await button.isVisible()).toBe(false);
    }));

  test('and the shortlist are all that is kept, and no other page of the site keeps anything', () =>
    withPage({}, async (page) => {
      await openCompare(page, site, `?add=${first}`);
      await note(page, 'Need', first).fill(NOTE);
      expect(Object.keys(await keptIn(page)).toSorted()).toEqual([
        'evidence-library /compare/ notes',
        'evidence-library /compare/ shortlist',
      ]);
      expect(await page.context().cookies()).toEqual([]);
      expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    }));
});

describe('a browser that refuses to keep anything', () => {
  test('is told of, and comparing, the address and notes go on working', () =>
    withPage({}, async (page) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      });
      await openCompare(page, site, `?add=${first}`);
      await addByTitle(page, second);
      await expectColumns(page, titles(2));
      expect(searchOf(page)).toBe(TWO);
      const { parts } = await view(page);
      expect(parts).toContain('refused');
      expect(parts).not.toContain('offer');
      await note(page, 'Need', first).fill(NOTE);
      await addByTitle(page, third);
      await expectColumns(page, titles(3));
      expect(await note(page, 'Need', first).inputValue()).toBe(NOTE);
      expect(errors).toEqual([]);
    }));
});

import { describe, expect, inject, test } from 'vitest';
import { dataRows } from '../support/data-files.ts';
import { eventually } from '../support/eventually.ts';
import { expectedOrders } from '../support/expected-results.ts';
import { addressOf, openLibrary, SEARCHED_FOR, searchFor, view } from '../support/library-page.ts';
import { useBrowser } from '../support/with-browser.ts';

const site = inject('site');
const withPage = useBrowser();
const rows = dataRows();

describe('the order of results', () => {
  test.each(Object.keys(expectedOrders))(
    'by %s is that of the data file, with nothing lost and what is missing last',
    (sort) =>
      withPage({}, async (page) => {
        await openLibrary(page, site);
        await page.getByLabel('Sort by').selectOption(sort);
        await eventually(async () => (await view(page)).shown).toEqual(expectedOrders[sort]?.(rows));
        expect(addressOf(page)).toEqual(sort === 'title' ? {} : { sort: [sort] });
      }),
  );

  test('has entries whose cost nobody knows, so that the rule about them is put to the test', () => {
    const unknown = rows
      .filter(({ filters }) => filters['cost']?.includes('not-established'))
      .map(({ id }) => id);
    expect(unknown.length).toBeGreaterThan(0);
    expect(unknown.length).toBeLessThan(rows.length);
    expect(expectedOrders['cost']?.(rows).slice(-unknown.length).toSorted()).toEqual(unknown.toSorted());
  });

  test('is best match for words and goes back to A to Z without them', () =>
    withPage({}, async (page) => {
      await openLibrary(page, site);
      await searchFor(page, SEARCHED_FOR);
      await eventually(async () => (await view(page)).explained.length).toBeGreaterThan(0);
      expect((await view(page)).sort).toBe('relevance');
      await searchFor(page, '');
      await eventually(async () => (await view(page)).shown).toEqual(expectedOrders['title']?.(rows));
      expect((await view(page)).sort).toBe('title');
    }));

  test('that the reader chose stays when the words change', () =>
    withPage({}, async (page) => {
      await openLibrary(page, site, '?sort=cost');
      await searchFor(page, SEARCHED_FOR);
      await eventually(async () => (await view(page)).explained.length).toBeGreaterThan(0);
      const { sort, shown } = await view(page);
      expect(sort).toBe('cost');
      expect(shown).toEqual(expectedOrders['cost']?.(rows.filter(({ id }) => shown.includes(id))));
    }));
});

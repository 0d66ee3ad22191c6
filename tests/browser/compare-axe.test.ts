import { expect, inject, test } from 'vitest';
import { axe } from '../support/axe.ts';
import { expectColumns, ids, note, openCompare, titles } from '../support/compare-page.ts';
import { useBrowser } from '../support/with-browser.ts';

const site = inject('site');
const withPage = useBrowser();
const FOUR = `?ids=${ids(4).join(',')}`;
const states: [string, string, number][] = [
  ['nothing chosen', '', 0],
  ['one entry', `?ids=${ids(1).join(',')}`, 1],
  ['four entries', FOUR, 4],
  ['only differences', `${FOUR}&only=differences`, 4],
  ['faults', `?ids=${ids(5).join(',')},nobody`, 4],
];

test.each(states)(
  'axe finds no fault of WCAG 2.2 AA: %s, wide and narrow, light and dark',
  (_, search, columns) =>
    withPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' }, async (page) => {
      await openCompare(page, site, search);
      await expectColumns(page, titles(columns));
      if (columns > 0) await note(page, 'Need', ids(1)[0] ?? '').fill('A note');
      const wide = await axe(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize({ width: 320, height: 740 });
      const narrow = await axe(page);
      await page.setViewportSize({ width: 800, height: 740 });
      const between = await axe(page, 'shape');
      expect([wide, narrow, between].flatMap(({ faults }) => faults)).toEqual([]);
      expect(wide.asked).toContain('target-size');
    }),
);

test('forced colours leave every mark and button with an edge', () =>
  withPage({ viewport: { width: 1280, height: 900 }, forcedColors: 'active' }, async (page) => {
    await openCompare(page, site, FOUR);
    await expectColumns(page, titles(4));
    const edges = await page.evaluate(() =>
      [...document.querySelectorAll('.compare__mark, .compare__remove, .compare__note')].map(
        (one) => getComputedStyle(one).borderTopStyle,
      ),
    );
    expect(edges.length).toBeGreaterThan(20);
    expect(edges).not.toContain('none');
  }));

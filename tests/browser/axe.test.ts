import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { axe, type AxeReport } from '../support/axe.ts';
import { pageTypes } from '../support/pages.ts';
import { useBrowser } from '../support/with-browser.ts';

const site = inject('site');
const withPage = useBrowser();
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 740 };
/** Pages that hold other controls on a narrow screen, or tables that turn into lists. All others only flow. */
const OTHER_WHEN_NARROW = /^(interventions\/|compare\/|contribute\/new|gap-map\/|data\/|$)/;

describe.concurrent('axe finds no fault of WCAG 2.2 AA', () => {
  test.each(pageTypes())(
    'on $name, light and dark, wide and narrow',
    ({ path, prepare }) =>
      withPage({ viewport: WIDE, colorScheme: 'light' }, async (page) => {
        await page.goto(`${site}${path}`);
        await prepare?.(page);
        // Axe cannot see what stands behind words that a box cuts off.
        await boxes(page, 'visible');
        const wide = await axe(page);
        await boxes(page, '');
        const reports: [string, AxeReport][] = [
          ['wide, light', wide],
          ['narrow, dark', await narrowInDark(page)],
        ];
        // Its colours are those of the wide page.
        if (OTHER_WHEN_NARROW.test(path)) reports.push(['narrow', await axe(page, 'shape')]);
        expect(reports.flatMap(([state, { faults }]) => faults.map((fault) => `${state}: ${fault}`))).toEqual(
          [],
        );

        // It does not judge signs that are not words, nor words inside a drawing, which a table beside it says again.
        // The last columns of the widest map lie beyond the page, and look as the others do.
        const beyond = (reason: string) =>
          path.startsWith('gap-map/') && /partially (obscured|overlaps)/.test(reason);
        const words = wide.undecided.filter(
          ({ text, html, reason }) =>
            /\p{Letter}/u.test(text) && !html.startsWith('<text') && !beyond(reason),
        );
        expect(words).toEqual([]);
      }),
    // Several run at once, so each takes several times as long as it would alone.
    180_000,
  );
});

test('axe was asked about the size of targets and about contrast', () =>
  withPage({ viewport: NARROW }, async (page) => {
    await page.goto(`${site}interventions/`);
    const { asked } = await axe(page);
    expect(asked).toContain('target-size');
    expect(asked).toContain('color-contrast');
    expect((await axe(page, 'colour')).asked).toContain('color-contrast');
  }));

test('axe can fail: it sees a fault that is put in by hand, on a page it was asked about before', () =>
  withPage({}, async (page) => {
    await page.goto(site);
    expect((await axe(page)).faults).toEqual([]);
    await page.evaluate(() => {
      const button = document.createElement('button');
      document.querySelector('main')?.append(button);
    });
    expect((await axe(page)).faults.join()).toMatch(/button-name/);
  }));

/** Lets tables reach out of the boxes they scroll in, or puts them back. */
const boxes = (page: Page, overflow: '' | 'visible') =>
  page.evaluate((value) => {
    for (const box of document.querySelectorAll<HTMLElement>('.table-box')) box.style.overflow = value;
  }, overflow);

async function narrowInDark(page: Page) {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize(NARROW);
  return axe(page, 'colour');
}

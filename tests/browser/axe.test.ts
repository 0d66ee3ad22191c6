import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { axe } from '../support/axe.ts';
import { thinOut } from '../support/like-parts.ts';
import { pageTypes, type PageType } from '../support/pages.ts';
import { useBrowser, useOnePage } from '../support/with-browser.ts';

const site = inject('site');
const withPage = useBrowser();
const onePage = useOnePage({});
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 740 };
/** Pages that hold other controls on a narrow screen, or tables that turn into lists. All others only flow. */
const OTHER_WHEN_NARROW = /^(interventions\/|compare\/|contribute\/new|gap-map\/|data\/|$)/;

describe('axe finds no fault of WCAG 2.2 AA', () => {
  const [made, plain] = [true, false].map((state) =>
    pageTypes().filter(({ prepare }) => (prepare !== undefined) === state),
  );

  test.each(plain ?? [])('on $name, light and dark, wide and narrow', (type) => look(onePage(), type));

  test.each(made ?? [])('on $name, light and dark, wide and narrow', (type) =>
    withPage({}, (page) => look(page, type)),
  );
});

async function look(page: Page, { path, prepare }: PageType): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(WIDE);
  await page.goto(`${site}${path}`);
  // What a state adds is looked at; what its page holds anyway is, where it stands among the kinds of page.
  if (prepare) await prepare(page).then(() => thinOut(page));
  // Axe cannot see what stands behind words that a box cuts off.
  await boxes(page, 'visible');
  const wide = await axe(page);
  await boxes(page, '');
  await thinOut(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize(NARROW);
  const narrow = await axe(page, OTHER_WHEN_NARROW.test(path) ? 'all' : 'colour');
  expect([
    ...wide.faults.map((fault) => `wide, light: ${fault}`),
    ...narrow.faults.map((fault) => `narrow, dark: ${fault}`),
  ]).toEqual([]);

  // It does not judge signs that are not words, nor words inside a drawing, which a table beside it says again.
  // The last columns of the widest map lie beyond the page, and look as the others do.
  const beyond = (reason: string) =>
    path.startsWith('gap-map/') && /partially (obscured|overlaps)/.test(reason);
  const words = wide.undecided.filter(
    ({ text, html, reason }) => /\p{Letter}/u.test(text) && !html.startsWith('<text') && !beyond(reason),
  );
  expect(words).toEqual([]);
}

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

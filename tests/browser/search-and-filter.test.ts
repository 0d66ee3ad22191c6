import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { dataRows, type DataRow } from '../support/data-files.ts';
import { eventually } from '../support/eventually.ts';
import { expectedCounts, expectedRows, type Ticks } from '../support/expected-results.ts';
import {
  addressOf,
  expectShown,
  openLibrary,
  queryBox,
  SEARCHED_FOR,
  searchFor,
  toggle,
  view,
} from '../support/library-page.ts';
import { indexedPages } from '../support/search-index.ts';
import { useBrowser } from '../support/with-browser.ts';

const site = inject('site');
const withPage = useBrowser();
const rows = dataRows();
const idsOf = (some: readonly DataRow[]) => some.map(({ id }) => id);

describe('a search of the library', () => {
  test('finds every entry that holds all the words, and none that holds none of them', () =>
    withPage({}, async (page) => {
      await openLibrary(page, site);
      await searchFor(page, SEARCHED_FOR);
      await eventually(async () => (await view(page)).explained.length).toBeGreaterThan(0);
      const { shown, explained } = await view(page);
      const texts = new Map(indexedPages().map(({ url, content }) => [url.split('/')[2] ?? '', content]));
      // The beginnings of the words, so that their other forms count as well.
      const holds = [...texts].map(([id, text]) => ({
        id,
        words: [/\bfoster/i, /\bcarer/i].filter((word) => word.test(text)).length,
      }));
      expect(shown).toEqual(
        expect.arrayContaining(holds.filter(({ words }) => words === 2).map(({ id }) => id)),
      );
      expect(
        holds
          .filter(({ words }) => words === 0)
          .map(({ id }) => id)
          .filter((id) => shown.includes(id)),
      ).toEqual([]);
      expect(explained).toEqual(shown);
      expect(shown.length).toBeLessThan(rows.length);
    }));

  test('shows where the words were found, with the words marked', () =>
    withPage({}, async (page) => {
      await openLibrary(page, site, `?q=${SEARCHED_FOR}`);
      await eventually(async () => (await view(page)).explained.length).toBeGreaterThan(0);
      const marked = await page.locator('[data-why] mark').allTextContents();
      expect(marked.length).toBeGreaterThan(0);
      for (const word of marked) expect(word).toMatch(/^(foster|carer)/i);
    }));

  test('and its filters show the entries and counts that the data file gives, step by step', () =>
    withPage({}, async (page) => {
      await openLibrary(page, site);
      await expectResults(page, rows, {});
      await searchFor(page, SEARCHED_FOR);
      await eventually(async () => (await view(page)).explained.length).toBeGreaterThan(0);
      const { shown } = await view(page);
      const found = rows.filter(({ id }) => shown.includes(id));
      await expectResults(page, found, {});

      const strength = found[0]?.filters['strength']?.[0] ?? '';
      await toggle(page, 'strength', strength);
      await expectResults(page, found, { strength: [strength] });
      await toggle(page, 'for', 'looked-after');
      await expectResults(page, found, { strength: [strength], for: ['looked-after'] });
      expect(addressOf(page)).toEqual({ q: [SEARCHED_FOR], strength: [strength], for: ['looked-after'] });
      await toggle(page, 'strength', strength);
      await expectResults(page, found, { for: ['looked-after'] });
      await queryBox(page).press('Escape');
      await expectResults(page, rows, { for: ['looked-after'] });
    }));

  test('widens with a second value of one filter and narrows with another filter', () =>
    withPage({}, async (page) => {
      await openLibrary(page, site);
      const values = [...new Set(rows.flatMap(({ filters }) => filters['strength'] ?? []))];
      await toggle(page, 'strength', values[0] ?? '');
      await toggle(page, 'strength', values[1] ?? '');
      await expectResults(page, rows, { strength: values.slice(0, 2) });
      await toggle(page, 'cost', 'not-established');
      await expectResults(page, rows, { strength: values.slice(0, 2), cost: ['not-established'] });
    }));
});

test('the status changes once for each settled change, and says nothing else', () =>
  withPage({}, async (page) => {
    await openLibrary(page, site);
    const said = await recordStatus(page);
    await queryBox(page).pressSequentially(SEARCHED_FOR, { delay: 20 });
    await eventually(async () => (await view(page)).explained.length).toBeGreaterThan(0);
    const first = (await view(page)).status;
    const { shown } = await view(page);
    const rare = rows.find(({ id }) => shown.includes(id))?.filters['strength']?.[0] ?? '';
    await toggle(page, 'strength', rare);
    await expectShown(
      page,
      idsOf(
        expectedRows(
          rows.filter(({ id }) => shown.includes(id)),
          { strength: [rare] },
        ),
      ),
    );
    const second = (await view(page)).status;
    await page.locator('[data-action="clear"]').click();
    await expectShown(page, idsOf(rows));
    await page.waitForLoadState('networkidle');
    expect(await said()).toEqual([first, second, `${rows.length} of ${rows.length} interventions`]);
  }));

test('the status is a live region that stood in the page, with its words, before the script', async () => {
  const html = await (await fetch(`${site}interventions/`)).text();
  expect(html).toMatch(
    new RegExp(`<p[^>]* role="status"[^>]*>${rows.length} of ${rows.length} interventions</p>`),
  );
});

async function expectResults(page: Page, found: readonly DataRow[], ticks: Ticks): Promise<void> {
  const expected = expectedRows(found, ticks);
  const counts = expectedCounts(found, ticks);
  await eventually(async () => {
    const seen = await view(page);
    // A filter by the reader's own calendar is not in the data file.
    const inData = Object.entries(seen.counts).filter(([id]) => id in counts);
    return {
      shown: seen.shown.toSorted(),
      status: seen.status,
      messages: seen.messages,
      counts: Object.fromEntries(inData),
    };
  }).toEqual({
    shown: idsOf(expected).toSorted(),
    status: `${expected.length} of ${rows.length} interventions`,
    messages: expected.length === 0 ? ['empty'] : [],
    counts: onlyOffered(counts),
  });
}

/** The page offers only values that some entry has. */
const onlyOffered = (counts: Record<string, number>) => {
  const offered = expectedCounts(rows, {});
  return Object.fromEntries(Object.entries(counts).filter(([id]) => (offered[id] ?? 0) > 0));
};

/** Notes each time the status is written; gives what it said so far. */
async function recordStatus(page: Page): Promise<() => Promise<string[]>> {
  const record = await page.evaluateHandle(() => {
    const said: string[] = [];
    const region = document.querySelector('[role="status"]') as HTMLElement;
    new MutationObserver((changes) => said.push(...changes.map(() => region.textContent ?? ''))).observe(
      region,
      {
        childList: true,
        characterData: true,
        subtree: true,
      },
    );
    return said;
  });
  return () => record.jsonValue();
}

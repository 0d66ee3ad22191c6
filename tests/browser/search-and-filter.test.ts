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
  searchAndSettle,
  settled,
  toggle,
  view,
} from '../support/library-page.ts';
import { indexedText } from '../support/search-index.ts';
import { useBrowser } from '../support/with-browser.ts';

const site = inject('site');
const withPage = useBrowser();
const rows = dataRows();
const idsOf = (some: readonly DataRow[]) => some.map(({ id }) => id);

describe('a search of the library', () => {
  test('finds every entry that says the words, tells of each what it has, and shows the words where they stand', () =>
    withPage({}, async (page) => {
      await openLibrary(page, site);
      const { shown, explained } = await searchAndSettle(page, SEARCHED_FOR);
      const said = rows
        .filter(({ id, record }) => {
          const sections = indexedText(id).map(({ heading, text }) => `${heading} ${text}`);
          return /\bfoster carers?\b/i.test([record.title, record.summary, ...sections].join(' '));
        })
        .map(({ id }) => id);
      expect(said.length).toBeGreaterThan(3);
      expect(shown).toEqual(expect.arrayContaining(said));
      expect(explained).toEqual(shown);
      expect(shown.length).toBeLessThan(rows.length);

      const cards = await page.locator('[data-entry]:visible').evaluateAll((all) =>
        all.map((card) => ({
          id: (JSON.parse((card as HTMLElement).dataset['entry'] ?? '{}') as { id: string }).id,
          has: card.querySelector<HTMLElement>('[data-found]:not([hidden]) [data-slot]')?.textContent,
          hasNot: card.querySelector<HTMLElement>('[data-missing]:not([hidden]) [data-slot]')?.textContent,
        })),
      );
      for (const { id, has, hasNot } of cards) {
        expect(
          [has, hasNot].filter((words) => words !== undefined),
          id,
        ).toEqual([SEARCHED_FOR]);
        if (said.includes(id)) expect(has, id).toBe(SEARCHED_FOR);
      }
      const marks = page.locator('[data-excerpt] mark');
      await marks.first().waitFor();
      for (const word of await marks.allTextContents())
        expect(word).toMatch(/^(foster|care|parent|famil|mother|father)/i);
    }));

  test('and its filters show the entries and counts that the data file gives, step by step', () =>
    withPage({}, async (page) => {
      await openLibrary(page, site);
      await expectResults(page, rows, {});
      const { shown } = await searchAndSettle(page, SEARCHED_FOR);
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

test('the status changes once for each settled change, never while somebody types, and says nothing else', () =>
  withPage({}, async (page) => {
    await openLibrary(page, site);
    const said = await recordStatus(page);
    // Letter by letter in the page itself, each with a search of its own: no machine is then too slow to type.
    await page.evaluate(async (words) => {
      const box = document.querySelector<HTMLInputElement>('[data-part="query"]');
      for (const letter of words) {
        if (box) box.value += letter;
        box?.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
    }, SEARCHED_FOR);
    const { shown, status: first } = await settled(page);
    const found = rows.filter(({ id }) => shown.includes(id));
    expect(found.length).toBeLessThan(rows.length);
    const rare = found[0]?.filters['strength']?.[0] ?? '';
    await toggle(page, 'strength', rare);
    await expectShown(page, idsOf(expectedRows(found, { strength: [rare] })));
    const { status: second } = await settled(page);
    await page.locator('[data-action="clear"]').click();
    await expectShown(page, idsOf(rows));
    const { status: last } = await settled(page);
    await page.waitForLoadState('networkidle');
    expect(await said()).toEqual([first, second, last]);
    expect(last).toBe(`${rows.length} of ${rows.length} interventions`);
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

import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { expectColumns, ids, note, openCompare, titles, view } from '../support/compare-page.ts';
import { eventually } from '../support/eventually.ts';
import { useBrowser } from '../support/with-browser.ts';

const site = inject('site');
const withPage = useBrowser();
const [first = '', second = ''] = ids(2);
const TWO = `?ids=${first},${second}`;

describe('the CSV file', () => {
  test('holds the rows of the table with the version of the data, and the policy has nothing against it', () =>
    withPage({}, async (page) => {
      const refused = await watchPolicy(page);
      await openCompare(page, site, TWO);
      await expectColumns(page, titles(2));
      const version = await page.locator('compare-interventions').getAttribute('data-version');
      const { name, rows } = await download(page);
      expect(name).toBe(`compare-${first}-${second}-${version}.csv`);
      expect(rows[0]).toEqual(['Group', 'Fact', ...titles(2)]);
      const shown = (await view(page)).rows;
      expect(rows.slice(1, -3).map(([, heading]) => heading)).toEqual(shown.map(({ heading }) => heading));
      expect(rows.find(([, heading]) => heading === 'Data version')?.[2]).toContain(`${version}, `);
      expect(rows.at(-3)).toEqual([
        'Where this comes from',
        'Page',
        ...[first, second].map((id) => `${site}interventions/${id}/`),
      ]);
      expect(rows.at(-2)?.slice(2)).toEqual([page.url(), page.url()]);
      expect(refused()).toEqual([]);
    }));

  test('holds every row, even those that are hidden for being the same', () =>
    withPage({}, async (page) => {
      await openCompare(page, site, `${TWO}&only=differences`);
      await expectColumns(page, titles(2));
      const { rows } = await download(page);
      expect(rows.length).toBeGreaterThan((await view(page)).rows.length + 4);
      expect(rows.map(([, heading]) => heading)).toContain('Data version');
    }));
});

describe('on paper', () => {
  test('stand the version, the address, the facts and the notes, and nothing to press', () =>
    withPage({}, async (page) => {
      await openCompare(page, site, TWO);
      await note(page, 'Need', first).fill('Forty families a year.\nAsk the panel.');
      await page.getByLabel('Show only differences').check();
      await page.emulateMedia({ media: 'print' });
      const words = await page.locator('main').innerText();
      expect(words).toContain(await page.locator('compare-interventions').getAttribute('data-version'));
      expect(words).toContain(page.url());
      expect(words).toContain('Forty families a year.\nAsk the panel.');
      expect(words).toContain('Not reported');
      expect(await page.locator('main :is(button, input, select, textarea):visible').count()).toBe(0);
    }));

  test('the table lies across A4, its titles at the head of every sheet', () =>
    withPage({}, async (page) => {
      await openCompare(page, site, `?ids=${ids(4).join(',')}`);
      await expectColumns(page, titles(4));
      const text = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const sheets = [...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(
        ([, width, height]) => [Number(width), Number(height)],
      );
      expect(sheets.length).toBeGreaterThan(1);
      for (const [width = 0, height = 0] of sheets) {
        expect(Math.round(width)).toBeGreaterThanOrEqual(841);
        expect(Math.round(height)).toBeLessThanOrEqual(596);
      }
      await page.emulateMedia({ media: 'print' });
      const display = await page.locator('.compare__table').evaluate((table) => {
        const { thead } = { thead: table.querySelector('thead') };
        return (
          thead && [
            getComputedStyle(thead).display,
            getComputedStyle(thead.querySelector('th') ?? thead).position,
          ]
        );
      });
      expect(display).toEqual(['table-header-group', 'static']);
    }));
});

test('nothing on the page is against the policy, in any of its states', () =>
  withPage({}, async (page) => {
    const refused = await watchPolicy(page);
    await openCompare(page, site, `${TWO},nobody`);
    await note(page, 'Fit', second).fill('Good');
    await page.getByRole('button', { name: 'Keep this as my shortlist' }).click();
    await page.getByRole('button', { name: 'Clear my shortlist' }).click();
    await eventually(async () => (await view(page)).parts).toContain('all');
    expect(refused()).toEqual([]);
  }));

/** Collects what the security policy stops, as the page and as the console report it. */
async function watchPolicy(page: Page): Promise<() => string[]> {
  const refused: string[] = [];
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  await page.exposeFunction('policyRefused', (what: string) => refused.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      (window as unknown as { policyRefused: (what: string) => void }).policyRefused(
        `${violatedDirective} ${blockedURI}`,
      ),
    );
  });
  return () => refused;
}

async function download(page: Page): Promise<{ name: string; rows: string[][] }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as CSV' }).click();
  const file = await coming;
  const parts = await (await file.createReadStream()).toArray();
  return { name: file.suggestedFilename(), rows: parse(Buffer.concat(parts), { bom: true }) as string[][] };
}

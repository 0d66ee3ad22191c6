import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { openLibrary, SEARCHED_FOR, searchFor, view } from '../support/library-page.ts';
import { useExampleContent } from '../support/project-copy.ts';
import { subPathSite } from '../support/sub-path-site.ts';
import { watchPage } from '../support/watch-page.ts';
import { useBrowser } from '../support/with-browser.ts';

const withPage = useBrowser();
let site: Awaited<ReturnType<typeof subPathSite>>;

beforeAll(async () => {
  site = await subPathSite(useExampleContent);
}, 120_000);

afterAll(() => site?.close());

test('a site published in a folder searches, and opens what it found there', () =>
  withPage({}, async (page) => {
    const faults = await watchPage(page, site.address);
    await openLibrary(page, site.address);
    await searchFor(page, SEARCHED_FOR);
    await eventually(async () => (await view(page)).explained.length).toBeGreaterThan(0);
    expect((await view(page)).messages).toEqual([]);
    const link = page.locator('[data-entry]:visible h2 a').first();
    const name = await link.innerText();
    await link.click();
    await page.waitForURL(`${site.address}interventions/*/`);
    expect(await page.locator('h1').innerText()).toBe(name);
    expect(faults).toEqual([]);
  }));

test('the search box of its first page leads to its own library', () =>
  withPage({}, async (page) => {
    await page.goto(site.address);
    await page.getByRole('searchbox').fill(SEARCHED_FOR);
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL(`${site.address}interventions/?q=*`);
    await eventually(async () => (await view(page)).explained.length).toBeGreaterThan(0);
  }));

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { publishedEntries } from '../support/library-records.ts';
import { ids, openCompare, titleOf } from '../support/compare-page.ts';
import { eventually } from '../support/eventually.ts';
import { message, openLibrary, queryBox, SEARCHED_FOR, searchFor, view } from '../support/library-page.ts';
import { change, copyOfBuild, renameIndex, renameProgram } from '../support/other-build.ts';
import { restlessHost, type RestlessHost } from '../support/restless-host.ts';
import { useBrowser } from '../support/with-browser.ts';

const withPage = useBrowser();
/** Another build of the library: its index has other files, and no entry can be compared any more. */
const newer = copyOfBuild();
let host: RestlessHost;

beforeAll(() => {
  renameIndex(newer.directory);
  change(join(newer.directory, 'interventions/index.html'), (html) => html.replace('</h1>', ' (newer)</h1>'));
  for (const { id } of publishedEntries()) rmSync(join(newer.directory, 'compare', `${id}.json`));
});
beforeEach(async () => {
  host = await restlessHost('dist');
  return () => host.close();
});
afterAll(() => newer.remove());

const explained = async (page: Page) => (await view(page)).explained.length;

describe('when the library is published anew while somebody searches', () => {
  test('the next search says so instead of finding nothing, and its button searches the new version', () =>
    withPage({}, async (page) => {
      await openLibrary(page, host.address);
      await searchFor(page, 'kinship');
      await eventually(() => explained(page)).toBeGreaterThan(0);
      await host.deploy(newer.directory);
      await searchFor(page, SEARCHED_FOR);
      await eventually(async () => (await view(page)).messages).toEqual(['gone']);
      expect(await message(page, 'gone').innerText()).toContain('The library was updated');
      // This page is the older one still: asking once more does not search the newer index for it.
      await queryBox(page).press('Enter');
      await queryBox(page).press('Space');
      await page.waitForLoadState('networkidle');
      expect((await view(page)).messages).toEqual(['gone']);
      // What it shows is the whole list, not an answer.
      expect((await view(page)).shown).toHaveLength(publishedEntries().length);

      await message(page, 'gone').getByRole('button').click();
      await eventually(() => page.locator('h1').innerText()).toContain('(newer)');
      await eventually(() => explained(page)).toBeGreaterThan(0);
      const { query, messages } = await view(page);
      expect({ query, messages }).toEqual({ query: SEARCHED_FOR, messages: [] });
    }));

  test('a page that was open before but had not searched yet searches the new version', () =>
    withPage({}, async (page) => {
      await openLibrary(page, host.address);
      await host.deploy(newer.directory);
      await searchFor(page, SEARCHED_FOR);
      await eventually(() => explained(page)).toBeGreaterThan(0);
      expect((await view(page)).messages).toEqual([]);
    }));

  test('a page that was open before, whose search has another program now, says so, and its button searches', () =>
    withPage({}, async (page) => {
      const another = copyOfBuild(newer.directory);
      try {
        renameProgram(another.directory);
        await openLibrary(page, host.address);
        await host.deploy(another.directory);
        await searchFor(page, SEARCHED_FOR);
        await eventually(async () => (await view(page)).messages).toEqual(['gone']);
        await message(page, 'gone').getByRole('button').click();
        await eventually(() => explained(page)).toBeGreaterThan(0);
        expect((await view(page)).messages).toEqual([]);
      } finally {
        another.remove();
      }
    }));

  test('a comparison whose entry is gone says so, and keeps what was chosen', () =>
    withPage({}, async (page) => {
      const [one = '', other = ''] = ids(2);
      await openCompare(page, host.address, `?ids=${one}`);
      await host.deploy(newer.directory);
      await page.getByLabel('Add an intervention').selectOption({ label: titleOf(other) });
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      await message(page, 'updated').waitFor();
      expect(new URL(page.url()).search).toContain(one);
      expect(new URL(page.url()).search).toContain(other);
    }));
});

test('an address that leads nowhere answers 404 with a page that looks like the others and leads on', () =>
  withPage({}, async (page) => {
    const missing = ['no-such-page', 'interventions/no-such-entry/', 'a/b/c/d/e.html?q=1#f', 'studies//x/'];
    for (const path of missing) {
      const answer = await page.goto(`${host.address}${path}`);
      expect(answer?.status(), path).toBe(404);
      expect(await page.locator('h1').innerText()).toBe('Page not found');
      expect(await page.evaluate(() => document.styleSheets[0]?.cssRules.length)).toBeGreaterThan(10);
      await page.getByRole('link', { name: 'Search the library' }).click();
      await page.waitForURL(`${host.address}interventions/`);
    }
  }));

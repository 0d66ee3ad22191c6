import type { Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { ENTRY_ID, OLD_ID, SUB_PATH } from '../support/another-centre.ts';
import { eventually } from '../support/eventually.ts';
import { openLibrary, SEARCHED_FOR, searchFor, view } from '../support/library-page.ts';
import { madeSite, type MadeSite } from '../support/made-site.ts';
import { copyLine, keepCopy, keptBy, press } from '../support/offline-page.ts';
import { plainHost } from '../support/plain-host.ts';
import { restlessHost } from '../support/restless-host.ts';
import { runScript } from '../support/run-script.ts';
import { unpack } from '../support/unpack.ts';
import { watchPage } from '../support/watch-page.ts';
import { useBrowser } from '../support/with-browser.ts';

const withPage = useBrowser();
let site: MadeSite;

beforeAll(async () => {
  site = await madeSite('centre');
}, 360_000);

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

/** Opens the address that an entry had before, and expects the entry at its new one. */
async function expectLedOn(page: Page, address: string): Promise<void> {
  await page.goto(`${address}interventions/${OLD_ID}/`);
  await page.waitForURL(`${address}interventions/${ENTRY_ID}/`);
  expect(await page.locator('h1').innerText()).toBe('Example Evenings');
}

test('the old address of an entry leads to its new one there, on a host that reads no rules', () =>
  withPage({}, (page) => expectLedOn(page, site.address)));

test('a host that reads rules is told of both addresses there, and of what stands below them', () => {
  expect(readFileSync(join(site.directory, '_redirects'), 'utf8')).toBe(
    `${SUB_PATH}interventions/${OLD_ID}.json ${SUB_PATH}interventions/${ENTRY_ID}.json 301\n` +
      `${SUB_PATH}interventions/${OLD_ID}/* ${SUB_PATH}interventions/${ENTRY_ID}/:splat 301\n`,
  );
});

test('a missing address deep inside looks like the other pages there, and leads on', () =>
  withPage({}, async (page) => {
    const answer = await page.goto(`${site.address}interventions/a/b/c/`);
    expect(answer?.status()).toBe(404);
    expect(await page.evaluate(() => document.styleSheets[0]?.cssRules.length)).toBeGreaterThan(10);
    await page.getByRole('link', { name: 'Browse by topic' }).first().click();
    await page.waitForURL(`${site.address}browse/`);
  }));

test('a copy for offline keeps to its folder: pages, search, old addresses, and its removal', () =>
  withPage({}, async (page) => {
    const host = await restlessHost(site.directory, SUB_PATH);
    try {
      expect((await keepCopy(page, host.address)).buttons).toEqual(['remove']);
      host.behave('gone');
      await expectLedOn(page, host.address);
      expect(await copyLine(page)).toContain('This is your copy of');
      await openLibrary(page, host.address);
      await searchFor(page, SEARCHED_FOR);
      await eventually(async () => (await view(page)).explained.length).toBeGreaterThan(0);
      // What stands above the folder is not the copy's.
      const above = await page.context().newPage();
      await expect(above.goto(new URL('/', host.address).href)).rejects.toThrow('ERR_');
      await page.goto(host.address);
      await page.getByRole('link', { name: 'About your copy' }).click();
      await page.waitForURL(`${host.address}offline/`);
      expect((await press(page, 'remove')).buttons).toEqual(['keep']);
      expect(await keptBy(page)).toEqual({ stores: [], workers: 0 });
    } finally {
      await host.close();
    }
  }));

test('the archive of it opens from a plain file server in that folder, and old addresses lead on', () =>
  withPage({}, async (page) => {
    const root = join(site.directory, '..');
    expect(runScript('pack.ts', [], root).code).toBe(0);
    const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
      string,
      string
    >;
    const { directory, remove } = unpack(join(root, `${name}-${version}.zip`));
    const host = await plainHost(directory);
    try {
      expect(readFileSync(join(directory, 'START-HERE.txt'), 'utf8')).toContain(
        `http://localhost:8000${SUB_PATH}\n`,
      );
      await expectLedOn(page, new URL(SUB_PATH, host.address).href);
    } finally {
      await host.close();
      remove();
    }
  }));

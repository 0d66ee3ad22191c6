import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeList } from '../../src/integrations/offline-files.ts';
import type { ListHead } from '../../src/offline/list.ts';
import { axe } from '../support/axe.ts';
import { ids, openCompare, titles, view as compareView } from '../support/compare-page.ts';
import { eventually } from '../support/eventually.ts';
import {
  openLibrary,
  queryBox,
  SEARCHED_FOR,
  searchFor,
  suggestions,
  view,
  type View,
} from '../support/library-page.ts';
import { copyLine, keepCopy, keptBy, offlineView, openOffline, press } from '../support/offline-page.ts';
import { change, copyOfBuild, makeSmall, renameIndex } from '../support/other-build.ts';
import { restlessHost, type RestlessHost } from '../support/restless-host.ts';
import { watchPage } from '../support/watch-page.ts';
import { useBrowser } from '../support/with-browser.ts';

const withPage = useBrowser();
const [first = ''] = ids(1);
const OLD_DAY = '2024-02-29';
const NEW_DAY = '2025-03-31';
const LINE = 'The library cannot be reached now. This is your copy of 29 February 2024. About your copy';

/** Two versions of the library: the newer has another index, other words on its pages, and a page with a new address. */
const older = copyOfBuild();
const newer = copyOfBuild();
let host: RestlessHost;
/** How large the older version is, and what the page says of that. */
let bytes: number;
let size: string;

beforeAll(async () => {
  for (const { directory } of [older, newer]) makeSmall(directory, ids(2), SEARCHED_FOR);
  await writeList(older.directory, [['interventions/before/', `interventions/${first}/`]], OLD_DAY);
  renameIndex(newer.directory);
  for (const page of ['index.html', 'interventions/index.html', 'offline/index.html'])
    change(join(newer.directory, page), (html) => html.replace('</h1>', ' (newer)</h1>'));
  await writeList(newer.directory, [], NEW_DAY);
  const list = readFileSync(join(older.directory, 'offline-files/list.json'), 'utf8');
  const head = JSON.parse(list) as ListHead;
  bytes = head.bytes;
  size = `${head.files} files, ${(bytes / 1e6).toFixed(1)} MB. Its data is of 29 February 2024.`;
});
beforeEach(async () => {
  host = await restlessHost(older.directory);
  return () => host.close();
});
afterAll(() => {
  older.remove();
  newer.remove();
});

/** What a search for the usual words shows. */
async function searched(page: Page): Promise<View> {
  await openLibrary(page, host.address);
  await searchFor(page, SEARCHED_FOR);
  await eventually(async () => {
    const { explained, messages, shown, status } = await view(page);
    const isTold = status.includes(`${shown.length} of `);
    return isTold && (explained.length > 0 || (messages.length > 0 && messages[0] !== 'loading'));
  }).toBe(true);
  return view(page);
}

/** What is offered to somebody who has begun to type the usual words. */
async function offered(page: Page): Promise<string[]> {
  await openLibrary(page, host.address);
  await queryBox(page).fill(SEARCHED_FOR.slice(0, 3));
  // Searches of before are offered first, then all else.
  await suggestions(page).filter({ hasText: 'Entry' }).first().waitFor();
  return suggestions(page).allInnerTexts();
}

/** The files of the site that were asked for, each once: neither the list nor what a page asks for again. */
const copied = () =>
  new Set(host.asked.filter((path) => !/^\/(offline(\.js|-files\/.*|\/)|favicon\.svg)$/.test(path)));

/** Waits until a copy has come to the pages of studies. */
const reachedStudies = () =>
  eventually(() => host.asked.some((path) => path.startsWith('/studies/'))).toBe(true);

test('until its button is pressed nothing is kept on the device, and no worker works', () =>
  withPage({}, async (page) => {
    for (const path of ['', `interventions/${first}/`, 'about/']) await page.goto(`${host.address}${path}`);
    await searched(page);
    const { status, buttons, messages } = await openOffline(page, host.address);
    expect(status).toBe(`There is no copy on this device. The whole library is ${size}`);
    expect({ buttons, messages }).toEqual({ buttons: ['keep'], messages: [] });
    expect(await keptBy(page)).toEqual({ stores: [], workers: 0 });
    expect(host.asked.filter((path) => /offline-files\/parts|offline\.js/.test(path))).toEqual([]);
  }));

describe('a copy', () => {
  test('opens pages, search, comparison and data where the library cannot be reached, says so, and can be removed', () =>
    withPage({}, async (page) => {
      const faults = await watchPage(page, host.address);
      const [online, suggested] = [await searched(page), await offered(page)];
      expect(online.explained.length).toBeGreaterThan(0);
      const { status, buttons, messages } = await keepCopy(page, host.address);
      expect(status).toBe(
        'The copy is ready. The library now opens on this device without a connection. ' +
          `You have a copy on this device: ${size} It is up to date.`,
      );
      expect({ buttons, messages }).toEqual({ buttons: ['remove'], messages: [] });
      // Online, the library itself answers.
      await page.goto(`${host.address}interventions/${first}/`);
      expect(await copyLine(page)).toBe('');
      expect(faults).toEqual([]);

      host.behave('gone');
      await page.goto(`${host.address}interventions/${first}/`);
      expect(await copyLine(page)).toBe(LINE);
      expect(await page.locator('h1').innerText()).toBe(titles(1)[0]);
      expect((await axe(page)).faults).toEqual([]);
      // It looks as it does online, and still holds no script.
      expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
      expect(await page.evaluate(() => document.fonts.check('1em "Atkinson Hyperlegible Next"'))).toBe(true);
      expect(await page.locator('.band').evaluate((band) => getComputedStyle(band).color)).toBe(
        'rgb(255, 255, 255)',
      );
      // Some browsers ask so for all that a page holds when it is loaded again.
      const afresh = () => fetch('/favicon.svg', { cache: 'no-cache' }).then(({ ok }) => ok);
      expect(await page.evaluate(afresh)).toBe(true);

      expect(await searched(page)).toEqual(online);
      expect(await offered(page)).toEqual(suggested);
      await openCompare(page, host.address, `?ids=${ids(2).join(',')}`);
      expect((await compareView(page)).columns).toEqual(titles(2));
      await page.goto(`${host.address}data/interventions.json`);
      expect(JSON.parse(await page.locator('body').innerText())).toHaveProperty('interventions');
      for (const path of ['interventions/before/', `interventions/${first}`]) {
        await page.goto(`${host.address}${path}`);
        expect(page.url()).toBe(`${host.address}interventions/${first}/`);
      }
      const missing = await page.goto(`${host.address}no-such-page/`);
      expect(missing?.status()).toBe(404);
      expect(await copyLine(page)).toContain('This page is not in your copy of 29 February 2024.');
      expect(await page.locator('h1').innerText()).toBe('Page not found');

      // Away from the library one can still see what one has, and remove it.
      const away = await openOffline(page, host.address);
      expect(away.status).toContain('The library cannot be reached now, so we cannot see whether');
      expect((await press(page, 'remove')).status).toContain('The copy was removed. There is no copy');
      expect(await keptBy(page)).toEqual({ stores: [], workers: 0 });
      await expect(page.goto(`${host.address}about/`)).rejects.toThrow('ERR_');
    }));

  test('answers where the host fails or keeps silent, and says that the reader is offline where the device knows it', () =>
    withPage({}, async (page) => {
      // Some hosts send the page for missing addresses in no other way.
      await page.route('**/404.html', async (route) => {
        await route.fulfill({ response: await route.fetch(), status: 404 });
      });
      expect((await keepCopy(page, host.address)).buttons).toEqual(['remove']);
      for (const mood of ['failing', 'silent'] as const) {
        host.behave(mood);
        await page.goto(`${host.address}glossary/`);
        expect(await copyLine(page), mood).toBe(LINE);
      }
      await page.context().setOffline(true);
      await page.goto(`${host.address}no-such-page/`);
      expect(await copyLine(page)).toBe(
        'You are offline. This page is not in your copy of 29 February 2024. About your copy',
      );
    }));

  test('and the library never make one search together, whichever of them a page comes from', () =>
    withPage({}, async (page) => {
      const online = await searched(page);
      await keepCopy(page, host.address);
      host.behave('gone');
      await openLibrary(page, host.address);
      await host.deploy(newer.directory);
      host.behave('well');
      host.asked.length = 0;
      await searchFor(page, SEARCHED_FOR);
      await eventually(async () => (await view(page)).explained).toEqual(online.explained);
      expect(host.asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);

      await openLibrary(page, host.address);
      expect(await page.locator('h1').innerText()).toContain('(newer)');
      host.behave('gone');
      await searchFor(page, SEARCHED_FOR);
      await eventually(async () => (await view(page)).messages).toEqual([
        expect.stringMatching(/failed|blocked/),
      ]);
      await page.reload();
      expect(await copyLine(page)).toBe(LINE);
      expect((await searched(page)).messages).toEqual([]);
    }));
});

describe('a copy that could not be finished', () => {
  test('says so, answers nothing, and goes on from where it was', () =>
    withPage({}, async (page) => {
      await openOffline(page, host.address);
      host.behave((path) => (path.startsWith('/studies/') ? 'gone' : 'well'));
      host.asked.length = 0;
      const { status, buttons, messages } = await press(page, 'keep');
      expect({ buttons, messages }).toEqual({ buttons: ['finish', 'remove'], messages: ['unreachable'] });
      expect(status).toMatch(/^A copy was begun and not finished\. The whole library is /);
      expect((await axe(page)).faults).toEqual([]);
      const before = copied();
      expect((await keptBy(page)).workers).toBe(0);

      host.behave((path) => (path === '/offline.js' ? 'gone' : 'well'));
      host.asked.length = 0;
      const { messages: last } = await press(page, 'finish');
      expect(last).toEqual(['unreachable']);
      const again = [...copied()].filter((path) => before.has(path) && !path.startsWith('/studies/'));
      expect(again).toEqual([]);

      host.behave('well');
      host.asked.length = 0;
      expect((await press(page, 'finish')).buttons).toEqual(['remove']);
      expect([...copied()]).toEqual([]);
      host.behave('gone');
      await page.goto(`${host.address}interventions/${first}/`);
      expect(await copyLine(page)).toBe(LINE);
    }));

  test('because the reader stopped it, or another window is at it, says so too', () =>
    withPage({}, async (page) => {
      await openOffline(page, host.address);
      host.behave((path) => (path.startsWith('/studies/') ? 'silent' : 'well'));
      await page.locator('[data-action="keep"]').click();
      await reachedStudies();
      expect(await page.locator('[data-part="progress"]').innerText()).toMatch(
        /^\d+ of \d+ files, [\d.]+ of [\d.]+ MB\.$/,
      );
      const other = await page.context().newPage();
      await openOffline(other, host.address);
      expect((await press(other, 'remove')).messages).toEqual(['busy']);
      expect((await press(page, 'stop')).messages).toEqual(['stopped']);
      expect((await openOffline(page, host.address)).status).toContain('begun and not finished');
      await press(page, 'remove');
      expect(await keptBy(page)).toEqual({ stores: [], workers: 0 });
    }));

  test('leaves the one before whole; once it is finished, only what changed was fetched', () =>
    withPage({}, async (page) => {
      await keepCopy(page, host.address);
      await host.deploy(newer.directory);
      const { status, buttons } = await openOffline(page, host.address);
      expect(status).toContain('The library has changed since. Its data is now of 31 March 2025.');
      expect(buttons).toEqual(['update', 'remove']);
      host.behave((path) => (path.startsWith('/pagefind/') ? 'failing' : 'well'));
      const failed = await press(page, 'update');
      expect(failed.messages).toEqual(['unreachable']);
      expect(failed.status).toContain('A newer copy was begun and not finished');
      host.behave('gone');
      expect((await searched(page)).messages).toEqual([]);
      expect(await copyLine(page)).toBe(LINE);

      host.behave('well');
      await openOffline(page, host.address);
      host.asked.length = 0;
      expect((await press(page, 'update')).status).toContain('of 31 March 2025. It is up to date.');
      const fetched = [...copied()].filter((path) => !path.startsWith('/pagefind/'));
      expect(fetched.filter((path) => !['/', '/interventions/'].includes(path))).toEqual([]);
      host.behave('gone');
      expect((await searched(page)).messages).toEqual([]);
      expect(await page.locator('h1').innerText()).toContain('(newer)');
      expect(await copyLine(page)).toContain('31 March 2025');
      expect((await keptBy(page)).stores).toHaveLength(2);
    }));

  test('because the library changed under it takes nothing of the other version', () =>
    withPage({}, async (page) => {
      const mixed = copyOfBuild(older.directory);
      const glossary = join(mixed.directory, 'glossary/index.html');
      try {
        await host.deploy(mixed.directory);
        await openOffline(page, host.address);
        // Another one of the same length, and then none.
        change(glossary, (html) => html.replace('<h1>G', '<h1>g'));
        const { messages, buttons } = await press(page, 'keep');
        expect({ messages, buttons }).toEqual({ messages: ['changed'], buttons: ['finish', 'remove'] });
        rmSync(glossary);
        expect((await press(page, 'finish')).messages).toEqual(['changed']);
        const wrong = await page.evaluate(() => caches.match('/glossary/').then(Boolean));
        expect(wrong).toBe(false);
      } finally {
        mixed.remove();
      }
    }));

  test.each([
    ['is said beforehand where the browser tells how much there is', true],
    ['is found out where it does not', false],
  ])('for want of room: this %s', (_, tells) =>
    withPage({}, async (page) => {
      const quota = Math.round(bytes / 2);
      // Browsers differ in what they tell: some name a room that is not there.
      await page.addInitScript((estimate) => {
        navigator.storage.estimate = () => Promise.resolve(estimate);
      }, tells ? { quota, usage: 100 } : {}); // prettier-ignore
      await openOffline(page, host.address);
      const session = await page.context().newCDPSession(page);
      const origin = new URL(host.address).origin;
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: quota });
      const { messages, buttons } = await press(page, 'keep');
      expect({ messages, buttons }).toEqual({ messages: ['full'], buttons: ['keep'] });
      expect(await keptBy(page)).toEqual({ stores: [], workers: 0 });
      expect(host.asked.some((path) => path.startsWith('/offline-files/parts/'))).toBe(!tells);
    }),
  );

  test('because the browser refuses says so, and the page goes on working', () =>
    withPage({}, async (page) => {
      await page.addInitScript(() => {
        const error = new DOMException('refused', 'SecurityError');
        ServiceWorkerContainer.prototype.register = () => Promise.reject(error);
      });
      expect((await keepCopy(page, host.address)).messages).toEqual(['refused']);
      await page.addInitScript(() => {
        Object.defineProperty(window, 'caches', { get: () => undefined });
      });
      await page.reload();
      await eventually(async () => (await offlineView(page)).messages).toEqual(['refused']);
    }));
});

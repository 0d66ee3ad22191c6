import { describe, expect, inject, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { openLibrary, SEARCHED_FOR, searchFor, toggle, view } from '../support/library-page.ts';
import { pageTypes } from '../support/pages.ts';
import { watchPage } from '../support/watch-page.ts';
import { useBrowser } from '../support/with-browser.ts';

const site = inject('site');
const withPage = useBrowser();

describe('the console stays empty, the policy unbroken and every request on this machine', () => {
  test(
    'on every kind of page',
    () =>
      withPage({}, async (page) => {
        const faults = await watchPage(page, site);
        for (const { path } of pageTypes().filter(({ requestsFail }) => !requestsFail)) {
          await page.goto(`${site}${path}`);
          await page.evaluate(() => document.fonts.ready);
        }
        await page.waitForLoadState('networkidle');
        expect(faults).toEqual([]);
      }),
    120_000,
  );

  test('on the page for missing addresses, but for the news that the address is missing', () =>
    withPage({}, async (page) => {
      const faults = await watchPage(page, site);
      await page.goto(`${site}no-such-page/`, { waitUntil: 'networkidle' });
      expect(faults).toEqual([expect.stringContaining('404 (Not Found)')]);
    }));

  test('through a search, its filters, its messages and the way back', () =>
    withPage({}, async (page) => {
      const faults = await watchPage(page, site);
      await openLibrary(page, site);
      await searchFor(page, SEARCHED_FOR);
      await eventually(async () => (await view(page)).explained.length).toBeGreaterThan(0);
      await toggle(page, 'for', 'looked-after');
      await searchFor(page, 'zzzzzz');
      await eventually(async () => (await view(page)).messages).toEqual(['empty']);
      await page.locator('[data-action="clear"]').click();
      await page.goBack();
      await page.waitForLoadState('networkidle');
      expect(faults).toEqual([]);
    }));
});

test('the watch can see a breach: it notes one that is tried by hand', () =>
  withPage({}, async (page) => {
    const faults = await watchPage(page, site);
    await page.goto(site);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
      const picture = document.createElement('img');
      picture.src = 'https://example.org/picture.png';
      document.body.append(picture);
    });
    const breaches = () => new Set(faults.flatMap((fault) => /^policy: ([\w-]+)/.exec(fault)?.[1] ?? []));
    await eventually(breaches).toEqual(new Set(['script-src-elem', 'img-src']));
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  }));

import { describe, expect, inject, test } from 'vitest';
import {
  addByTitle,
  all,
  expectColumns,
  ids,
  openCompare,
  removeButton,
  titleOf,
  titles,
  view,
} from '../support/compare-page.ts';
import { eventually } from '../support/eventually.ts';
import { holdRequests } from '../support/held-requests.ts';
import { useBrowser } from '../support/with-browser.ts';

const site = inject('site');
const withPage = useBrowser();
const [first = '', second = ''] = ids(2);
const TWO = `?ids=${first},${second}`;

describe('when JavaScript is unavailable', () => {
  test('the page says what does not work, lists every entry, and leads to the data', () =>
    withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${site}compare/${TWO}`);
      expect(await page.locator('.without-script:visible').innerText()).toMatch(/need JavaScript/);
      expect(await page.locator('main li > span > a:visible').allTextContents()).toEqual(
        all.map(({ title }) => expect.stringContaining(title)),
      );
      expect(await page.locator('main :is(button, input, select, textarea):visible').count()).toBe(0);
      expect(await page.locator('main a[href*="?add="]:visible').count()).toBe(0);
      const file = await page.request.get(
        new URL((await page.locator('main a[download]').getAttribute('href')) ?? '', site).href,
      );
      expect(file.ok()).toBe(true);
      await page.getByRole('link', { name: titleOf(second), exact: true }).click();
      await page.waitForURL(`${site}interventions/${second}/`);
    }));

  test('and the page’s own script does not come, the list appears with a word about it', () =>
    withPage({}, async (page) => {
      await page.route('**/_astro/*.js', (route) => route.abort());
      await page.goto(`${site}compare/${TWO}`);
      await page.getByText('Comparing has not started on this device.').waitFor({ state: 'visible' });
      expect(await page.locator('[data-part="all"]').isVisible()).toBe(true);
      await page.getByRole('link', { name: titleOf(first), exact: true }).click();
      await page.waitForURL(`${site}interventions/${first}/`);
    }));
});

describe('an entry that cannot be reached', () => {
  test('leaves the others standing, is said to be missing, and can be tried again', () =>
    withPage({}, async (page) => {
      await page.route(`**/compare/${second}.json`, (route) => route.abort());
      await openCompare(page, site, TWO);
      await expectColumns(page, titles(1));
      expect((await view(page)).said).toEqual([
        'Showing 1 of 2 interventions. The rest could not be loaded.',
      ]);
      expect((await view(page)).parts).toContain('failed');
      await page.unrouteAll();
      await page.getByRole('button', { name: 'Try again' }).click();
      await expectColumns(page, titles(2));
      expect((await view(page)).parts).not.toContain('failed');
    }));

  test('because the network answers in its place is not shown as if it were one', () =>
    withPage({}, async (page) => {
      await page.route(`**/compare/${second}.json`, (route) =>
        route.fulfill({ json: { welcome: 'Sign in to the guest network' } }),
      );
      await openCompare(page, site, TWO);
      await expectColumns(page, titles(1));
      expect((await view(page)).parts).toContain('failed');
    }));

  test('because the library was updated asks for a reload, not for patience', () =>
    withPage({}, async (page) => {
      await page.route(`**/compare/${second}.json`, (route) => route.fulfill({ status: 404 }));
      await openCompare(page, site, TWO);
      await expectColumns(page, titles(1));
      const { parts } = await view(page);
      expect(parts).toContain('updated');
      expect(parts).not.toContain('failed');
      await page.unrouteAll();
      await page.getByRole('button', { name: 'Reload' }).click();
      await expectColumns(page, titles(2));
    }));

  test('in the version of the page asks for a reload too', () =>
    withPage({}, async (page) => {
      await page.route(`**/compare/${second}.json`, async (route) => {
        const column = (await (await route.fetch()).json()) as object;
        await route.fulfill({ json: { ...column, version: 'another' } });
      });
      await openCompare(page, site, TWO);
      await expectColumns(page, titles(2));
      expect((await view(page)).parts).toContain('updated');
    }));
});

describe('an answer that comes late', () => {
  test('is said to be on its way, and then shown', () =>
    withPage({}, async (page) => {
      const held = await holdRequests(page, `**/compare/${first}.json`);
      await page.goto(`${site}compare/?ids=${first}`);
      await eventually(async () => (await view(page)).parts).toContain('loading');
      await held.release();
      await expectColumns(page, titles(1));
      expect((await view(page)).parts).not.toContain('loading');
    }));

  test('does not put back what the reader has left', () =>
    withPage({}, async (page) => {
      await openCompare(page, site, `?ids=${second}`);
      await expectColumns(page, [titleOf(second)]);
      const held = await holdRequests(page, `**/compare/${first}.json`);
      await addByTitle(page, first);
      await eventually(() => held.waiting()).toBe(1);
      await removeButton(page, second).click();
      await page.goBack();
      await page.goBack();
      await expectColumns(page, [titleOf(second)]);
      await held.release();
      await page.waitForTimeout(100);
      expect((await view(page)).columns).toEqual([titleOf(second)]);
      expect((await view(page)).said).toEqual(['Comparing 1 intervention']);
    }));
});

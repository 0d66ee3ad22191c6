import { describe, expect, inject, test } from 'vitest';
import { dataRows } from '../support/data-files.ts';
import { openLibrary, view } from '../support/library-page.ts';
import { pageTypes } from '../support/pages.ts';
import { useBrowser } from '../support/with-browser.ts';

const site = inject('site');
const withPage = useBrowser();
const withoutScript = { javaScriptEnabled: false };
const rows = dataRows();
const plainPages = pageTypes().filter(({ prepare }) => prepare === undefined);

describe('when JavaScript is unavailable', () => {
  test('the library lists every entry, says what does not work, and leads to the lists by topic', () =>
    withPage(withoutScript, async (page) => {
      await page.goto(`${site}interventions/?q=foster&for=looked-after`);
      const titles = await page.locator('[data-entry] h2:visible').allTextContents();
      expect(titles.toSorted()).toEqual(rows.map(({ record }) => record.title).toSorted());
      const note = page.locator('.without-script:visible');
      expect(await note.innerText()).toMatch(/need JavaScript/);
      await note.getByRole('link', { name: 'browse by topic' }).click();
      await page.waitForURL(`${site}browse/`);
      await page.locator('main a').first().click();
      expect(await page.locator('.card:visible').count()).toBeGreaterThan(0);
    }));

  test('every page shows its heading and its words, and no control that would do nothing', () =>
    withPage(withoutScript, async (page) => {
      const dead: string[] = [];
      for (const { name, path } of plainPages) {
        await page.goto(`${site}${path}`);
        expect(await page.locator('h1').isVisible(), name).toBe(true);
        expect((await page.locator('main').innerText()).length, name).toBeGreaterThan(100);
        const controls = page.locator(':is(button, input, select, textarea, [role="button"]):visible');
        dead.push(...(await controls.all()).map((control) => `${name}: ${String(control)}`));
      }
      expect(dead).toEqual([]);
    }));
});

describe('when JavaScript is there', () => {
  test('nothing speaks of doing without it', () =>
    withPage({}, async (page) => {
      for (const path of ['', 'interventions/', 'browse/strength/not-rated/']) {
        await page.goto(`${site}${path}`);
        expect(await page.locator('.without-script:visible').count(), path).toBe(0);
      }
    }));

  test('and the script of the library does not come, every entry is still listed, and a note says what is wrong', () =>
    withPage({}, async (page) => {
      await page.route('**/_astro/*.js', (route) => route.abort());
      await page.goto(`${site}interventions/?for=looked-after`);
      expect((await view(page)).shown).toHaveLength(rows.length);
      await page.getByText('The search has not started on this device.').waitFor();
    }));

  test('no note says that the script has not come', () =>
    withPage({}, async (page) => {
      await openLibrary(page, site);
      const note = page.getByText('The search has not started on this device.');
      expect(await note.count()).toBe(1);
      // The note waits five seconds for the script by an animation of the style sheet, so that is where to look.
      expect(
        await note.evaluate((element) => [
          getComputedStyle(element).visibility,
          getComputedStyle(element).animationName,
        ]),
      ).toEqual(['hidden', 'none']);
    }));

  test('the script changes nothing about a page nobody has touched', () =>
    withPage({}, async (page) => {
      await openLibrary(page, site);
      const { shown, messages, chips, status } = await view(page);
      expect({ count: shown.length, messages, chips, status }).toEqual({
        count: rows.length,
        messages: [],
        chips: [],
        status: `${rows.length} of ${rows.length} interventions`,
      });
    }));
});

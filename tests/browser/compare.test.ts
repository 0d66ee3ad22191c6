import { describe, expect, inject, test } from 'vitest';
import {
  addByTitle,
  all,
  expectColumns,
  ids,
  openCompare,
  removeButton,
  searchOf,
  titleOf,
  titles,
  view,
} from '../support/compare-page.ts';
import { eventually } from '../support/eventually.ts';
import { useBrowser } from '../support/with-browser.ts';

const site = inject('site');
const withPage = useBrowser();
const [first = '', second = '', third = '', fourth = '', fifth = ''] = ids(5);

describe('choosing what to compare', () => {
  test('begins with every entry listed, and nothing chosen', () =>
    withPage({}, async (page) => {
      await openCompare(page, site);
      expect((await view(page)).said).toEqual(['Nothing chosen yet. Choose up to 4 interventions.']);
      expect(await page.locator('[data-part="all"] a[data-entry]:visible').allTextContents()).toEqual(
        all.map(({ title }) => expect.stringContaining(title)),
      );
      expect(await page.getByLabel('Add an intervention').locator('option').allTextContents()).toEqual([
        'Choose one',
        ...all.map(({ title }) => title),
      ]);
    }));

  test('by title puts each entry last, in the address too, and cannot choose it twice', () =>
    withPage({}, async (page) => {
      await openCompare(page, site);
      await addByTitle(page, second);
      await expectColumns(page, [titleOf(second)]);
      expect((await view(page)).focus).toBe('Add');
      await addByTitle(page, first);
      await expectColumns(page, [titleOf(second), titleOf(first)]);
      expect(searchOf(page)).toBe(`?ids=${second},${first}`);
      expect((await view(page)).said).toEqual(['Comparing 2 interventions']);
      expect(await page.locator(`option[value="${first}"]`).isDisabled()).toBe(true);
      expect(await page.locator(`option[value="${third}"]`).isDisabled()).toBe(false);
    }));

  test('asks for a choice where none was made', () =>
    withPage({}, async (page) => {
      await openCompare(page, site);
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      const { said, focus } = await view(page);
      expect(said).toContain('Choose an intervention to add.');
      expect(focus).toBe('add');
    }));

  test('from the list needs no new page, and leads to what was said', () =>
    withPage({}, async (page) => {
      await openCompare(page, site);
      await page.evaluate(() => Object.assign(window, { still: true }));
      await page.getByRole('link', { name: `Add ${titleOf(third)}`, exact: true }).click();
      await expectColumns(page, [titleOf(third)]);
      expect(await page.evaluate(() => 'still' in window)).toBe(true);
      await eventually(async () => (await view(page)).focus).toBe('Comparing 1 intervention');
      expect((await view(page)).parts).not.toContain('all');
    }));

  test('by the plain link of another page adds to what was chosen before, and leaves no step to go back through', () =>
    withPage({}, async (page) => {
      await openCompare(page, site, `?add=${second}`);
      await expectColumns(page, [titleOf(second)]);
      await page.goto(`${site}about/`);
      await openCompare(page, site, `?add=${first}`);
      await expectColumns(page, [titleOf(second), titleOf(first)]);
      expect(searchOf(page)).toBe(`?ids=${second},${first}`);
      await page.goBack();
      expect(new URL(page.url()).pathname).toMatch(/about\/$/);
    }));
});

describe('removing an entry', () => {
  test('moves focus to the next, then to the one before, then to the list of titles', () =>
    withPage({}, async (page) => {
      await openCompare(page, site, `?ids=${first},${second},${third}`);
      await removeButton(page, second).click();
      await expectColumns(page, [titleOf(first), titleOf(third)]);
      await eventually(async () => (await view(page)).focus).toBe(`Remove ${titleOf(third)}`);
      await page.keyboard.press('Enter');
      await eventually(async () => (await view(page)).focus).toBe(`Remove ${titleOf(first)}`);
      expect(searchOf(page)).toBe(`?ids=${first}`);
      await page.keyboard.press('Enter');
      await eventually(async () => (await view(page)).focus).toBe('add');
      expect((await view(page)).said).toEqual(['Nothing chosen yet. Choose up to 4 interventions.']);
      expect(searchOf(page)).toBe('');
    }));
});

describe('what cannot be done is said', () => {
  test('an entry that the library does not have', () =>
    withPage({}, async (page) => {
      await openCompare(page, site, `?ids=${first},<b>nobody</b>,${second}`);
      await expectColumns(page, [titleOf(first), titleOf(second)]);
      expect((await view(page)).said).toEqual([
        'Comparing 2 interventions',
        'There is no entry called “<b>nobody</b>” in the library.',
      ]);
      expect(await page.locator('[data-part="status"] b').count()).toBe(0);
    }));

  test('a fifth entry, from an address and by hand', () =>
    withPage({}, async (page) => {
      await openCompare(page, site, `?ids=${ids(5).join(',')}`);
      await expectColumns(page, titles(4));
      const refused = `No more than 4 fit side by side, so this is left out: ${titleOf(fifth)}. Remove one first.`;
      expect((await view(page)).said).toEqual(['Comparing 4 interventions', refused]);
      await openCompare(page, site, `?ids=${ids(4).join(',')}`);
      await addByTitle(page, fifth);
      await eventually(async () => (await view(page)).said).toContain(refused);
      expect((await view(page)).columns).toEqual(titles(4));
      expect(searchOf(page)).toBe(`?ids=${ids(4).join(',')}`);
    }));

  test('an entry that is there already', () =>
    withPage({}, async (page) => {
      await openCompare(page, site, `?ids=${first}&add=${first}`);
      await eventually(async () => (await view(page)).said).toContain(
        `${titleOf(first)} is already in the comparison.`,
      );
    }));
});

describe('the address', () => {
  test('goes back and forward with the reader', () =>
    withPage({}, async (page) => {
      await openCompare(page, site);
      await addByTitle(page, first);
      await expectColumns(page, titles(1));
      await addByTitle(page, second);
      await expectColumns(page, titles(2));
      await removeButton(page, first).click();
      await expectColumns(page, [titleOf(second)]);
      await page.goBack();
      await expectColumns(page, titles(2));
      await page.goBack();
      await expectColumns(page, titles(1));
      await page.goBack();
      await expectColumns(page, []);
      await page.goForward();
      await page.goForward();
      await expectColumns(page, titles(2));
    }));

  test('opened again, or by somebody else, shows the same in the same order', () =>
    withPage({}, async (page) => {
      await openCompare(page, site, `?ids=${third},${first}&only=differences`);
      await expectColumns(page, [titleOf(third), titleOf(first)]);
      const before = await view(page);
      await page.reload();
      await expectColumns(page, before.columns);
      expect((await view(page)).rows).toEqual(before.rows);
      expect(searchOf(page)).toBe(`?ids=${third},${first}&only=differences`);
    }));

  test('gives the page a title of its own', () =>
    withPage({}, async (page) => {
      await openCompare(page, site, `?ids=${first},${second}`);
      await eventually(() => page.title()).toMatch(
        new RegExp(`^${titleOf(first)} – ${titleOf(second)} – Compare`),
      );
    }));

  test('is copied by a button, and the reader is told', () =>
    withPage({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await openCompare(page, site, `?ids=${first},${second}`);
      await page.getByRole('button', { name: 'Copy the address' }).click();
      await eventually(async () => (await view(page)).said).toContain(
        'The address was copied. Your notes are not part of it.',
      );
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    }));
});

test('what is shown is announced once, in one breath', () =>
  withPage({}, async (page) => {
    await page.addInitScript(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      document.addEventListener('DOMContentLoaded', () => {
        const region = document.querySelector('[role="status"]');
        if (region === null) return;
        new MutationObserver(() => heard.push((region.textContent ?? '').trim())).observe(region, {
          childList: true,
          subtree: true,
          characterData: true,
        });
      });
    });
    const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    await openCompare(page, site, `?ids=${first},${second},${third}`);
    await expectColumns(page, titles(3));
    expect(await heard()).toEqual(['Comparing 3 interventions']);
    await addByTitle(page, fourth);
    await expectColumns(page, titles(4));
    expect(await heard()).toEqual(['Comparing 3 interventions', 'Comparing 4 interventions']);
    // A jump inside the page is a step in its history, but nothing new to hear.
    await page.evaluate(() => (location.hash = 'main'));
    await page.waitForTimeout(200);
    expect(await heard()).toHaveLength(2);
    expect(await page.locator('[role="status"], [aria-live], [role="alert"]').count()).toBe(1);
  }));

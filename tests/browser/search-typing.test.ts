import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { openLibrary, queryBox, searchAndSettle, view } from '../support/library-page.ts';
import { useBrowser } from '../support/with-browser.ts';

const site = inject('site');
const withPage = useBrowser();
/** Longer than the pause between two letters that are typed as one; shorter than what ends a word. */
const LETTER = 60;
/** Long enough for any word to be taken for whole. */
const PAUSE = 400;

/** A page whose clock stands still unless a test moves it on, with the search open, and what it asks of the index. */
async function typingPage(
  page: Page,
): Promise<{ asked: string[]; type: (letters: string) => Promise<void> }> {
  const asked: string[] = [];
  await page.clock.install();
  await openLibrary(page, site);
  await queryBox(page).focus();
  await page.waitForLoadState('networkidle');
  await page.clock.pauseAt(Date.now() + 60 * 60 * 1000);
  page.on('request', (request) => {
    const [, file] = request.url().split('/pagefind/');
    if (file !== undefined && /^(index|texts)\//.test(file)) asked.push(file);
  });
  return {
    asked,
    type: async (letters) => {
      for (const letter of letters) {
        await page.keyboard.type(letter);
        await page.clock.runFor(LETTER);
        await page.waitForLoadState('networkidle');
      }
    },
  };
}

const shown = async (page: Page) => (await view(page)).shown;
const found = (words: string) =>
  withPage({}, async (page) => {
    await openLibrary(page, site);
    return (await searchAndSettle(page, words)).shown;
  });

test('while a word is typed, nothing of the index is fetched for its beginning, and the list stands; a known word is searched at its last letter', () =>
  withPage({}, async (page) => {
    const { asked, type } = await typingPage(page);
    const whole = await shown(page);
    await type('custod');
    expect({ asked, shown: await shown(page) }).toEqual({ asked: [], shown: whole });
    await type('y');
    await eventually(() => shown(page)).toEqual(await found('custody'));
    expect(asked.some((file) => file.startsWith('index/'))).toBe(true);
  }));

test('the words before the one that is typed are searched meanwhile, without their texts', () =>
  withPage({}, async (page) => {
    const { asked, type } = await typingPage(page);
    await type('kinship');
    await eventually(() => shown(page)).toEqual(await found('kinship'));
    await page.waitForLoadState('networkidle');
    asked.length = 0;
    await type(' custod');
    expect({ asked, shown: await shown(page) }).toEqual({ asked: [], shown: await found('kinship') });
    await type('y');
    await eventually(() => shown(page)).toEqual(await found('kinship custody'));
  }));

const ends: readonly [string, (page: Page) => Promise<void>][] = [
  ['after a pause', (page) => page.clock.runFor(PAUSE)],
  ['at Enter', (page) => page.keyboard.press('Enter')],
  [
    'with a space after it',
    async (page) => {
      await page.keyboard.type(' ');
      await page.clock.runFor(LETTER);
    },
  ],
];

test.each(ends)('the beginning of a word is searched %s', (_, end) =>
  withPage({}, async (page) => {
    const { type } = await typingPage(page);
    const whole = await shown(page);
    await type('violen');
    expect(await shown(page)).toEqual(whole);
    await end(page);
    await eventually(() => shown(page)).toEqual(await found('violen'));
  }),
);

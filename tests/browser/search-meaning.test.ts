import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { conceptWord } from '../../src/search/concepts.ts';
import { builtPage } from '../support/built-pages.ts';
import { dataRows } from '../support/data-files.ts';
import { eventually } from '../support/eventually.ts';
import { expectedCounts } from '../support/expected-results.ts';
import { only, textOf } from '../support/html.ts';
import {
  addressOf,
  expectShown,
  message,
  openLibrary,
  queryBox,
  searchAndSettle,
  settled,
  view,
} from '../support/library-page.ts';
import { indexedConcepts, indexedText } from '../support/search-index.ts';
import { readRelevance } from '../support/relevance.ts';
import { useBrowser } from '../support/with-browser.ts';

const site = inject('site');
const withPage = useBrowser();
const rows = dataRows();
const all = rows.map(({ id }) => id);
const note = (page: Page, name: string) => page.locator(`[data-note="${name}"]`);
const offers = (page: Page) => page.locator('[data-offers] button');

describe('what was made of the words', () => {
  test('is told for an acronym, whose note undoes it; the address keeps that, and the way back restores it', () =>
    withPage({}, async (page) => {
      await openLibrary(page, site);
      const before = await searchAndSettle(page, 'LAC');
      expect(before.shown.length).toBeGreaterThan(5);
      expect(await note(page, 'expanded').innerText()).toContain('Also searching for: children in care.');
      await note(page, 'expanded').getByRole('button').click();
      const own = await settled(page);
      expect(own.shown.length).toBeLessThan(before.shown.length);
      expect(own.notes).toContain('own');
      expect(own.notes).not.toContain('expanded');
      expect(addressOf(page)).toEqual({ q: ['LAC'], words: ['own'] });
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
      expect(await page.locator('[data-part="paper"]').textContent()).toContain(
        'Searching for your own words only.',
      );

      await page.reload();
      await eventually(() => view(page)).toEqual(own);
      await page.goBack();
      await eventually(() => view(page)).toEqual(before);
      await page.goForward();
      await eventually(() => view(page)).toEqual(own);
      await note(page, 'own').getByRole('button').click();
      await eventually(() => view(page)).toEqual(before);
      expect(addressOf(page)).toEqual({ q: ['LAC'] });
    }));

  test('is told for a slip, and exactly what was typed is a press away; other words are searched as usual again', () =>
    withPage({}, async (page) => {
      await openLibrary(page, site);
      const { shown, notes } = await searchAndSettle(page, 'mockignbird');
      expect(shown[0]).toBe('mockingbird');
      expect(notes).toContain('corrected');
      expect(await note(page, 'corrected').innerText()).toMatch(
        /No entry has “?"?mockignbird”?"?\. Did you mean mockingbird\?/,
      );
      await note(page, 'corrected').getByRole('button').click();
      const literal = await settled(page);
      expect(literal).toMatchObject({ shown: [], notes: ['literal'], messages: ['empty'] });
      expect(addressOf(page)).toEqual({ q: ['mockignbird'], words: ['literal'] });

      expect((await searchAndSettle(page, 'mockingbrid')).shown[0]).toBe('mockingbird');
      expect(addressOf(page)).toEqual({ q: ['mockingbrid'] });
    }));

  test('is the phrase of the sector, and the name in two words', () =>
    withPage({}, async (page) => {
      await openLibrary(page, site);
      const breakdown = conceptWord(indexedConcepts().findIndex(([term]) => term === 'placement breakdown'));
      expect(breakdown).not.toBe(conceptWord(-1));
      const wanted = readRelevance().find(({ query }) => query === 'placement breakdown')?.judgements;
      const [first = ''] = (await searchAndSettle(page, 'placement breakdown')).shown;
      expect(wanted?.[first]).toBe(3);
      const { shown, notes } = await searchAndSettle(page, 'safe care');
      expect(shown[0]).toBe('safecare');
      expect(notes).not.toContain('corrected');
    }));
});

describe('a filter that the words name', () => {
  test('is only offered; choosing it ticks its box and takes its words out of the search box', () =>
    withPage({}, async (page) => {
      await openLibrary(page, site);
      const { ticked, shown } = await searchAndSettle(page, 'parents level 4');
      expect(ticked).toEqual([]);
      expect(shown.length).toBeGreaterThan(1);
      await offers(page)
        .filter({ hasText: /^Evidence strength: Level 4$/ })
        .click();
      const chosen = await settled(page);
      expect(chosen).toMatchObject({
        query: 'parents',
        ticked: ['filter-strength-level-4'],
        sort: 'relevance',
      });
      expect(chosen.notes).not.toContain('filters');
      expect(addressOf(page)).toEqual({ q: ['parents'], strength: ['level-4'] });
      const level4 = rows
        .filter(({ filters }) => filters['strength']?.includes('level-4'))
        .map(({ id }) => id);
      expect(chosen.shown.length).toBeGreaterThan(0);
      expect(level4).toEqual(expect.arrayContaining(chosen.shown));

      // By itself it leaves an empty box and the list from A to Z.
      await page.locator('[data-action="clear"]').click();
      await searchAndSettle(page, 'level 4');
      await offers(page)
        .filter({ hasText: /^Evidence strength: Level 4$/ })
        .click();
      await expectShown(page, level4);
      expect(await settled(page)).toMatchObject({ query: '', sort: 'title', explained: [], notes: [] });
    }));

  test('is not offered where no entry has it, and its words are no text to be found', () =>
    withPage({}, async (page) => {
      await openLibrary(page, site);
      const cheap = rows
        .filter(({ filters }) => /band-[12]/.test(filters['cost']?.join() ?? ''))
        .map(({ id }) => id);
      const { shown, notes } = await searchAndSettle(page, 'under £500');
      expect(shown.toSorted()).toEqual(cheap.toSorted());
      expect(notes.includes('filters')).toBe(cheap.length > 0);
    }));
});

describe('a search that no entry answers in full', () => {
  test('has the entries with all of the words first, and counts that agree with the cards', () =>
    withPage({}, async (page) => {
      await openLibrary(page, site);
      const { shown, notes, counts } = await searchAndSettle(page, 'RCT foster carers');
      expect(notes).toEqual(expect.arrayContaining(['expanded', 'some']));
      const lacking = await page
        .locator('[data-entry]:visible')
        .evaluateAll((cards) =>
          cards.map((card) => card.querySelector('[data-missing]:not([hidden])') !== null),
        );
      const whole = lacking.indexOf(true);
      expect(whole).toBeGreaterThan(0);
      expect(lacking).toEqual(shown.map((_, place) => place >= whole));
      expect(await note(page, 'some').innerText()).toBe(
        `With all of your words: ${whole}. Others that come close: ${shown.length - whole} in all.`,
      );
      const expected = expectedCounts(
        rows.filter(({ id }) => shown.includes(id)),
        {},
      );
      for (const [id, count] of Object.entries(counts)) {
        // A filter by the reader's own calendar is not in the data file.
        if (id in expected) expect(count, id).toBe(expected[id]);
      }
    }));

  test('and finds nothing offers what is near it in the library, and the full list', () =>
    withPage({}, async (page) => {
      await openLibrary(page, site, '?strength=level-4&q=UASC&words=all');
      const { shown, messages } = await settled(page);
      expect({ shown, messages }).toEqual({ shown: [], messages: ['empty'] });
      const near = message(page, 'empty').locator('[data-action="near"]');
      // The list of concepts is asked for only now.
      await eventually(() => near.allTextContents()).toContain('children in care');
      const terms = await near.allTextContents();
      const held = new Map(indexedConcepts().map(([term, , , , count = 0]) => [term, count]));
      for (const term of terms) expect(held.get(term), term).toBeGreaterThan(0);
      await page.locator('[data-part="chips"] button').click();
      expect((await settled(page)).shown.length).toBeGreaterThan(0);
    }));
});

test('every passage leads to a heading of that entry, whose text holds the words that are marked', () =>
  withPage({ viewport: { width: 1280, height: 20_000 } }, async (page) => {
    await openLibrary(page, site);
    for (const words of ['RCT foster carers', 'placement breakdown for teenagers']) {
      const { shown } = await searchAndSettle(page, words);
      // The texts of the cards come one after the other.
      await eventually(() => page.locator('[data-entry]:visible [data-excerpt] a').count()).toBeGreaterThan(
        shown.length / 2,
      );
      const passages = await page.locator('[data-entry]:visible [data-excerpt]').evaluateAll((all) =>
        all.map((one) => ({
          link: one.querySelector('a')?.getAttribute('href') ?? '',
          heading: one.querySelector('a')?.textContent ?? '',
          text: [...one.childNodes]
            .filter((node) => node.nodeName !== 'A')
            .map(({ textContent }) => textContent)
            .join(''),
          marks: [...one.querySelectorAll('mark')].map(({ textContent }) => textContent ?? ''),
        })),
      );
      expect(passages).toHaveLength(shown.length);
      const told = passages.flatMap((passage, place) =>
        passage.text === '' ? [] : [{ ...passage, id: shown[place] ?? '' }],
      );
      expect(told.length).toBeGreaterThan(shown.length / 2);
      for (const { id, link, heading, text, marks } of told) {
        expect(link).toBe(`/interventions/${id}/#${link.split('#')[1]}`);
        expect(
          textOf(only(builtPage(`/interventions/${id}/`).document, { id: link.split('#')[1] ?? '' })),
        ).toBe(heading);
        expect(marks.length, `${id} ${text}`).toBeGreaterThan(0);
        const section = indexedText(id).find((one) => one.id === link.split('#')[1]);
        for (const mark of marks) expect(section?.text, id).toContain(mark);
      }
    }
  }));

test('quick hands, clearing and going back leave nothing of an older search', () =>
  withPage({}, async (page) => {
    await openLibrary(page, site);
    const plain = await settled(page);
    const kinship = await searchAndSettle(page, 'kinship');
    for (const words of ['m', 'mockign', 'mockignbird', 'LAC', 'parents level 4', 'kinship']) {
      await queryBox(page).fill(words);
    }
    await eventually(() => addressOf(page)).toEqual({ q: ['kinship'] });
    expect(await settled(page)).toEqual(kinship);
    await searchAndSettle(page, 'LAC');
    await page.goBack();
    await eventually(() => view(page)).toEqual(kinship);
    await page.locator('[data-action="clear"]').click();
    await expectShown(page, all);
    expect(await settled(page)).toEqual(plain);
    expect(await page.locator('[data-excerpt]:not(:empty), [data-offers] > *').count()).toBe(0);
  }));

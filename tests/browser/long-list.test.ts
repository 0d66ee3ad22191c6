import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { unpackList, type ListFile } from '../../src/elements/library-search/list-file.ts';
import { axe } from '../support/axe.ts';
import { builtPages, filesIn } from '../support/built-pages.ts';
import { expectColumns, openCompare, titleOf, view as compareView } from '../support/compare-page.ts';
import { dataRows } from '../support/data-files.ts';
import { eventually } from '../support/eventually.ts';
import { expectedCounts, expectedOrders, expectedRows, type Ticks } from '../support/expected-results.ts';
import { holdRequests } from '../support/held-requests.ts';
import { attribute, elements, only, textOf } from '../support/html.ts';
import {
  addressOf,
  message,
  openLibrary,
  queryBox,
  searchFor,
  SEARCHED_FOR,
  toggle,
  view,
} from '../support/library-page.ts';
import { FIRST_CARDS, LIST_PAGE, RESULT_PAGE } from '../support/long-library.ts';
import { madeSite, type MadeSite } from '../support/made-site.ts';
import { watchPage } from '../support/watch-page.ts';
import { useBrowser } from '../support/with-browser.ts';

// The library as it is built once its lists are longer than a page.

const withPage = useBrowser();
const rows = dataRows();
const aToZ = expectedOrders['title']?.(rows) ?? [];
const beyond = aToZ.slice(LIST_PAGE);
let site: MadeSite;

beforeAll(async () => {
  site = await madeSite('long');
}, 600_000);

const LIST = '**/interventions/page/all.json';
const CARDS = '**/interventions/*/card/';
const builtCount = `1 to ${LIST_PAGE} of ${rows.length} interventions`;
const status = (page: Page) => page.locator('[role="status"]').innerText();
const next = (page: Page) => page.locator('.pager a[rel="next"]:visible');
const answer = (code: number) => (route: Route) => route.fulfill({ status: code, body: 'Not that' });
const idIn = (address: string | undefined) => /^\/interventions\/([^/]+)\/(#.*)?$/.exec(address ?? '')?.[1];

/** Goes through the pages of results from the first to the last; gives what they show. */
async function everyPage(page: Page): Promise<string[]> {
  await eventually(() => status(page)).toMatch(new RegExp(`^1 to ${RESULT_PAGE} of`));
  const shown: string[] = [];
  for (;;) {
    const here = (await view(page)).shown;
    expect(here.length).toBeLessThanOrEqual(RESULT_PAGE);
    shown.push(...here);
    if ((await next(page).count()) === 0) return shown;
    const before = await status(page);
    await next(page).click();
    await eventually(() => status(page)).not.toBe(before);
  }
}

/** The entries that have a value of a facet, A to Z. */
const having = (facet: string, value: string) =>
  aToZ.filter((id) => rows.find((row) => row.id === id)?.filters[facet]?.includes(value));
/** The answer that most entries have. */
const available = ['available', 'ended', 'not-established'].reduce((one, other) =>
  having('uk-available', other).length > having('uk-available', one).length ? other : one,
);

describe('without JavaScript', () => {
  const lists = [
    { list: 'interventions/', of: aToZ },
    { list: 'compare/', of: aToZ },
    { list: 'ratings-compared/', of: aToZ },
    { list: `browse/uk-available/${available}/`, of: having('uk-available', available) },
  ];

  test.each(lists)('the pages of $list lead to every entry, each once, by links alone', ({ list, of }) =>
    withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(site.address + list);
      const seen: string[] = [];
      const titles = new Set<string>();
      for (;;) {
        const links = await page
          .locator(':is(.cards, .compare__list, tbody) :is(h2, .compare__name, th) a')
          .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
        expect(links.length).toBeLessThanOrEqual(LIST_PAGE);
        seen.push(...links.map((link) => idIn(link) ?? link));
        titles.add(await page.title());
        const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
        expect(new URL(canonical ?? '').pathname).toBe(new URL(page.url()).pathname);
        expect(await page.locator('.pager [aria-current="page"]').innerText()).toContain(String(titles.size));
        if ((await next(page).count()) === 0) break;
        await next(page).click();
      }
      expect(seen).toEqual(of);
      expect(titles.size).toBe(Math.ceil(of.length / LIST_PAGE));
    }),
  );

  test('no page but the gap map names more entries than a page of a list has', () => {
    const crowded = builtPages(site.directory)
      .filter(({ path }) => !path.startsWith('/gap-map/') && !path.startsWith('/policy-context/'))
      .filter(({ document }) => {
        const links = elements(document, { tag: 'a', has: 'href' }).map((link) =>
          idIn(attribute(link, 'href')),
        );
        return new Set(links.filter((id) => id !== undefined)).size > LIST_PAGE + 1;
      });
    expect(crowded.map(({ path }) => path)).toEqual([]);
  });

  test('a link of a pager is at least 24 pixels high and wide', () =>
    withPage({ javaScriptEnabled: false, viewport: { width: 320, height: 600 } }, async (page) => {
      await page.goto(`${site.address}interventions/page/2/`);
      for (const link of await page.locator('.pager a').all()) {
        const box = await link.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      }
    }));
});

test('the files for the search hold every entry in the order of the list, and the card of each', () => {
  const folder = join(site.directory, 'interventions');
  const file = JSON.parse(readFileSync(join(folder, 'page/all.json'), 'utf8')) as ListFile;
  const listed = unpackList(file);
  expect(listed.map(({ id }) => id)).toEqual(aToZ);
  for (const { id, facets } of listed) {
    const sorted = (values: Readonly<Record<string, readonly string[]>>) =>
      Object.fromEntries(Object.entries(values).map(([key, some]) => [key, some.toSorted()]));
    expect(sorted(facets)).toEqual(sorted(rows.find((row) => row.id === id)?.filters ?? {}));
  }
  const cards = builtPages(site.directory).filter(({ path }) => path.endsWith('/card/'));
  expect(cards.map(({ document }) => textOf(only(document, { tag: 'h2' }))).sort()).toEqual(
    rows.map(({ record }) => record.title).sort(),
  );
});

test('a library that fits on one page has none of these files', () => {
  for (const file of [
    'interventions/page',
    `interventions/${aToZ[0]}/card`,
    'compare/page',
    'ratings-compared/page',
  ])
    expect(existsSync(join('dist', file)), file).toBe(false);
  expect(inject('site')).not.toBe(site.address);
});

describe('the search of a long list', () => {
  test('asks for nothing until somebody does, and breaks no rule of the security policy', () =>
    withPage({}, async (page) => {
      const faults = await watchPage(page, site.address);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await openLibrary(page, site.address);
      await page.waitForLoadState('networkidle');
      expect(asked.filter((path) => path.includes('/page/') || path.includes('/card/'))).toEqual([]);
      expect(await status(page)).toBe(builtCount);
      expect((await view(page)).shown).toEqual(aToZ.slice(0, LIST_PAGE));
      await page.getByLabel('Sort by').selectOption('strength');
      expect(await everyPage(page)).toEqual(expectedOrders['strength']?.(rows));
      // A card that stood on the page is not fetched.
      const fetched = asked.flatMap((path) => /interventions\/(.*)\/card/.exec(path)?.[1] ?? []);
      expect(fetched.toSorted()).toEqual(beyond.toSorted());
      expect(faults).toEqual([]);
    }));

  test('filters and counts every entry, and shows those that match page by page', () =>
    withPage({}, async (page) => {
      const ticks: Ticks = { for: ['looked-after'] };
      const expected = aToZ.filter((id) => expectedRows(rows, ticks).some((row) => row.id === id));
      expect(expected.some((id) => beyond.includes(id))).toBe(true);
      await openLibrary(page, site.address);
      await toggle(page, 'for', 'looked-after');
      await eventually(() => status(page)).toBe(
        `1 to ${RESULT_PAGE} of ${expected.length} interventions that match`,
      );
      const { counts } = await view(page);
      const wanted = expectedCounts(rows, ticks);
      for (const [box, count] of Object.entries(counts))
        if (box in wanted) expect([box, count]).toEqual([box, wanted[box]]);
      expect(await everyPage(page)).toEqual(expected);
    }));

  test('finds entries of other pages, tells of each what it has, and opens them', () =>
    withPage({}, async (page) => {
      await openLibrary(page, site.address);
      await searchFor(page, 'foster carers');
      await eventually(async () => (await view(page)).explained.length).toBe(RESULT_PAGE);
      const found = await everyPage(page);
      expect(found.some((id) => beyond.includes(id))).toBe(true);
      expect(new Set(found).size).toBe(found.length);
      const { shown, explained } = await view(page);
      expect(explained).toEqual(shown);
      await page.locator('[data-excerpt] mark:visible').first().waitFor();
    }));

  test('keeps the page in the address, for a reload, for going back and forward, and for a new tab', () =>
    withPage({}, async (page) => {
      await openLibrary(page, site.address, '?sort=reviewed&page=2');
      await eventually(() => status(page)).toMatch(`${RESULT_PAGE + 1} to ${2 * RESULT_PAGE} of`);
      const second = await view(page);
      expect(second.shown).toEqual(expectedOrders['reviewed']?.(rows).slice(RESULT_PAGE, 2 * RESULT_PAGE));
      await next(page).focus();
      await page.keyboard.press('Enter');
      await eventually(() => addressOf(page)['page']).toEqual(['3']);
      await eventually(() => status(page)).toMatch(`${2 * RESULT_PAGE + 1} to ${3 * RESULT_PAGE} of`);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
      const third = await view(page);
      await page.goBack();
      await eventually(() => view(page)).toEqual(second);
      await page.goForward();
      await eventually(() => view(page)).toEqual(third);
      const href = await page.locator('.pager:visible a[rel="prev"]').getAttribute('href');
      expect(href).toMatch(/\?sort=reviewed&page=2$/);
      await toggle(page, 'for', 'looked-after');
      await eventually(() => addressOf(page)).toEqual({ for: ['looked-after'], sort: ['reviewed'] });
    }));

  test('shows the last page where the address names one after it', () =>
    withPage({}, async (page) => {
      await openLibrary(page, site.address, '?page=99');
      await eventually(() => status(page)).toMatch(` to ${rows.length} of ${rows.length} interventions`);
      expect((await view(page)).shown.at(-1)).toBe(aToZ.at(-1));
    }));

  test('gives the page back as it was built once everything is cleared', () =>
    withPage({}, async (page) => {
      await openLibrary(page, site.address, '?strength=ne&page=1');
      await eventually(() => status(page)).not.toBe(builtCount);
      await page.locator('[data-action="clear"]').click();
      await eventually(() => status(page)).toBe(builtCount);
      expect((await view(page)).shown).toEqual(aToZ.slice(0, LIST_PAGE));
      expect(await next(page).getAttribute('href')).toBe('/interventions/page/2/');
    }));

  test('says once how many are shown', () =>
    withPage({}, async (page) => {
      await openLibrary(page, site.address);
      const said = await page.evaluateHandle(() => {
        const words: string[] = [];
        const region = document.querySelector('[role="status"]') as HTMLElement;
        new MutationObserver(() => words.push(region.textContent ?? '')).observe(region, { childList: true });
        return words;
      });
      await page.getByLabel('Sort by').selectOption('cost');
      await eventually(async () => (await said.jsonValue()).length).toBe(1);
      await next(page).click();
      await eventually(async () => (await said.jsonValue()).length).toBe(2);
      await page.waitForLoadState('networkidle');
      expect(await said.jsonValue()).toEqual([
        `1 to ${RESULT_PAGE} of ${rows.length} interventions`,
        `${RESULT_PAGE + 1} to ${2 * RESULT_PAGE} of ${rows.length} interventions`,
      ]);
    }));

  test('shows the first cards of a page at each letter, and the others once somebody has stopped typing', () =>
    withPage({}, async (page) => {
      await openLibrary(page, site.address);
      const seen = await page.evaluateHandle(() => {
        const counts: (number | 'said')[] = [];
        const note = (what: number | 'said') => counts.at(-1) !== what && counts.push(what);
        const list = document.querySelector('[data-part="list"]') as HTMLElement;
        const watch = { childList: true, subtree: true, attributes: true, attributeFilter: ['hidden'] };
        new MutationObserver(() =>
          note(list.querySelectorAll(':scope > [data-entry]:not([hidden])').length),
        ).observe(list, watch);
        const region = document.querySelector('[role="status"]') as HTMLElement;
        new MutationObserver(() => note('said')).observe(region, { childList: true });
        return counts;
      });
      await queryBox(page).pressSequentially(SEARCHED_FOR);
      await eventually(async () => (await view(page)).shown.length).toBe(RESULT_PAGE);
      await eventually(async () => (await view(page)).explained.length).toBe(RESULT_PAGE);
      const [first, ...after] = await seen.jsonValue();
      expect(first).toBe(FIRST_CARDS);
      expect(after.slice(-2)).toEqual(['said', RESULT_PAGE]);
    }));

  test('drops cards that come late', () =>
    withPage({}, async (page) => {
      const cards = await holdRequests(page, CARDS);
      await openLibrary(page, site.address, '?page=5');
      await eventually(cards.waiting).toBeGreaterThan(0);
      await message(page, 'loading').waitFor();
      await page.locator('#sort').selectOption('strength');
      await page.goBack();
      await page.goto(`${site.address}interventions/`);
      expect(await status(page)).toBe(builtCount);
      await page.evaluate(() => history.pushState(null, '', '?page=6'));
      await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
      await eventually(cards.waiting).toBeGreaterThan(RESULT_PAGE);
      await page.evaluate(() => history.pushState(null, '', location.pathname));
      await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
      await cards.release();
      expect(await status(page)).toBe(builtCount);
      const { shown, messages } = await view(page);
      expect({ shown, messages }).toEqual({ shown: aToZ.slice(0, LIST_PAGE), messages: [] });
    }));
});

describe('where a file of a long list does not come', () => {
  test.each([
    ['list', LIST],
    ['card', CARDS],
  ])(
    'a %s that is no longer there means that the library was updated, never that nothing matches',
    (_, files) =>
      withPage({}, async (page) => {
        await page.route(files, answer(404));
        await openLibrary(page, site.address, '?page=6');
        await message(page, 'gone').waitFor();
        const { messages, shown } = await view(page);
        expect({ messages, shown }).toEqual({ messages: ['gone'], shown: aToZ.slice(0, LIST_PAGE) });
        await eventually(() => status(page)).toBe(`Nothing was searched or filtered. ${builtCount}`);
      }),
  );

  test.each([
    ['list', LIST],
    ['card', CARDS],
  ])('a %s that cannot be reached is said to be so, and can be asked for again', (_, files) =>
    withPage({}, async (page) => {
      await page.route(files, answer(503));
      await openLibrary(page, site.address, '?page=6');
      await message(page, 'unlisted').waitFor();
      expect((await view(page)).messages).toEqual(['unlisted']);
      await page.unroute(files);
      await message(page, 'unlisted').getByRole('button').click();
      await eventually(async () => (await view(page)).shown).toEqual(
        aToZ.slice(5 * RESULT_PAGE, 6 * RESULT_PAGE),
      );
      expect((await view(page)).messages).toEqual([]);
    }),
  );

  test('a list of another version means that the library was updated', () =>
    withPage({}, async (page) => {
      await page.route(LIST, async (route) => {
        const file = (await (await route.fetch()).json()) as ListFile;
        await route.fulfill({ json: { ...file, version: 'another' } });
      });
      await openLibrary(page, site.address, '?sort=cost');
      await message(page, 'gone').waitFor();
    }));
});

describe('where the program for long lists does not come', () => {
  /** Every address of the program, whatever stands after its name. */
  function program(): string {
    const programs = join(site.directory, '_astro');
    const name = filesIn(programs, '.js').find((file) =>
      /define\(.list-files/.test(readFileSync(join(programs, file), 'utf8')),
    );
    if (name === undefined) throw new Error('there is no program for long lists');
    return `**/${name}*`;
  }
  const asked = aToZ.slice(5 * RESULT_PAGE, 6 * RESULT_PAGE);

  test('the search says that it could not be loaded, leaves the list with its pages, and can be asked for again', () =>
    withPage({}, async (page) => {
      await page.route(program(), (route) => route.abort());
      await openLibrary(page, site.address, '?page=6');
      const expectUnloaded = async () => {
        await eventually(async () => (await view(page)).messages).toEqual(['unloaded']);
        await eventually(() => status(page)).toBe(`Nothing was searched or filtered. ${builtCount}`);
        expect((await view(page)).shown).toEqual(aToZ.slice(0, LIST_PAGE));
        expect(await next(page).getAttribute('href')).toBe('/interventions/page/2/');
      };
      await expectUnloaded();
      expect(await message(page, 'unloaded').innerText()).toContain('The search could not be loaded.');
      expect((await axe(page)).faults).toEqual([]);

      // The message stands there from before, so it does not say that a try is over. That the page asks why does. A try
      // that begins while another is on its way shares that one.
      const tryOver = (address: string) =>
        page.waitForEvent(
          'requestfinished',
          (request) => request.resourceType() === 'fetch' && request.url().includes(address),
        );
      const again = [page.waitForRequest(program()), tryOver('page=6')];
      await message(page, 'unloaded').getByRole('button', { name: 'Try again' }).click();
      await Promise.all(again);
      await expectUnloaded();
      const over = tryOver('sort=cost');
      await page.getByLabel('Sort by').selectOption('cost');
      await over;
      await expectUnloaded();
      // Going back asks once more.
      const failed = page.waitForEvent('requestfailed');
      await page.goBack();
      await failed;
      await expectUnloaded();

      await page.unroute(program());
      await message(page, 'unloaded').getByRole('button', { name: 'Try again' }).click();
      await eventually(async () => (await view(page)).shown).toEqual(asked);
      expect((await view(page)).messages).toEqual([]);
      await page.locator('.pager:visible [data-page]').first().waitFor();
    }));

  test('because the library was updated meanwhile, the search says that', () =>
    withPage({}, async (page) => {
      await page.route(program(), answer(404));
      await openLibrary(page, site.address);
      // The newer version has other programs.
      await page.route(/\/interventions\/(\?|$)/, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.text()).replaceAll('_astro/', '_astro/new-') });
      });
      await page.getByLabel('Sort by').selectOption('cost');
      await eventually(async () => (await view(page)).messages).toEqual(['gone']);
      expect((await view(page)).shown).toEqual(aToZ.slice(0, LIST_PAGE));
    }));

  test('the page as it was built needs none, and words that are searched bring it where it comes at last', () =>
    withPage({}, async (page) => {
      const faults = await watchPage(page, site.address);
      await page.route(program(), (route) => route.fulfill({ status: 503, body: 'Try later' }));
      await openLibrary(page, site.address);
      await page.waitForLoadState('networkidle');
      expect((await view(page)).messages).toEqual([]);
      expect(await status(page)).toBe(builtCount);
      await page.unroute(program());
      faults.splice(0);
      await searchFor(page, 'foster carers');
      await eventually(async () => (await view(page)).explained.length).toBe(RESULT_PAGE);
      expect((await view(page)).messages).toEqual([]);
      expect(faults).toEqual([]);
    }));
});

describe('the comparison in a library with a long list', () => {
  test('takes entries of any page from its address, and knows which the library does not have', () =>
    withPage({}, async (page) => {
      const [first = '', last = ''] = [aToZ[0], aToZ.at(-1)];
      await openCompare(page, site.address, `?ids=${first},${last},no-such-entry`);
      await expectColumns(page, [titleOf(first), titleOf(last)]);
      const { said } = await compareView(page);
      expect(said.join(' ')).toContain('There is no entry called “no-such-entry” in the library.');
      expect(await page.locator('tbody td svg').count()).toBe(2);
    }));

  test('adds an entry from a further page of its list, and keeps it', () =>
    withPage({}, async (page) => {
      const last = aToZ.at(-1) ?? '';
      await page.goto(`${site.address}compare/page/3/`);
      await page.getByRole('link', { name: `Add ${titleOf(last)}`, exact: true }).click();
      await expectColumns(page, [titleOf(last)]);
      await openCompare(page, site.address);
      await expectColumns(page, [titleOf(last)]);
    }));
});

describe('axe finds no fault of WCAG 2.2 AA', () => {
  test.each(['interventions/', 'interventions/page/2/', 'interventions/?sort=cost&page=2', 'compare/'])(
    'on %s of a long list',
    (path) =>
      withPage({ viewport: { width: 360, height: 740 } }, async (page) => {
        await page.goto(site.address + path);
        if (path.includes('?')) await eventually(() => status(page)).toContain(`${RESULT_PAGE + 1} to `);
        expect((await axe(page)).faults).toEqual([]);
      }),
  );
});

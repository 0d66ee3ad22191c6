import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import {
  addByTitle,
  expectColumns,
  ids,
  note,
  openCompare,
  removeButton,
  titleOf,
} from '../support/compare-page.ts';
import { eventually } from '../support/eventually.ts';
import { openLibrary, SEARCHED_FOR, searchFor, toggle, view } from '../support/library-page.ts';
import { carriers, leavePolicy, type Carrier } from '../support/one-policy.ts';
import { pageTypes, type PageType } from '../support/pages.ts';
import { watchPage } from '../support/watch-page.ts';
import { useBrowser } from '../support/with-browser.ts';

const site = inject('site');
const withPage = useBrowser();

/** What browsers report on the console of a state that is made by requests that fail. */
const FAILED_REQUEST = /^console: Failed to load resource/;

/**
 * Opens a page on which only one copy of the policy is left, and demands that nothing goes wrong on it.
 * @param made what goes wrong because the test makes it so
 */
const watched = (
  carrier: Carrier,
  run: (page: Page, faults: string[]) => Promise<void>,
  made: RegExp = /^$/,
) =>
  withPage({}, async (page) => {
    await leavePolicy(page, carrier);
    const faults = await watchPage(page, site);
    await run(page, faults);
    await page.waitForLoadState('networkidle');
    expect(faults.filter((fault) => !made.test(fault))).toEqual([]);
  });

const openType = async (page: Page, { path, prepare }: PageType) => {
  await page.goto(`${site}${path}`);
  await prepare?.(page);
  await page.evaluate(() => document.fonts.ready);
};

describe.each(carriers)(
  'with the policy from %s, the console stays empty, the policy unbroken and every request on this machine',
  (carrier) => {
    test(
      'on every kind of page, in every state',
      () =>
        watched(carrier, async (page, faults) => {
          for (const type of pageTypes().filter(({ requestsFail }) => !requestsFail)) {
            await openType(page, type);
            expect(faults.splice(0), type.name).toEqual([]);
          }
        }),
      360_000,
    );

    // Each on a page of its own: a browser may report a failed request only after the next page has opened.
    test.each(pageTypes().filter(({ requestsFail }) => requestsFail))('in the state "$name"', (type) =>
      watched(carrier, (page) => openType(page, type), FAILED_REQUEST),
    );

    test('through a search, its filters, its messages and the way back', () =>
      watched(carrier, async (page) => {
        await openLibrary(page, site);
        await searchFor(page, SEARCHED_FOR);
        await eventually(async () => (await view(page)).explained.length).toBeGreaterThan(0);
        await toggle(page, 'for', 'looked-after');
        await searchFor(page, 'zzzzzz');
        await eventually(async () => (await view(page)).messages).toEqual(['empty']);
        await page.locator('[data-action="clear"]').click();
        await page.goBack();
      }));

    test('through a comparison: adding, taking notes, only what differs, a file to keep, removing', () =>
      watched(carrier, async (page) => {
        const [first = '', second = ''] = ids(2);
        await openCompare(page, site);
        await addByTitle(page, first);
        await addByTitle(page, second);
        await expectColumns(page, [first, second].map(titleOf));
        await note(page, 'Need', second).fill('Half our families');
        await page.getByLabel('Show only differences').check();
        const coming = page.waitForEvent('download');
        await page.getByRole('button', { name: 'Download as CSV' }).click();
        await coming;
        await removeButton(page, first).click();
        await expectColumns(page, [titleOf(second)]);
      }));
  },
);

/** What somebody might get into a page if everything else failed. */
const PLANTED = `<script>window.ran = 'inline script'</script>
  <img src="https://example.org/picture.png" onerror="window.ran = 'handler'">
  <p style="color: red">Red</p>
  <link rel="stylesheet" href="https://example.org/sheet.css">
  <script src="https://example.org/script.js"></script>
  <iframe src="https://example.org/"></iframe>`;

describe.each(carriers)('the policy from %s really blocks', (carrier) => {
  test('what is planted in a page', () =>
    withPage({}, async (page) => {
      await leavePolicy(page, carrier, (html) => html.replace('</main>', `${PLANTED}</main>`));
      const faults = await watchPage(page, site);
      await page.goto(site);
      await eventually(() => breaches(faults)).toEqual([
        'frame-src https://example.org/',
        'img-src https://example.org/picture.png',
        'script-src-attr inline',
        'script-src-elem https://example.org/script.js',
        'script-src-elem inline',
        'style-src-attr inline',
        'style-src-elem https://example.org/sheet.css',
      ]);
      expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    }));

  test('what a script would do with text: read it as HTML or as a program, or send it elsewhere', () =>
    withPage({}, async (page) => {
      await leavePolicy(page, carrier);
      const faults = await watchPage(page, site);
      await page.goto(site);
      // What the browser runs for a test may use `eval`, so the page's own clock calls these.
      const refused = await page.evaluate(async (tries) => {
        const attempts: Record<string, () => unknown> = {
          innerHTML: () => (document.body.innerHTML = '<b>Text</b>'),
          insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', '<b>Text</b>'),
          'script text': () => (document.createElement('script').textContent = 'window.ran = true'),
          'script address': () => (document.createElement('script').src = '/_astro/any.js'),
          eval: () => window.eval('window.ran = true'),
          'service worker': () => navigator.serviceWorker.register('/any.js'),
          'the worker by its address': () => navigator.serviceWorker.register('/offline.js'),
          'a policy of its own': () =>
            (window as never as { trustedTypes: { createPolicy(...words: unknown[]): unknown } }).trustedTypes // prettier-ignore
              .createPolicy('default', { createHTML: (text: string) => text }),
          'another site': () => fetch('https://example.org/'),
        };
        const run = async (name: string) => {
          try {
            await attempts[name]?.();
            return [];
          } catch {
            return [name];
          }
        };
        const results = tries.map(
          (name) => new Promise<string[]>((resolve) => setTimeout(() => void run(name).then(resolve))),
        );
        return (await Promise.all(results)).flat();
      }, TRIES);
      expect(refused).toEqual(TRIES);
      expect(await page.evaluate(() => 'ran' in window)).toBe(false);
      await eventually(() => breaches(faults)).toEqual([
        'connect-src https://example.org/',
        'require-trusted-types-for trusted-types-sink',
        'trusted-types trusted-types-policy',
      ]);
    }));
});

const TRIES = [
  'innerHTML',
  'insertAdjacentHTML',
  'script text',
  'script address',
  'eval',
  'service worker',
  'the worker by its address',
  'a policy of its own',
  'another site',
];

test('no other site may show a page of ours inside its own', () =>
  withPage({}, async (page) => {
    await page.route('https://another.example/', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe src="${site}"></iframe>` }),
    );
    const refusal = page.waitForEvent('console', (message) => /frame-ancestors/.test(message.text()));
    await page.goto('https://another.example/');
    await refusal;
    expect(await page.frameLocator('iframe').locator('h1').count()).toBe(0);
  }));

/** The breaches among faults, each once: the directive and what it stopped. */
const breaches = (faults: readonly string[]): string[] =>
  [...new Set(faults.flatMap((fault) => /^policy: (\S+ \S+)/.exec(fault)?.[1] ?? []))].toSorted();

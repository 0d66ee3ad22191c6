import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { pageTypes } from '../support/pages.ts';
import { useBrowser } from '../support/with-browser.ts';

const site = inject('site');
const withPage = useBrowser();
const kinds = pageTypes();
/** What WCAG 1.4.12 asks a page to bear. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** Every way to look at a page once it is open, each of which gives what is wrong with it. */
const looks: Record<string, (page: Page) => Promise<string[]>> = {
  'on a screen 1280 pixels wide': (page) => asWideAs(page, 1280, sideways),
  'on a screen 320 pixels wide': (page) => asWideAs(page, 320, sideways),
  'on a screen 1280 by 1024 pixels at 400%': enlarged,
  'on a screen 320 pixels wide, its text spaced out': (page) => asWideAs(page, 320, spacedOut),
  'on a screen 1280 pixels wide, its text spaced out': (page) => asWideAs(page, 1280, spacedOut),
};

test(
  'no page makes a reader scroll sideways, however wide, nor cuts off or covers a word when text is spaced out',
  () =>
    withPage({}, async (page) => {
      const faults: string[] = [];
      for (const { name, path, prepare } of kinds) {
        await page.setViewportSize({ width: 1280, height: 640 });
        await page.goto(`${site}${path}`);
        await prepare?.(page);
        for (const [way, look] of Object.entries(looks))
          faults.push(...(await look(page)).map((fault) => `${name}, ${way}: ${fault}`));
        await page.unrouteAll();
      }
      expect(faults).toEqual([]);
    }),
  360_000,
);

test('the measure of words cut off can fail: it sees a box that is too small', () =>
  withPage({ viewport: { width: 320, height: 640 } }, async (page) => {
    await page.goto(site);
    await page.evaluate(() => {
      const lead = document.querySelector<HTMLElement>('.lead');
      if (lead) Object.assign(lead.style, { height: '2rem', overflow: 'hidden' });
    });
    expect(await cutOff(page)).not.toEqual([]);
  }));

async function asWideAs(
  page: Page,
  width: number,
  look: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  await page.setViewportSize({ width, height: 640 });
  return look(page);
}

async function spacedOut(page: Page): Promise<string[]> {
  await spaceOut(page);
  return [...(await sideways(page)), ...(await cutOff(page))];
}

/** At 400% a point of the page is four of the screen. */
async function enlarged(page: Page): Promise<string[]> {
  const screen = await page.context().newCDPSession(page);
  await screen.send('Emulation.setDeviceMetricsOverride', {
    width: 320,
    height: 256,
    deviceScaleFactor: 4,
    mobile: false,
  });
  expect(await page.evaluate(() => [innerWidth, innerHeight, devicePixelRatio])).toEqual([320, 256, 4]);
  const found = await sideways(page);
  await screen.send('Emulation.setDeviceMetricsOverride', {
    width: 320,
    height: 640,
    deviceScaleFactor: 1,
    mobile: false,
  });
  await screen.detach();
  return found;
}

/** Spaces the text of a page out, as a reader's own settings may. */
const spaceOut = (page: Page): Promise<void> =>
  page.evaluate((css) => {
    // A sheet made by script is not stopped by the policy, as a reader's own is not.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACING);

/** What reaches past the right edge. A table may, inside the box of its own that scrolls. */
const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const past = [...document.querySelectorAll('body *')].filter(
      (element) =>
        !element.closest('.table-box *') &&
        element.checkVisibility() &&
        element.getBoundingClientRect().right > width + 1,
    );
    const page =
      document.documentElement.scrollWidth > width
        ? [`the page is ${document.documentElement.scrollWidth} wide`]
        : [];
    return [...page, ...past.map((element) => element.outerHTML.slice(0, 120))];
  });

/** Lines of text that reach out of the box that holds them, so that something cuts or covers them. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      const parent = text.parentElement;
      if (parent === null || text.data.trim() === '' || !parent.checkVisibility()) continue;
      if (
        parent.closest('.govuk-visually-hidden, .govuk-skip-link, .late-note, option, script, .table-box *')
      )
        continue;
      let box: Element = parent;
      while (
        getComputedStyle(box).display.startsWith('inline') &&
        box.parentElement &&
        box.tagName !== 'BUTTON'
      )
        box = box.parentElement;
      const edge = box.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(text);
      const out = [...range.getClientRects()].some(
        ({ left, right, top, bottom, width }) =>
          // Half a line's leading may stand out without a letter doing so.
          width > 0 &&
          (left < edge.left - 1 || right > edge.right + 1 || top < edge.top - 6 || bottom > edge.bottom + 6),
      );
      if (out) found.push(`${text.data.trim().slice(0, 60)} in ${box.outerHTML.slice(0, 80)}`);
    }
    return found;
  });

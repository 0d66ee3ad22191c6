import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { pageTypes } from '../support/pages.ts';
import { useBrowser } from '../support/with-browser.ts';

const site = inject('site');
const withPage = useBrowser();
const kinds = pageTypes();
/** What WCAG 1.4.12 asks a page to bear. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

describe('no page makes a reader scroll sideways, nor cuts off or covers a word when text is spaced out', () => {
  test.each([1280, 320])('on a screen %i pixels wide', (width) =>
    withPage({ viewport: { width, height: 640 } }, async (page) => {
      const faults = await onEveryKind(page, async () => {
        const before = await sideways(page);
        await spaceOut(page);
        return [...before, ...(await sideways(page)), ...(await cutOff(page))];
      });
      expect(faults).toEqual([]);
    }),
  );
});

test('no page makes a reader scroll sideways on a screen 1280 by 1024 pixels at 400%', () =>
  withPage({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }, async (page) => {
    expect(await onEveryKind(page, sideways)).toEqual([]);
  }));

test('the measure of words cut off can fail: it sees a box that is too small', () =>
  withPage({ viewport: { width: 320, height: 640 } }, async (page) => {
    await page.goto(site);
    await page.evaluate(() => {
      const lead = document.querySelector<HTMLElement>('.lead');
      if (lead) Object.assign(lead.style, { height: '2rem', overflow: 'hidden' });
    });
    expect(await cutOff(page)).not.toEqual([]);
  }));

async function onEveryKind(page: Page, look: (page: Page) => Promise<string[]>): Promise<string[]> {
  const faults: string[] = [];
  for (const { name, path, prepare } of kinds) {
    await page.goto(`${site}${path}`);
    await prepare?.(page);
    faults.push(...(await look(page)).map((fault) => `${name}: ${fault}`));
    await page.unrouteAll();
  }
  return faults;
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

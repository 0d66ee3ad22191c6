import type { Page } from 'playwright-core';

/** One stop of the Tab key. */
export interface FocusStop {
  /** The element, as the beginning of its HTML. */
  what: string;
  /** What stands in front of it, or `the edge of the screen`; empty where a reader can see it. */
  hidden: string;
  /** It looks just as it does without focus. */
  unmarked: boolean;
}

/**
 * Presses Tab through a page from where focus is, and looks at each stop: to its end, or as far as `most`. Beyond that a
 * page has only more of the same, such as the words of the glossary. Leaves focus where it was.
 * @param from where to begin on a page that has focus nowhere: at its top, or after what stands on top of all pages
 */
export async function focusStops(
  page: Page,
  { from = 'top', most = 18 }: { from?: 'top' | 'main'; most?: number } = {},
): Promise<FocusStop[]> {
  const before = await page.evaluateHandle((first) => {
    const focused = document.activeElement as HTMLElement | null;
    if (first === 'main' && focused === document.body) document.getElementById('main')?.focus();
    else focused?.blur();
    scrollTo(0, 0);
    return focused;
  }, from);
  const plain = await looksWithoutFocus(page);
  const stops: FocusStop[] = [];
  while (stops.length < most) {
    await page.keyboard.press('Tab');
    const stop = await lookAtFocus(page);
    if (stop === undefined) break;
    stops.push({ what: stop.what, hidden: stop.hidden, unmarked: plain[stop.number] === stop.looks });
  }
  await before.evaluate((element) => {
    // Only what can take focus moves the place that Tab goes on from.
    const back = element ?? document.body;
    if (back === document.body) back.tabIndex = -1;
    back.focus({ preventScroll: true });
    if (back === document.body) back.removeAttribute('tabindex');
  });
  return stops;
}

/** How each element that can take focus looks when it has none. Numbers them, to be known again. */
const looksWithoutFocus = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const window_ = window as typeof window & {
      looksOf: (element: Element) => string;
      stopOf: Map<Element, number>;
    };
    window_.looksOf = (element) => {
      // A box of ours is drawn by the label that stands behind it.
      const drawn = [
        getComputedStyle(element),
        ...(element.nextElementSibling ? [getComputedStyle(element.nextElementSibling, '::before')] : []),
      ];
      return drawn
        .map((style) =>
          [
            style.outlineStyle,
            style.outlineWidth,
            style.outlineColor,
            style.boxShadow,
            style.backgroundColor,
            style.borderColor,
          ].join(' '),
        )
        .join(' | ');
    };
    const all = [
      ...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]'),
    ];
    window_.stopOf = new Map(all.map((element, number) => [element, number]));
    return all.map(window_.looksOf);
  });

const lookAtFocus = (
  page: Page,
): Promise<{ number: number; what: string; hidden: string; looks: string } | undefined> =>
  page.evaluate(() => {
    const { looksOf, stopOf } = window as typeof window & {
      looksOf: (element: Element) => string;
      stopOf: Map<Element, number>;
    };
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;
    // A part of a line may begin at the end of one and end at the start of the next.
    const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const inFront = boxes.map((box) => {
      // The middle of what is on the screen of it: a table may be taller than that.
      const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
      const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
      return document.elementFromPoint(x, y);
    });
    const seen = inFront.some(
      (front) =>
        front !== null &&
        (element.contains(front) || front.contains(element) || front.closest('label')?.control === element),
    );
    const off = boxes.every(
      ({ top, bottom, left, right }) => bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth,
    );
    return {
      number: stopOf.get(element) ?? -1,
      what: element.outerHTML.slice(0, 120),
      hidden: off ? 'the edge of the screen' : seen ? '' : (inFront[0]?.outerHTML.slice(0, 80) ?? 'nothing'),
      looks: looksOf(element),
    };
  });

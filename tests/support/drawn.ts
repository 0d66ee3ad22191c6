import type { Browser, Locator, Page } from 'playwright-core';

/** What an element looks like on the screen, told from the ground it stands on. */
export interface Drawn {
  /** The part of it that is not the colour of its first corner, from 0 to 1. */
  ink: number;
  /** Every pixel as one text, to tell two drawings apart. */
  pixels: string;
}

/** Takes a picture of an element and measures it, in a page of its own that no policy governs. */
export async function drawn(element: Locator): Promise<Drawn> {
  const picture = await element.screenshot({ animations: 'disabled' });
  const bench = await benchOf(element.page());
  return bench.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (canvas === null) throw new Error('there is no canvas to measure on');
    canvas.drawImage(image, 0, 0);
    const { data } = canvas.getImageData(0, 0, image.width, image.height);
    const pixels = Array.from({ length: data.length / 4 }, (_, at) => data.slice(at * 4, at * 4 + 3).join());
    return {
      ink: pixels.filter((pixel) => pixel !== pixels[0]).length / pixels.length,
      pixels: pixels.join(' '),
    };
  }, picture.toString('base64'));
}

/** The page to measure on, one for each browser: to open one takes longer than to measure. */
const benches = new WeakMap<Browser, Promise<Page>>();

function benchOf(page: Page): Promise<Page> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('this page belongs to no browser');
  const bench = benches.get(browser) ?? browser.newContext().then((context) => context.newPage());
  benches.set(browser, bench);
  return bench;
}

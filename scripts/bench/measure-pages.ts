import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { searchBare, searchLibrary } from './first-search.ts';
import type { Measured } from './figures.ts';
import type { Note, Sites } from './measure-builds.ts';
import { filesBelow, pageWeight } from './output.ts';
import { loadPage } from './page-load.ts';
import { serveCompressed } from './serve-compressed.ts';

type Stack = Measured['stack'];

/** The kinds of page that are weighed, by what their paths below the site look like. */
const KINDS: Readonly<Record<Stack, Readonly<Record<string, RegExp>>>> = {
  library: {
    home: /^index\.html$/,
    list: /^interventions\/index\.html$/,
    entry: /^interventions\/[^/]+\/index\.html$/,
    study: /^studies\/[^/]+\/index\.html$/,
    topic: /^browse\/[^/]+\/[^/]+\/index\.html$/,
    'gap map': /^gap-map\/index\.html$/,
    compare: /^compare\/index\.html$/,
  },
  bare: { list: /^index\.html$/, entry: /^[^/]+\/index\.html$/ },
};

/** Words that many entries hold. */
const QUERY = 'foster carers';

/** Weighs one page of each kind, the middle one by size, as files of the built sites. */
export function weighPages(sites: Sites, note: Note): void {
  for (const { stack, kind, path } of typicalPages(sites)) {
    const weight = pageWeight(join(sites[stack], 'dist'), path);
    note(stack, `page of ${kind}: HTML as it lies`, 'bytes', weight.html);
    note(stack, `page of ${kind}: HTML in gzip`, 'bytes', weight.htmlGzip);
    note(stack, `page of ${kind}: HTML in brotli`, 'bytes', weight.htmlBrotli);
    note(stack, `page of ${kind}: all, in brotli`, 'bytes', weight.all);
    note(stack, `page of ${kind}: requests`, 'count', weight.requests);
  }
}

/** Loads one page of each kind, and asks the search, on a slow phone: each once, with an empty cache. */
export async function measureOnPhone(
  sites: Sites,
  browser: Browser,
  note: Note,
  say: (step: string) => void,
): Promise<void> {
  const served = { library: await serveSite(sites.library), bare: await serveSite(sites.bare) };
  try {
    for (const { stack, kind, path } of typicalPages(sites)) {
      say(`${stack}, page of ${kind} on a phone`);
      const load = await loadPage(browser, `${served[stack].address}/${path.replace(/index\.html$/, '')}`);
      note(stack, `phone, ${kind}: first paint`, 'ms', load.firstPaint);
      note(stack, `phone, ${kind}: largest paint`, 'ms', load.largestPaint);
      note(stack, `phone, ${kind}: layout shift`, 'score', load.layoutShift);
      note(stack, `phone, ${kind}: blocking time`, 'ms', load.blocking);
      note(stack, `phone, ${kind}: fetched`, 'bytes', load.bytes);
      note(stack, `phone, ${kind}: requests`, 'count', load.requests);
    }
    for (const [stack, search] of [
      ['library', searchLibrary],
      ['bare', searchBare],
    ] as const) {
      say(`${stack}, first search on a phone`);
      const { opening, answered, wait } = await search(browser, served[stack].address, QUERY);
      note(stack, 'search, opening: fetched', 'bytes', opening.bytes);
      note(stack, 'search, opening: requests', 'count', opening.requests);
      note(stack, 'search, first answer: fetched in all', 'bytes', answered.bytes);
      note(stack, 'search, first answer: requests in all', 'count', answered.requests);
      note(stack, 'search, first answer: wait', 'ms', wait);
    }
  } finally {
    served.library.close();
    served.bare.close();
  }
}

const serveSite = (site: string) => serveCompressed(join(site, 'dist'));

function typicalPages(sites: Sites): { stack: Stack; kind: string; path: string }[] {
  return (['library', 'bare'] as const).flatMap((stack) => {
    const files = filesBelow(join(sites[stack], 'dist')).sort((one, other) => one.size - other.size);
    return Object.entries(KINDS[stack]).flatMap(([kind, pattern]) => {
      const ofKind = files.filter(({ path }) => pattern.test(path));
      const middle = ofKind[Math.floor(ofKind.length / 2)];
      return middle ? [{ stack, kind, path: middle.path }] : [];
    });
  });
}

import type { CrawlResult } from 'linkinator';
import { beforeAll, expect, inject, test } from 'vitest';
import { site as library } from '../../src/site.ts';
import { builtPages, faultsOf } from '../support/built-pages.ts';
import { broken, crawl } from '../support/crawl.ts';
import { attribute, elements } from '../support/html.ts';
import { oldAddresses } from '../support/moved-pages.ts';

const site = inject('site');
let crawled: CrawlResult;

beforeAll(async () => {
  crawled = await crawl(site, site);
});

test('every link inside the site leads to a page or file, and every #anchor to a place on it', () => {
  expect(broken(crawled)).toEqual([]);
});

test('the links of the page for missing addresses work too', async () => {
  expect(broken(await crawl(`${site}404.html`, site))).toEqual([]);
});

test('every page can be reached by links from the first page', () => {
  const reached = new Set(crawled.links.map(({ url }) => url.split('#')[0]));
  const pages = builtPages().filter(({ path }) => path !== '/404.html' && !oldAddresses.has(path));
  expect(pages.map(({ path }) => path).filter((path) => !reached.has(new URL(path, site).href))).toEqual([]);
});

test('every page names its own address as the one to cite; the page for missing addresses names none', () => {
  const pages = builtPages().filter(({ path }) => !oldAddresses.has(path));
  const faults = faultsOf(pages, ({ path, document }) => {
    const links = elements(document, { tag: 'link' }).filter(
      (link) => attribute(link, 'rel') === 'canonical',
    );
    const named = links.map((link) => attribute(link, 'href')).join(' ');
    return named === (path === '/404.html' ? '' : `${library.origin}${path}`) ? [] : [named];
  });
  expect(faults).toEqual([]);
});

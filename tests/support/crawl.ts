import { check, LinkState, type CrawlResult } from 'linkinator';

/**
 * Follows every link from a page, with the `#anchors`, as far as addresses that begin with `site`. Other sites
 * are never asked: their addresses are theirs to keep, and tests stay on this machine.
 */
export const crawl = (page: string, site: string): Promise<CrawlResult> =>
  check({
    path: page,
    recurse: true,
    checkFragments: true,
    checkCss: true,
    redirects: 'error',
    concurrency: 20,
    // A busy machine may break a connection off, which is asked for again. A page that is missing is not.
    retryErrors: true,
    retryErrorsCount: 2,
    linksToSkip: async (link) => !link.startsWith(site),
  });

/** The links that lead nowhere, each with the page it stands on. */
export const broken = ({ links }: CrawlResult): string[] =>
  links
    .filter(({ state }) => state === LinkState.BROKEN)
    .map(({ url, status, parent }) => `${parent}: ${url} (${status})`);

import type { Page } from 'playwright-core';

/** The two ways a page gets its policy: from the host, and from its own head on hosts that send no headers. */
export const carriers = ['the header', 'the meta element'] as const;
export type Carrier = (typeof carriers)[number];

/** The addresses of pages: other files pass as they are. */
const PAGES = /^http:\/\/localhost:\d+\/(?:[^?#]*\/)?(?:\?[^#]*)?$/;
const META = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

/**
 * Takes every copy of the policy from the pages that are opened but one, which then has to hold alone.
 * To be called before the page opens.
 * @param plant what else to change in the HTML that arrives
 */
export const leavePolicy = (page: Page, carrier: Carrier, plant = (html: string) => html) =>
  page.route(PAGES, async (route) => {
    const response = await route.fetch();
    const html = plant(await response.text());
    const { 'content-security-policy': policy, ...headers } = response.headers();
    if (policy === undefined || !META.test(html)) throw new Error('the page has lost one of its policies');
    return carrier === 'the header'
      ? route.fulfill({ response, body: html.replace(META, '') })
      : route.fulfill({ response, headers, body: html });
  });

import type { Page, Route } from 'playwright-core';

/**
 * Holds the page's requests for some files until a test lets them go, so that an answer comes as late as the test
 * needs and not as the machine happens to be slow.
 */
export async function holdRequests(page: Page, files: string | RegExp) {
  const held: Route[] = [];
  let open = false;
  await page.route(files, (route) => {
    if (open) return route.continue();
    held.push(route);
    return undefined;
  });
  return {
    /** How many wait now. */
    waiting: () => held.length,
    /** Lets those that wait go on, and holds no more. Gives them time to arrive. */
    async release(): Promise<void> {
      open = true;
      const arrived = held.map((route) => route.request().response());
      await Promise.all(held.splice(0).map((route) => route.continue()));
      await Promise.all(arrived);
      await page.waitForLoadState('networkidle');
    },
    /** Holds no more from now on; those that wait go on waiting. */
    pass: () => (open = true),
  };
}

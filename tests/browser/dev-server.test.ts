import { expect, test } from 'vitest';
import { devServer } from '../support/dev-server.ts';
import { eventually } from '../support/eventually.ts';
import { openLibrary, SEARCHED_FOR, searchFor, view } from '../support/library-page.ts';
import { useBrowser } from '../support/with-browser.ts';

const withPage = useBrowser();

test('search works in the development server, from the pages as they are now', async () => {
  const { address, close } = await devServer();
  try {
    await withPage({}, async (page) => {
      page.setDefaultTimeout(60_000);
      await openLibrary(page, address);
      await searchFor(page, SEARCHED_FOR);
      await page.locator('[data-why] mark').first().waitFor();
      const { explained, messages, status } = await view(page);
      expect(explained.length).toBeGreaterThan(0);
      expect(messages).toEqual([]);
      await eventually(async () => (await view(page)).status).toBe(status);
      expect(status).toMatch(/^\d+ of \d+ interventions$/);
    });
  } finally {
    close();
  }
}, 360_000);

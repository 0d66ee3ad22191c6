import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/with-browser.ts';

const site = inject('site');
const withPage = useBrowser();
const card = '[data-entry*=\'"id":"pause"\']';

test.each([
  ['2026-12-01T12:00:00', 'Reviewed: 21 November 2026'],
  ['2028-11-20T12:00:00', 'Reviewed: 21 November 2026'],
  ['2028-11-21T12:00:00', 'Reviewed: 21 November 2026 Review due'],
])('on %s the same library says "%s", with no new build', (now, words) =>
  withPage({}, async (page) => {
    await page.clock.setFixedTime(new Date(now));
    await page.goto(`${site}interventions/`);
    await page.waitForFunction(() => customElements.get('review-age') !== undefined);
    expect(await page.locator(card).getByText('Reviewed:').innerText()).toBe(words);
  }),
);

test('the filter for a review that is due follows the same clock', () =>
  withPage({}, async (page) => {
    await page.clock.setFixedTime(new Date('2028-12-21T12:00:00'));
    await page.goto(`${site}interventions/?review=due`);
    expect(await page.locator('[data-part=count]').textContent()).toMatch(/^(\d+) of \1 interventions$/);
    await page.clock.setFixedTime(new Date('2027-01-01T12:00:00'));
    await page.reload();
    expect(await page.locator('[data-part=count]').textContent()).toMatch(/^0 of /);
  }));

test('without JavaScript the day itself stands in the library', () =>
  withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${site}interventions/`);
    expect(await page.locator(card).getByText('Reviewed:').innerText()).toBe('Reviewed: 21 November 2026');
  }));

test.each([true, false])(
  'an entry says by which day its review is due, on any day alike (JavaScript: %s)',
  (javaScriptEnabled) =>
    withPage({ javaScriptEnabled }, async (page) => {
      if (javaScriptEnabled) await page.clock.setFixedTime(new Date('2031-01-01T12:00:00'));
      await page.goto(`${site}interventions/pause/`);
      const fact = page
        .locator('.facts > div', { has: page.getByText('Rating last reviewed') })
        .locator('dd');
      expect(await fact.innerText()).toBe('21 November 2026. Its next review is due by 21 November 2028.');
    }),
);

import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/with-browser.ts';

const site = inject('site');
const withPage = useBrowser();

test.each([
  ['2026-12-01T12:00:00', 'this month'],
  ['2027-06-01T12:00:00', '6 months ago'],
  ['2028-01-01T12:00:00', 'over a year ago'],
  ['2028-11-20T12:00:00', 'over a year ago'],
  ['2028-12-21T12:00:00', 'Review due: over 2 years ago'],
])('on %s the same page says "%s", with no new build', (now, words) =>
  withPage({}, async (page) => {
    await page.clock.setFixedTime(new Date(now));
    await page.goto(`${site}interventions/pause/`);
    expect(await page.locator('review-age .age').textContent()).toBe(words);
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

test('without JavaScript the day itself stands there', () =>
  withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${site}interventions/pause/`);
    expect((await page.locator('review-age').textContent())?.trim()).toBe('21 November 2026');
  }));

import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { pageTypes } from '../support/pages.ts';
import { useBrowser } from '../support/with-browser.ts';

const site = inject('site');
const withPage = useBrowser();

test('nothing moves for a reader who asked for less motion', () =>
  withPage({ reducedMotion: 'reduce' }, async (page) => {
    const moving: string[] = [];
    for (const { name, path, requestsFail, prepare } of pageTypes()) {
      if (requestsFail && prepare) continue;
      await page.goto(`${site}${path}`);
      await prepare?.(page);
      moving.push(...(await motionOf(page)).map((what) => `${name}: ${what}`));
    }
    expect(moving).toEqual([]);
  }));

test('a jump within a page glides for everybody else, so that they see where they went', () =>
  withPage({ reducedMotion: 'no-preference' }, async (page) => {
    await page.goto(`${site}glossary/`);
    expect(await motionOf(page)).toEqual(['scrolling glides']);
  }));

const motionOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const glides =
      getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? ['scrolling glides'] : [];
    const changing = [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
      const takesTime = (durations: string) =>
        durations.split(',').some((duration) => Number.parseFloat(duration) > 0.01);
      return takesTime(transitionDuration) || (animationName !== 'none' && takesTime(animationDuration));
    });
    return [...glides, ...changing.map((element) => element.outerHTML.slice(0, 100))];
  });

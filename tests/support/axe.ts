import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The rules whose answer depends on colour. Another theme changes nothing else. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const NOTHING_MORE = 'void 0';

export interface AxeReport {
  /** Each fault with the element it stands on. */
  faults: string[];
  /** What axe could not decide, each with its reason. */
  undecided: { rule: string; html: string; text: string; reason: string }[];
  /** The rules that were asked. */
  asked: string[];
}

/**
 * Asks axe of a page as it stands now: every rule of WCAG 2.2 to level AA, those about colour alone, or all but those,
 * which take most of the time.
 */
export async function axe(page: Page, rules: 'all' | 'colour' | 'shape' = 'all'): Promise<AxeReport> {
  // A page that was asked before has axe's program still, and reading it takes longer than some pages do.
  const known = await page.evaluate(() => 'axe' in window);
  const builder = new AxeBuilder({ page, ...(known ? { axeSource: NOTHING_MORE } : {}) })
    // Of what is in order the names of the rules are enough: to describe every element takes half of the time.
    .options({ resultTypes: ['violations', 'incomplete'] })
    // Pages here hold no frames, and without them the plain way is much the faster.
    .setLegacyMode(true);
  if (rules === 'colour') builder.withRules(COLOUR_RULES);
  else builder.withTags(WCAG_22_AA);
  if (rules === 'shape') builder.disableRules(COLOUR_RULES);
  const { violations, incomplete, passes, inapplicable } = await builder.analyze();
  return {
    faults: violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} (${failureSummary})`),
    ),
    undecided: incomplete.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => ({
        rule: id,
        html: html.slice(0, 160),
        text: wordsOf(html),
        reason: any[0]?.message ?? '',
      })),
    ),
    asked: [...violations, ...incomplete, ...passes, ...inapplicable].map(({ id }) => id),
  };
}

/** The words between the tags. */
const wordsOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').trim();

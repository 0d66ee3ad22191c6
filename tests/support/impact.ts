import { impactOf, type Impact } from '../../src/impact/impact.ts';
import { impactMarkdown } from '../../src/impact/markdown.ts';
import { readState } from '../../src/impact/state.ts';
import { contentFolder, TODAY, type ContentFolder } from './content-folder.ts';

type Change = (folder: ContentFolder) => unknown;

/** What a change does to the example content, as data and as the report that people read. */
export interface Shown {
  impact: Impact;
  text: string;
}

/**
 * Compares the example content with a changed copy of it.
 * @param change what is done to the later copy
 * @param before what is done to both first
 * @param tries the limit of the search for deciding facts
 */
export function impactOfChange(change: Change, before: Change = () => undefined, tries?: number): Shown {
  const [base, head] = [contentFolder(), contentFolder()];
  before(base);
  before(head);
  change(head);
  const impact = impactOf(readState(base.root, TODAY), readState(head.root, TODAY), TODAY, tries);
  return { impact, text: impactMarkdown(impact) };
}

/** The lines of a section of the report, without its heading. Empty where the report has no such section. */
export const linesUnder = (text: string, heading: string): string[] =>
  (text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '');

/** The headings of the sections that the report has. */
export const sectionsOf = (text: string): string[] =>
  [...text.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading);

import { bodySections } from './body-sections.ts';

/** What every hint in a draft begins with. The check refuses a text that still holds one. */
export const HINT = 'To write:';

/** The text of an entry to begin with: every heading, each with a hint of what to write in its place. */
export const draftBody = (): string =>
  bodySections
    .map(({ heading, hint, optional }) => {
      const leave = optional ? ' Remove this heading where there is nothing to write.' : '';
      return `## ${heading}\n\n${HINT} ${hint}${leave}\n`;
    })
    .join('\n');

/** The lines of a text that still hold a hint of the draft, counted from 1. */
export const hintLines = (body: string): number[] =>
  body.split(/\r?\n/).flatMap((line, index) => (line.trimStart().startsWith(HINT) ? [index + 1] : []));

import { markdownCode } from '../checks/printable.ts';

/** How much of a value is shown: enough to know it by. */
const SHOWN = 160;

/** A value of a record for a line of Markdown, as code, so that nothing in it has a meaning. */
export function shown(value: unknown): string {
  if (value === undefined) return 'not there';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const letters = [...text];
  return markdownCode(letters.length > SHOWN ? `${letters.slice(0, SHOWN - 1).join('')}…` : text);
}

/** "1 entry", "2 entries". */
export const counted = (count: number, one: string, more = `${one}s`): string =>
  `${count} ${count === 1 ? one : more}`;

/** A section of a report: nothing where there is nothing to say. */
export const section = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${heading}`, lines.join('\n')];

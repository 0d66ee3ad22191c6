import { markdownCode, markdownWords } from '../checks/printable.ts';
import type { Problem } from '../checks/problem-kinds.ts';
import { isSingle } from './changed-files.ts';
import type { CellState } from './filters.ts';
import type { Impact } from './impact.ts';
import { addressLines } from './markdown-addresses.ts';
import { headline, historyLinesToPaste, ratingLines } from './markdown-ratings.ts';
import { counted, section, shown } from './words.ts';

const TITLE = '# What this change does to readers';

/**
 * The report as plain Markdown for an editor and a reviewer. What is bad news comes first; a part with nothing to say
 * is left out. Words of records are escaped, so that no entry can forge a part of it.
 */
export function impactMarkdown(impact: Impact): string {
  const { problems, problemsBefore, addresses, history, unchanged, files } = impact;
  const refused = addresses.flatMap(({ refused }) => (refused ? [refused] : []));
  return `${[
    TITLE,
    ...problemParts(problems),
    ...(unchanged ? ['Nothing changed.'] : [`**${headline(impact)}**`]),
    ...(refused.length === 0
      ? []
      : [
          '**Links of readers would break, so this change may not go in as it is:**',
          refused
            .map(
              ({ because, mend, line }) =>
                `- ${markdownWords(because)}. ${markdownWords(mend)}${line === undefined ? '.' : `: ${markdownCode(line)}`}`,
            )
            .join('\n'),
        ]),
    ...historyLinesToPaste(history),
    ...(problemsBefore === 0 || unchanged
      ? []
      : [
          `The content before this change had ${counted(problemsBefore, 'problem')} of its own. What could not be read there is not compared.`,
        ]),
    ...blocks('Ratings before and after', ratingLines(impact)),
    ...section('Entries and studies that came, went or moved', addressLines(addresses)),
    ...section('Filters that find other entries', filterLines(impact)),
    ...section('Squares of the gap map', cellLines(impact)),
    ...section('Dates and history', dateLines(impact)),
    ...section('Sources that are gone or lead elsewhere', lostLines(impact)),
    ...section('Facts that are not established any more', openedLines(impact)),
    ...section('How hard the changed text is to read', readingLines(impact)),
    ...section('Files with changes', files.map(fileLine)),
  ].join('\n\n')}\n`;
}

const blocks = (heading: string, parts: readonly string[]): string[] =>
  parts.length === 0 ? [] : [`## ${heading}`, ...parts];

/** How many problems are named before the rest is counted: a report must fit into a comment on a change. */
const PROBLEMS_NAMED = 50;

function problemParts(problems: readonly Problem[]): string[] {
  if (problems.length === 0) return [];
  const files = new Set(problems.map(({ file }) => file)).size;
  const more = problems.length - PROBLEMS_NAMED;
  return [
    `**The new content does not pass the check: ${counted(problems.length, 'problem')} in ${counted(files, 'file')}.** \`npm run check\` says how to mend each. What can be compared follows.`,
    [
      ...problems.slice(0, PROBLEMS_NAMED).map(problemLine),
      ...(more > 0 ? [`- And ${more} more.`] : []),
    ].join('\n'),
  ];
}

function problemLine({ file, line, field, message }: Problem): string {
  const where = markdownCode(`${file}:${line}`);
  return `- ${where}${field === '' ? '' : ` ${markdownCode(field)}`}: ${markdownWords(message)}`;
}

const filterLines = ({ filters }: Impact): string[] =>
  filters.map(({ filter, option, before, after, joined, left }) => {
    const titles = (all: readonly string[]) => all.map(markdownWords).join(', ');
    const who = [
      ...(joined.length === 0 ? [] : [`now also ${titles(joined)}`]),
      ...(left.length === 0 ? [] : [`no longer ${titles(left)}`]),
    ];
    return `- ${filter}, ${option}: ${before} → ${after} (${who.join('; ')})`;
  });

const cellLines = ({ cells }: Impact): string[] =>
  cells.map(
    ({ map, outcome, column, before, after }) =>
      `- ${outcome}, by ${map}, ${column}: ${cellWords(before)} → ${cellWords(after)}`,
  );

const cellWords = ({ count, strongest }: CellState): string =>
  strongest === undefined ? 'empty' : `${counted(count, 'entry', 'entries')}, strongest ${strongest}`;

const dateLines = ({ dates }: Impact): string[] =>
  dates.flatMap(({ title, days, added, gone }) => {
    const line = ({ date, from, to, cause, sentence }: (typeof added)[number]) =>
      `${date}, from ${from} to ${to}, ${cause}: ${markdownWords(sentence)}`;
    return [
      ...days.map(({ field, before, after }) => `- ${markdownWords(title)}, ${field}: ${before} → ${after}`),
      ...added.map((one) => `- ${markdownWords(title)}, new line of history: ${line(one)}`),
      ...gone.map(
        (one) =>
          `- ${markdownWords(title)}, **a line of history was changed or removed**, though old lines stay as they are: ${line(one)}`,
      ),
    ];
  });

const lostLines = ({ lost }: Impact): string[] =>
  lost.map(
    ({ file, of, field, before, after }) =>
      `- ${markdownCode(file)}, ${markdownCode(field)} (${markdownWords(of)}): ${shown(before)} → ${after === undefined ? 'gone' : shown(after)}`,
  );

const openedLines = ({ opened }: Impact): string[] =>
  opened.map(
    ({ file, field, before }) => `- ${markdownCode(file)}, ${markdownCode(field)}: was ${shown(before)}`,
  );

/** A grade is a year of school, which children begin at five. */
const AGE_AT_GRADE_0 = 5;

const readingLines = ({ reading }: Impact): string[] =>
  reading.map(({ title, part, before, after }) => {
    const words = (grade: number | undefined) =>
      grade === undefined ? 'cannot be read' : `grade ${grade} (age ${Math.round(grade + AGE_AT_GRADE_0)})`;
    return `- ${markdownWords(title)}, ${part}: ${before === undefined ? '' : `${words(before)} → `}${words(after)}`;
  });

/** How many fields of one file are named before the rest is counted. */
const NAMED = 12;

function fileLine({ file, fields, comparable }: Impact['files'][number]): string {
  const more = fields.length - NAMED;
  const named = fields.slice(0, NAMED).map(markdownCode).join(', ');
  const what = !comparable
    ? 'cannot be compared until it passes the check'
    : isSingle(file)
      ? 'changed'
      : fields.length === 0
        ? 'only the layout'
        : `${named}${more > 0 ? ` and ${more} more` : ''}`;
  return `- ${markdownCode(file)}: ${what}`;
}

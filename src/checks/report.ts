import { problemKinds, type Problem } from './problem-kinds.ts';

/** Problems as an editor reads them in a terminal: where, what, how to mend, and a count at the end. */
export function reportText(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'No problems found.';
  const files = new Set(problems.map(({ file }) => file)).size;
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${files} ${files === 1 ? 'file' : 'files'}.`;
  return [...problems.map(describe), count].join('\n\n');
}

function describe({ code, file, line, field, message }: Problem): string {
  const { title, mend } = problemKinds[code];
  const where = field === '' ? `${file}:${line}` : `${file}:${line}  ${field}`;
  return [where, `  ${title} (${code}).`, `  ${asSentence(message)}`, `  To mend: ${mend}`]
    .map(printable)
    .join('\n');
}

/** A message as a sentence. One that begins with a file's name keeps it as it is written. */
function asSentence(message: string): string {
  const begins = /^\S*[/.]\S/.test(message)
    ? message
    : `${message.charAt(0).toUpperCase()}${message.slice(1)}`;
  return /[.?!]$/.test(begins) ? begins : `${begins}.`;
}

/**
 * Escapes what an entry could use to forge a line of a log, give the build machine a command (`::` at the start of a
 * line, `##[` anywhere) or move the cursor of a terminal.
 */
const printable = (line: string) =>
  line
    .replace(
      /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replace(/^(\s*):(?=:)/, '$1\\:')
    .replaceAll('##[', '#\\#[');

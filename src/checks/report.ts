import { printable } from './printable.ts';
import { guideSection, problemKinds, type Problem } from './problem-kinds.ts';

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
  return [
    where,
    `  ${title} (${code}).`,
    `  ${asSentence(message)}`,
    `  To mend: ${mend}`,
    `  In the guide: ${guideSection(code)}`,
  ]
    .map(printable)
    .join('\n');
}

/** A message as a sentence. A file's name at its start keeps its letters, and a line to paste at its end no stop. */
function asSentence(message: string): string {
  const begins = /^\S*[/.]\S/.test(message)
    ? message
    : `${message.charAt(0).toUpperCase()}${message.slice(1)}`;
  return /[.?!}]$/.test(begins) ? begins : `${begins}.`;
}

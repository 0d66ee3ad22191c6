import { guideSection, problemKinds, type Problem } from './problem-kinds.ts';
import { printable } from './printable.ts';

/**
 * Problems as commands that GitHub turns into notes beside the lines of a pull request.
 * Source: GitHub's "Workflow commands", with the escapes of its own toolkit (`%`, line ends, and `:` and `,` in
 * properties), so that no entry can begin a command of its own.
 */
export const annotations = (problems: readonly Problem[]): string[] =>
  problems.map(({ code, file, line, message }) => {
    const { title, mend } = problemKinds[code];
    const words = `${message}. To mend: ${mend} See ${guideSection(code)}`;
    return `::error file=${property(file)},line=${line},title=${property(title)}::${data(words)}`;
  });

const data = (words: string) =>
  printable(words).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (words: string) => data(words).replaceAll(':', '%3A').replaceAll(',', '%2C');

import type { YAMLParseError, YAMLWarning } from 'yaml';

type ReaderFault = Pick<YAMLParseError | YAMLWarning, 'code' | 'message'>;

/**
 * What the YAML reader found, in the words of somebody who has never heard of YAML: what is wrong in the line, and what
 * to type instead.
 * @param line the text of the line it points at
 */
export function yamlFaultInWords({ code, message }: ReaderFault, line: string): string {
  if (/^\s*\t/.test(line)) return 'this line begins with a tab; use spaces, two for each step';
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /:\s.*:(\s|$)/.test(line)
        ? 'there is a second colon in this line; put the text after the first colon in quotes'
        : 'the next line stands further in than it should; give it as many spaces as the lines beside it';
    case 'MULTILINE_IMPLICIT_KEY':
      return /^\s*(- )?[\w-]+:\S/.test(line)
        ? 'put a space after the colon'
        : 'this line has no field name and colon; if it goes on from the line above, push it in by two more spaces';
    case 'MISSING_CHAR':
      return /closing .?["']/.test(message)
        ? 'a quotation mark opens above or in this line and never closes; close it, or take it out'
        : 'a comma is missing between two values in { } or [ ]';
    case 'MULTIPLE_DOCS':
      return 'a line of three hyphens stands among the facts; take it out';
    case 'DUPLICATE_KEY':
      return `the field "${line.trim().split(':')[0] ?? ''}" stands twice here; keep one`;
    case 'BAD_SCALAR_START':
      return `a value may not begin with ${/character (\S)/.exec(message)?.[1] ?? 'this sign'}; put the whole value in quotes`;
    case 'BAD_DQ_ESCAPE':
      return 'a backslash \\ stands between double quotes; use single quotes round this value instead';
    case 'UNEXPECTED_TOKEN':
      return unexpected(message, line);
    case 'BAD_INDENT':
      return /flow (map|sequence)/i.test(message)
        ? 'a { or [ above this line is not closed; put the } or ] where the group ends'
        : 'this line stands further in, or further out, than the lines it belongs to; give it as many spaces as they have';
    case 'TAB_AS_INDENT':
      return 'a tab stands in this line; use spaces, two for each step';
    default:
      return `this line cannot be read (${firstSentence(message)}); compare it with the lines beside it`;
  }
}

function unexpected(message: string, line: string): string {
  if (/:\s*[|>]/.test(line)) return 'text after | or > begins on the next line, pushed in by two spaces';
  if (/["']\s*\S/.test(line) && /node end/.test(message))
    return 'words stand after a closing quotation mark; put the quotation marks round the whole value, and write an apostrophe inside as ’';
  return 'something in this line stands where no value can; put the whole value in quotes';
}

const firstSentence = (message: string) => message.split(/ at line \d+|\n/)[0] ?? message;

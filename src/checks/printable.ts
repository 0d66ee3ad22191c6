/** Control, zero-width and direction-changing characters: they move a cursor, hide words or turn them round. */
const UNSEEN = /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g;

/**
 * Escapes what an entry could use to forge a line of a log, give the build machine a command (`::` at the start of a
 * line, `##[` anywhere) or move the cursor of a terminal.
 */
export const printable = (line: string): string =>
  line
    .replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/^(\s*):(?=:)/, '$1\\:')
    .replaceAll('##[', '#\\#[');

/** Data as JSON text that is safe in a log in the same way. The data is unchanged: only its spelling is. */
export const printableJson = (data: unknown): string =>
  JSON.stringify(data, undefined, 2)
    .replace(/[\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g, inJson)
    .replaceAll('##[', '#\\u0023[');

const inJson = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Words of a record for a line of Markdown: they show as they are and can be nothing but words. No heading, table row,
 * link, HTML, emphasis, mention of a person (`@`) or of an issue (`#1`) can be forged, and no line of a log.
 * Source of the escapes: CommonMark 0.31, "Backslash escapes", and GitHub's rules for bare addresses and mentions.
 */
export const markdownWords = (words: string): string =>
  printable(words.replace(/\s+/g, ' ').trim())
    .replace(/[\\`*_[\]<>&|~!]/g, '\\$&')
    // At the start of a line or an item these begin a heading, a list or a rule.
    .replace(/^([-+=#:]|\d+(?=[.)]))/, (mark) => (/\d/.test(mark) ? mark : `\\${mark}`))
    .replace(/^(\d+)([.)])/, '$1\\$2')
    // A mark that joins words and shows nothing. No escape keeps these signs from becoming an address, a mention or an
    // issue, since hosts look for them when the escapes are gone.
    .replace(/:(?=\/\/)|\bwww(?=\.)|[@#](?=\w)/gi, '$&\u2060');

/**
 * A value of a record as code in a line of Markdown, where no sign has a meaning.
 * Source: CommonMark 0.31, "Code spans": the fence is longer than any run of backticks inside.
 */
export function markdownCode(value: string): string {
  const words = printable(value.replace(/\s+/g, ' ').trim());
  const longest = Math.max(0, ...[...words.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = words.startsWith('`') || words.endsWith('`') || words === '' ? ' ' : '';
  return `${fence}${space}${words}${space}${fence}`;
}

/** One rule of a `_headers` file: whom it is for, and what is sent. */
export interface HeaderRule {
  /** As written: an address, or its beginning with a star at its end. */
  path: string;
  headers: [name: string, value: string][];
}

/**
 * Reads the text of a `_headers` file: an address on a line of its own, then its headers, indented. Lines that begin
 * with `#` are comments. Source of the format: https://docs.netlify.com/manage/routing/headers/ and
 * https://developers.cloudflare.com/pages/configuration/headers/, as far as both agree.
 * Throws where a line is neither, and where a star does not stand at the end: Netlify refuses that file.
 */
export function headerRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    const last = rules.at(-1);
    if (name !== undefined && value !== undefined && last !== undefined) last.headers.push([name, value]);
    else if (/^\/[^\s*]*\*?$/.test(line)) rules.push({ path: line, headers: [] });
    else throw new Error(`_headers has a line that is no address and no header of one: ${line}`);
  }
  return rules;
}

/**
 * The headers for an address, by name in small letters. Where several rules name the same one, hosts send their values
 * together, with a comma between them.
 */
export function headersFor(rules: readonly HeaderRule[], address: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const [name, value] of rules
    .filter(({ path }) => fits(path, address))
    .flatMap((rule) => rule.headers)) {
    const known = headers.get(name.toLowerCase());
    headers.set(name.toLowerCase(), known === undefined ? value : `${known}, ${value}`);
  }
  return headers;
}

const fits = (path: string, address: string): boolean =>
  path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path;

/** The mark that the template of an entry sets on the element round its text. */
export const TEXT_MARK = 'data-entry-text';
/** Elements that have no end. */
export const EMPTY: ReadonlySet<string> = new Set(['br', 'hr']);

/** One start or end tag of HTML as our own build writes it. */
const TAG = /<(\/?)([a-zA-Z][^\s/>]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/g;
const ATTRIBUTE = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

export interface Tag {
  closing: boolean;
  name: string;
  attributes: [name: string, value: string][];
  /** Where it begins and ends in the page. */
  from: number;
  to: number;
}

/**
 * Each tag of a page in turn. Reads the HTML that our own build wrote, which closes every tag.
 * @param from where in the page to begin
 */
export function* tagsOf(html: string, from = 0): Generator<Tag> {
  const pattern = new RegExp(TAG);
  pattern.lastIndex = from;
  for (let match = pattern.exec(html); match !== null; match = pattern.exec(html)) {
    const [whole, slash, name = '', attributes = ''] = match;
    yield {
      closing: slash === '/',
      name: name.toLowerCase(),
      attributes: [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', a, b, c]) => [
        key.toLowerCase(),
        a ?? b ?? c ?? '',
      ]),
      from: match.index,
      to: match.index + whole.length,
    };
  }
}

const CHARACTERS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** Text or an attribute's value as a reader sees it. */
export const unescaped = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#([0-9]+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex as string, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return CHARACTERS[name as string] ?? whole;
  });

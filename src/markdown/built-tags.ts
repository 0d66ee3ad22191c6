/** The mark that the template of an entry sets on the element round its text. */
export const TEXT_MARK = 'data-entry-text';
/** Elements that have no end. */
export const EMPTY: ReadonlySet<string> = new Set(['br', 'hr']);

/** One start or end tag of HTML as our own build writes it. */
const TAG = /<(\/?)([a-zA-Z][^\s/>]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/g;
const ATTRIBUTE = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** What a tag says, wherever it stands. Tags that are written alike are one and the same object. */
export interface Tag {
  readonly closing: boolean;
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** A tag with where it begins and ends in a page. */
export interface PlacedTag {
  tag: Tag;
  from: number;
  to: number;
}

/** The tags of a page in order, quicker than `tagsOf` where their places do not matter. */
export const tagsIn = (html: string): Tag[] =>
  (html.match(TAG) ?? []).map((whole) => {
    const found = known.get(whole);
    if (found) return found;
    const [, slash, name = '', attributes = ''] = new RegExp(TAG).exec(whole) ?? [];
    return remember(whole, readTag(slash === '/', name, attributes));
  });

/**
 * Each tag of a page in turn. Reads the HTML that our own build wrote, which closes every tag.
 * @param from where in the page to begin
 */
export function* tagsOf(html: string, from = 0): Generator<PlacedTag> {
  const pattern = new RegExp(TAG);
  pattern.lastIndex = from;
  for (let match = pattern.exec(html); match !== null; match = pattern.exec(html)) {
    const [whole, slash, name = '', attributes = ''] = match;
    yield {
      tag: known.get(whole) ?? remember(whole, readTag(slash === '/', name, attributes)),
      from: match.index,
      to: match.index + whole.length,
    };
  }
}

/** Most tags stand on many pages. */
const known = new Map<string, Tag>();
const MOST_KEPT = 50_000;

function remember(whole: string, tag: Tag): Tag {
  if (known.size >= MOST_KEPT) known.clear();
  known.set(whole, tag);
  return tag;
}

const readTag = (closing: boolean, name: string, attributes: string): Tag => ({
  closing,
  name: name.toLowerCase(),
  attributes: Array.from(attributes.matchAll(ATTRIBUTE), ([, key = '', a, b, c]) => [
    key.toLowerCase(),
    a ?? b ?? c ?? '',
  ]),
});

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

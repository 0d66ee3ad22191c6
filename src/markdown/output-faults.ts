import { allowedElements, isAllowedAddress } from './allowed.ts';
import { EMPTY, TEXT_MARK, tagsIn, unescaped, type Tag } from './built-tags.ts';

/**
 * What no page of ours may hold anywhere, whoever wrote it: a script of its own, an event handler, a style of its own, an
 * address that runs code, or an instruction to the search program, which no template writes.
 * @param html a whole page as our own build wrote it
 */
export function pageFaults(html: string): string[] {
  const faults: string[] = [];
  for (const tag of tagsIn(html)) if (!tag.closing) faults.push(...judged(tag).onPage);
  return faults;
}

const FORBIDDEN = new Set(['style', 'iframe', 'object', 'embed', 'base', 'applet', 'frame']);
const ADDRESSES = new Set(['href', 'src', 'action', 'xlink:href', 'poster', 'data']);

/**
 * The last look at what was built: everything inside the marked text of an entry's page is named in the allow-list, so
 * that whatever came past the checks of the source does not reach a reader. Reads the HTML that our own build wrote,
 * which closes every tag.
 * @param html a whole page
 * @returns what may not be there, in words; the page has exactly one marked text
 */
export function outputFaults(html: string): string[] {
  const faults: string[] = [];
  let depth = 0;
  let texts = 0;
  for (const tag of tagsIn(html)) {
    if (depth === 0) {
      if (tag.closing || !judged(tag).begins) continue;
      texts += 1;
      depth = 1;
    } else if (tag.closing) {
      depth -= 1;
    } else {
      faults.push(...judged(tag).inText);
      if (!EMPTY.has(tag.name)) depth += 1;
    }
  }
  if (texts !== 1)
    faults.push(`${texts} elements are marked as the text of the entry, and there must be one`);
  return faults;
}

/** What is to be said of a tag hangs on nothing but itself. */
interface Judged {
  /** Whether it begins the text of an entry. */
  begins: boolean;
  /** What is wrong with it on any page, and inside the text of an entry. */
  onPage: readonly string[];
  inText: readonly string[];
}

const known = new WeakMap<Tag, Judged>();

function judged(tag: Tag): Judged {
  const before = known.get(tag);
  if (before) return before;
  const begins = tag.attributes.some(([name]) => name === TEXT_MARK);
  const now = { begins, onPage: faultsAnywhere(tag), inText: faultsInText(tag) };
  known.set(tag, now);
  return now;
}

function faultsAnywhere({ name, attributes }: Tag): string[] {
  const faults: string[] = [];
  const given = new Map(attributes);
  const isData = given.get('type') === 'application/ld+json';
  if (name === 'script' && !isData && !/^\/(?!\/)/.test(given.get('src') ?? '')) {
    faults.push('a script that is not a file of this site');
  }
  if (FORBIDDEN.has(name)) faults.push(`the element <${name}>`);
  for (const [attribute, value] of attributes) {
    const wrong =
      /^(on|style$|srcdoc$|formaction$)/.test(attribute) ||
      (ADDRESSES.has(attribute) && !/^(https:\/\/|mailto:|\/(?!\/)|#|\?|$)/.test(unescaped(value))) ||
      attribute.startsWith('data-pagefind-');
    if (wrong) faults.push(`${attribute}="${value.slice(0, 80)}" on <${name}>`);
  }
  return faults;
}

function faultsInText({ name, attributes }: Tag): string[] {
  const allowed = Object.hasOwn(allowedElements, name) ? allowedElements[name] : undefined;
  if (allowed === undefined) return [`the element <${name}>`];
  return attributes
    .filter(([attribute, value]) => !isAllowedAttribute(attribute, value, allowed))
    .map(([attribute, value]) => `${attribute}="${value.slice(0, 80)}" on <${name}>`);
}

function isAllowedAttribute(name: string, value: string, allowed: readonly string[]): boolean {
  if (name === 'href') return allowed.includes('href') && isAllowedAddress(unescaped(value));
  return name === 'class' || name === 'id' || name.startsWith('aria-') || allowed.includes(name);
}

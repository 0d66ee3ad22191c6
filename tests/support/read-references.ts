import { Cite } from '@citation-js/core';
import type { CslItem, CslName } from '../../src/exports/references.ts';

/** A name as a reader of references gives it: particles stand apart. */
type ReadName = CslName & { given?: string; 'non-dropping-particle'?: string };
type ReadItem = Omit<CslItem, 'author'> & { author?: ReadName[] };

/** References read back by citation-js, by id. The plugin of their format is loaded by what wrote them. */
export const readReferences = (text: string): Map<string, ReadItem> =>
  new Map((new Cite(text).data as unknown as ReadItem[]).map((item) => [item.id, item]));

/** What a reader sees of a publication, however its format cuts it up: names as printed, the year, what and where. */
export const printed = ({ author, issued, title, DOI, URL, volume, issue, page, ISBN, note }: ReadItem) => ({
  authors: author?.map(printedName),
  year: issued?.['date-parts'][0][0],
  title,
  DOI,
  // Reading BibTeX, citation-js escapes the % of an escaped ? or / a second time.
  URL: URL?.replaceAll('%25', '%'),
  volume,
  issue,
  page,
  ISBN,
  note,
});

/** Formats do not all say which name is an organisation's, so a name is compared as it is printed. */
function printedName(name: ReadName): string {
  if ('literal' in name) return name.literal;
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  return name.given === undefined ? family : `${family}, ${name.given}`;
}

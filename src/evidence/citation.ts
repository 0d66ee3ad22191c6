import type { Citation } from '../schemas/study.ts';

/** A reference in words, in the order author, year, title, where. Facts not established are said to be so. */
export function citationText(citation: Citation): string {
  const { year, title, container, publisher, volume, issue, pages } = citation;
  const numbers = volume === undefined ? '' : ` ${volume}${issue === undefined ? '' : `(${issue})`}`;
  const where = [container === undefined ? undefined : `${container}${numbers}`, pages, publisher];
  return [
    `${authorsText(citation)} (${year === 'not-established' ? 'year not established' : year})`,
    title === 'not-established' ? 'Title not established' : title,
    where.filter(Boolean).join(', '),
  ]
    .filter(Boolean)
    .map((part) => (/[.?!]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

/** Authors as printed: "Family, G., Family, G. and Organisation". */
export function authorsText({ authors }: Pick<Citation, 'authors'>): string {
  if (authors === 'not-established') return 'Authors not established';
  const names = authors.map((author) => {
    if ('organisation' in author) return author.organisation;
    return author.given === undefined ? author.family : `${author.family}, ${author.given}`;
  });
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}

/** Where to find the publication: its DOI as an address, or its own address. */
export function citationAddress({ doi, url }: Citation): string | undefined {
  return doi === undefined ? url : `https://doi.org/${doi}`;
}

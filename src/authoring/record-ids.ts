import { ID_LENGTH, ID_PATTERN } from '../schemas/fields.ts';

/**
 * An id for a study, as the library names its files: first author, year, programme. What is not known is left out.
 * @param study as far as it is known
 * @param programme the programme in a word or two
 */
export function suggestStudyId(study: Readonly<Record<string, unknown>>, programme: string): string {
  const citation = group(study['citation']);
  const authors = Array.isArray(citation['authors']) ? citation['authors'] : [];
  const { family, organisation } = group(authors[0]);
  const year = typeof citation['year'] === 'number' ? String(citation['year']) : '';
  return asId([family, organisation].find((name) => typeof name === 'string') ?? '', year, programme);
}

/** An id for an entry: the name of the programme. */
export const suggestEntryId = (entry: Readonly<Record<string, unknown>>): string =>
  asId(String(entry['title'] ?? ''));

/** Words as an id: lower case, plain letters, single hyphens. */
export function asId(...words: unknown[]): string {
  const plain = words
    .map(String)
    .join(' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return plain.slice(0, ID_LENGTH).replace(/^-+|-+$/g, '');
}

/**
 * What is wrong with an id for a new record, in words; `undefined` where nothing is.
 * @param taken the ids that records already have
 */
export function idProblem(id: string, taken: readonly string[]): string | undefined {
  if (id === '') return 'give the file a name';
  if (id.length > ID_LENGTH) return `keep this to ${ID_LENGTH} characters`;
  if (!ID_PATTERN.test(id))
    return 'use lower-case letters, digits and single hyphens, such as price-2015-keep, without an ending';
  if (taken.includes(id))
    return `the library has a file called “${id}”; give this one another name, such as ${free(id, taken)}`;
  const twin = taken.find((other) => other.toLowerCase() === id);
  if (twin !== undefined)
    return `the library has a file called “${twin}”, which differs only in capital letters; some computers take the two for one`;
  return undefined;
}

function free(id: string, taken: readonly string[]): string {
  for (let number = 2; ; number++) {
    const other = `${id}-${number}`;
    if (!taken.includes(other)) return other;
  }
}

const group = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/**
 * How much a word tells, by how few entries hold it; never below 0.
 * Source: Robertson and Spärck Jones (1976), as BM25 uses it, with 1 added inside the logarithm, as Pagefind does.
 * @param held how many entries hold the word
 * @param size how many entries there are
 */
export const idf = (held: number, size: number): number => Math.log(1 + (size - held + 0.5) / (held + 0.5));

/**
 * How many records each data file holds at most. One with more comes in parts of so many, `studies-1.json`,
 * `studies-2.json` and so on. Chosen so that a part has some 15 MB: what a spreadsheet, an editor or a browser still
 * opens, and far from the 512 MB that a text of the build's program may have.
 * Source of the numbers: records of the library and of made-up ones have up to 50 kB in `interventions.json`, 4.7 kB in
 * `studies.json`, 1.4 kB in `findings.json`, 2.7 kB in a row of a table, and 0.6 kB as a reference.
 */
export const PART_SIZES = {
  'interventions.csv': 6000,
  'studies.csv': 10_000,
  'findings.csv': 20_000,
  'interventions.json': 300,
  'studies.json': 3000,
  'findings.json': 10_000,
  'references.csl.json': 20_000,
  'references.ris': 20_000,
  'references.bib': 20_000,
} as const;

/** The files that may come in parts, each with how many records one holds. */
export type PartSizes = Readonly<Record<keyof typeof PART_SIZES, number>>;

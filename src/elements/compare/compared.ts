/** What a cell can say: `src/exports/comparison-cells.ts` has the meanings. */
export type CellState = 'value' | 'not-established' | 'not-reported' | 'does-not-apply';

/** One cell in words. Where there is more than one thing to say, each has a line of its own. */
export interface Cell {
  text: string;
  state: CellState;
}

/** One entry as a column: what its file under `/compare/` holds. */
export interface Compared {
  id: string;
  title: string;
  /** The commit the file was made from. */
  version: string;
  licence: { name: string; address: string };
  rows: readonly (Cell & { key: string; group: string; heading: string })[];
}

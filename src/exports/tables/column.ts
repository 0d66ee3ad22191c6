import { NOT_ESTABLISHED, NOT_ESTABLISHED_LABEL, type Vocabulary } from '../../schemas/vocabularies/index.ts';

/** What a cell may hold before it is written. */
export type Cell = string | number | boolean | null | undefined | readonly string[];

/** The types of the Table Schema standard that the tables use (Data Package 2.0, "Field types"). */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'year';

/** What can be said of a column without its rows: enough for a schema and for documentation. */
export interface ColumnShape {
  name: string;
  type: FieldType;
  /** True where a cell holds several words joined with a semicolon. */
  list: boolean;
  description: string;
  /** The closed list its words come from. */
  words?: Vocabulary;
}

/** One column of a table, and how to get its cell from a row. */
export interface Column<Row> extends ColumnShape {
  value: (row: Row) => Cell;
}

export interface TableShape {
  name: string;
  title: string;
  description: string;
  columns: readonly ColumnShape[];
  /** The columns that together name a row. */
  primaryKey: readonly string[];
  foreignKeys: readonly { column: string; table: string; references: string }[];
}

export interface Table<Row> extends TableShape {
  columns: readonly Column<Row>[];
}

type Of<Row, Value extends Cell> = (row: Row) => Value;

/** A column of plain text. */
export const text = <Row>(
  name: string,
  description: string,
  value: Of<Row, string | null | undefined>,
): Column<Row> => ({
  name,
  type: 'string',
  list: false,
  description,
  value,
});

/** A column whose cells are one key of a closed list. */
export const word = <Row>(
  name: string,
  words: Vocabulary,
  description: string,
  value: Of<Row, string | undefined>,
): Column<Row> => ({ ...text(name, description, value), words });

/** A column whose cells hold any number of texts. Where a fact has one word for all, such as not-established, that word. */
export const list = <Row>(
  name: string,
  description: string,
  value: Of<Row, readonly string[] | string | undefined>,
): Column<Row> => ({ name, type: 'string', list: true, description, value });

/** A column of true and false. */
export const flag = <Row>(
  name: string,
  description: string,
  value: Of<Row, boolean | undefined>,
): Column<Row> => ({
  name,
  type: 'boolean',
  list: false,
  description,
  value,
});

/** A column of days, `YYYY-MM-DD`. */
export const day = <Row>(
  name: string,
  description: string,
  value: Of<Row, string | undefined>,
): Column<Row> => ({
  name,
  type: 'date',
  list: false,
  description,
  value,
});

/**
 * A column of numbers. `not-established` stays in the cell as that word. Words that say a number makes no sense here
 * (`none`, `not-applicable`) become an empty cell.
 */
export const numeric = <Row>(
  name: string,
  type: 'integer' | 'number' | 'year',
  description: string,
  value: Of<Row, number | string | undefined>,
): Column<Row> => ({
  name,
  type,
  list: false,
  description,
  value: (row) => {
    const cell = value(row);
    return typeof cell === 'number' || cell === NOT_ESTABLISHED ? cell : null;
  },
});

const typeWords: Readonly<Record<FieldType, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  date: 'a day, year-month-day',
  year: 'a year',
};

/** What a column holds, in plain words. */
export function columnType({ type, list, words }: ColumnShape): string {
  if (words) return 'a fixed word';
  return list ? 'a list' : typeWords[type];
}

/** A closed list with the word for a fact that no source settles. */
export const orUnknown = (words: Vocabulary): Vocabulary => ({
  ...words,
  [NOT_ESTABLISHED]: { label: NOT_ESTABLISHED_LABEL, meaning: 'No source we could read says.' },
});

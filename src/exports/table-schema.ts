import { NOT_ESTABLISHED } from '../schemas/vocabularies/index.ts';
import type { ColumnShape, TableShape } from './tables/column.ts';

/**
 * A table's columns as a Table Schema, Data Package 2.0.
 *
 * In a column of text `not-established` is a value like any other; in a column of numbers or days it cannot be read as
 * one, so there it is named as a missing value of that column alone.
 * Source: https://datapackage.org/standard/table-schema/
 */
export function tableSchema({ columns, primaryKey, foreignKeys }: TableShape) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(field),
    missingValues: [''],
    primaryKey,
    ...(foreignKeys.length > 0 && {
      foreignKeys: foreignKeys.map(({ column, table, references }) => ({
        fields: [column],
        reference: { resource: table, fields: [references] },
      })),
    }),
  };
}

function field({ name, type, description, words, list }: ColumnShape) {
  return {
    name,
    type,
    description: list ? `${description} Several are joined with a semicolon and a space.` : description,
    ...(words && { categories: Object.entries(words).map(([value, { label }]) => ({ value, label })) }),
    ...(isCast(type) && { missingValues: ['', NOT_ESTABLISHED] }),
  };
}

/** True where a reader turns the cell into something else than text. */
const isCast = (type: ColumnShape['type']) => type !== 'string' && type !== 'boolean';

import { parseArgs } from 'node:util';
import { engineNames, type EngineName } from './engines.ts';

/** What the person who runs the benchmark asked for. */
export interface Options {
  /** A folder to search in place of the library. */
  collection?: string;
  /** The name of the file of queries in that folder. */
  queries: string;
  /** Where the figures are to be written as well. */
  json?: string;
  engines?: EngineName[];
  /** Ask only the queries of one half, so that whoever tunes need not see the other. */
  half?: 'tune' | 'hold-back';
  /** Ask only so many queries. */
  limit?: number;
}

/** Reads the words after `npm run bench:search --`. Throws an Error in plain words where they do not fit. */
export function readOptions(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      collection: { type: 'string' },
      queries: { type: 'string' },
      json: { type: 'string' },
      engines: { type: 'string' },
      half: { type: 'string' },
      limit: { type: 'string' },
    },
  });
  const { collection, queries, json } = values;
  if (queries !== undefined && collection === undefined) {
    throw new Error('--queries names a file in a collection. Name the collection too: --collection FOLDER');
  }
  if (values.half !== undefined && collection !== undefined) {
    throw new Error('--half is for the queries of the library: those of a collection have no halves.');
  }
  return {
    collection,
    queries: queries ?? 'queries.jsonl',
    json,
    engines: values.engines === undefined ? undefined : engineList(values.engines),
    half: values.half === undefined ? undefined : oneHalf(values.half),
    limit: values.limit === undefined ? undefined : wholeNumber(values.limit),
  };
}

function engineList(words: string): EngineName[] {
  return words.split(',').map((word) => {
    const name = engineNames.find((one) => one === word.trim());
    if (name === undefined) {
      throw new Error(`There is no engine "${word.trim()}". The engines are ${engineNames.join(', ')}.`);
    }
    return name;
  });
}

function oneHalf(word: string): 'tune' | 'hold-back' {
  if (word === 'tune' || word === 'hold-back') return word;
  throw new Error(`--half is tune or hold-back. "${word}" is neither.`);
}

function wholeNumber(word: string): number {
  const number = Number(word);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`--limit takes a whole number above 0, such as --limit 50. "${word}" is none.`);
}

import { parseArgs } from 'node:util';

export interface Options {
  /** How many entries each library has, smallest first. */
  sizes: number[];
  repeats: number;
  browser: boolean;
  /** Whether the check and the index alone, and a build after one edit, are measured too. */
  parts: boolean;
  seed: number;
  /** Where the report and the last figures are kept. */
  out: string;
}

const SIZES = [26, 100, 1000];
const LARGEST = 10_000;

/** Reads the words after `npm run bench --`. Throws an Error in plain words where one makes no sense. */
export function readOptions(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      sizes: { type: 'string' },
      full: { type: 'boolean', default: false },
      repeats: { type: 'string', default: '3' },
      seed: { type: 'string', default: '1' },
      'skip-browser': { type: 'boolean', default: false },
      'builds-only': { type: 'boolean', default: false },
      out: { type: 'string', default: 'node_modules/.cache/bench' },
    },
  });
  const given = values.sizes?.split(',') ?? [...SIZES, ...(values.full ? [LARGEST] : [])].map(String);
  if (!given.every(isCount))
    throw new Error('Write sizes as whole numbers with commas between: --sizes 26,100');
  if (!isCount(values.repeats)) throw new Error('Write how often to measure as a whole number: --repeats 3');
  if (!/^\d+$/.test(values.seed)) throw new Error('Write the seed as a whole number: --seed 1');
  return {
    sizes: [...new Set(given.map(Number))].sort((one, other) => one - other),
    repeats: Number(values.repeats),
    browser: !values['skip-browser'],
    parts: !values['builds-only'],
    seed: Number(values.seed),
    out: values.out,
  };
}

const isCount = (text: string) => /^[1-9]\d*$/.test(text);

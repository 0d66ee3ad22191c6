import type { ReadContent } from './content.ts';
import { fieldName, type Problem } from './problem-kinds.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** A word of the glossary may be dated by its month or year alone. */
const MONTH_OR_YEAR = /^\d{4}(-\d{2})?$/;

/**
 * Days that have not come yet. No date in a record is about the future.
 * @param today as `YYYY-MM-DD`
 */
export function futureDates({ interventions, studies, glossary }: ReadContent, today: string): Problem[] {
  return [...interventions, ...studies, glossary].flatMap(({ file, yaml }) =>
    futureDays(yaml.data, today).map(({ path, message }) => ({
      code: 'date-future',
      file,
      line: yaml.lineOf(path),
      field: fieldName(path),
      message,
    })),
  );
}

/**
 * The days of one record that have not come yet, each at its path.
 * @param today as `YYYY-MM-DD`
 */
export const futureDays = (data: unknown, today: string): { path: PropertyKey[]; message: string }[] =>
  daysIn(data)
    // A month or year has begun once its first part is no later than today's.
    .filter(([, day]) => day > today.slice(0, day.length))
    .map(([path, day]) => ({ path, message: `${day} is after today, ${today}` }));

function daysIn(value: unknown, path: PropertyKey[] = []): [PropertyKey[], string][] {
  if (typeof value === 'string') {
    const isDate = DAY.test(value) || (path.at(-1) === 'asOf' && MONTH_OR_YEAR.test(value));
    return isDate ? [[path, value]] : [];
  }
  // Years are written as numbers.
  if (typeof value === 'number') return path.at(-1) === 'year' ? [[path, String(value)]] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => daysIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => daysIn(item, [...path, key]));
}

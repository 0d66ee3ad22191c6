/** A stretch of a query that names a value of a filter: offered to the reader as a filter, never applied by itself. */
export interface FilterWords {
  typed: string;
  facet: string;
  values: readonly string[];
}

/** The age bands of the library: value, first year of age, and the birthday at which it ends. */
export const AGE_BANDS: readonly (readonly [value: string, from: number, until: number])[] = [
  ['0-1', 0, 2],
  ['2-4', 2, 5],
  ['5-10', 5, 11],
  ['11-15', 11, 16],
  ['16-25', 16, 26],
];
/** The cost bands of the library: value, and the price in pounds below which it ends. */
export const COST_BANDS: readonly (readonly [value: string, from: number, below: number])[] = [
  ['band-1', 0, 100],
  ['band-2', 100, 500],
  ['band-3', 500, 1000],
  ['band-4', 1000, 2001],
  ['band-5', 2001, Infinity],
];
/** Above this age "under 20" is more likely about a parent than about a child. */
const OLDEST_CHILD = 18;

/** A sum of money: "1,200", "99.50", "2.5k"; never the beginning of another, such as "2m". */
const SUM = '((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?k?)(?![\\p{L}\\d])';
/** Ways to name a level, a price or an age. The first group that fits is read; words beside it go with it. */
const PATTERNS: readonly {
  pattern: RegExp;
  read: (groups: readonly string[]) => Omit<FilterWords, 'typed'> | undefined;
}[] = [
  {
    pattern: /\blevels?\s*([234])(?!\d)\s*(\+|plus\b)?/i,
    read: ([level = '', plus = '']) => ({
      facet: 'strength',
      values: [plus === '' ? `level-${level}` : `level-${level}-plus`],
    }),
  },
  {
    pattern: new RegExp(`\\b(?:under|below|less than|up to|max(?:imum)?|no more than)\\s*£\\s*${SUM}`, 'iu'),
    read: ([price = '']) => {
      const most = pounds(price);
      return offered(
        'cost',
        COST_BANDS.filter(([, from, below]) => from < most && below <= most + 1),
      );
    },
  },
  {
    pattern: new RegExp(`\\b(?:over|above|more than)\\s*£\\s*${SUM}`, 'iu'),
    read: ([price = '']) =>
      offered(
        'cost',
        COST_BANDS.filter(([, from]) => from >= pounds(price)),
      ),
  },
  {
    pattern: new RegExp(`£\\s*${SUM}`, 'iu'),
    read: ([price = '']) =>
      offered(
        'cost',
        COST_BANDS.filter(([, from, below]) => from <= pounds(price) && pounds(price) < below),
      ),
  },
  {
    pattern:
      /\b(?:age[ds]?\s+)?(\d{1,2})\s*(?:-|–|to)\s*(\d{1,2})(?!\d|\s*%)\s*(?:years?|yrs?)?(?:[\s-]*olds?\b)?/i,
    // "1 to 1" is no age.
    read: ([from = '', to = '']) => (Number(from) < Number(to) ? ages(Number(from), Number(to)) : undefined),
  },
  {
    pattern: /\b(?:under|below|younger than)[\s-]*(\d{1,2})s?\b(?!\s*%)/i,
    read: ([age = '']) => (Number(age) > OLDEST_CHILD ? undefined : ages(0, Number(age) - 1)),
  },
  { pattern: /\b(\d{1,2})\s*(?:\+|plus\b|and over\b)/i, read: ([age = '']) => ages(Number(age), 25) },
  {
    pattern: /\b(\d{1,2})[\s-]*(?:years?|yrs?|yo)(?:[\s-]*olds?)?\b/i,
    read: ([age = '']) => ages(Number(age), Number(age)),
  },
  { pattern: /\bage[ds]?\s*(\d{1,2})\b/i, read: ([age = '']) => ages(Number(age), Number(age)) },
];

/**
 * Finds levels, prices and ages in a query as it was typed.
 * @returns what was found, and the query without it
 */
export function filterWords(query: string): { found: FilterWords[]; rest: string } {
  const found: FilterWords[] = [];
  let rest = query;
  for (const { pattern, read } of PATTERNS) {
    const match = pattern.exec(rest);
    if (match === null) continue;
    const value = read(match.slice(1).map((group) => group ?? ''));
    if (value === undefined) continue;
    found.push({ typed: match[0].trim(), ...value });
    // A mark in its place, so that no other pattern reads across it.
    rest = `${rest.slice(0, match.index)} | ${rest.slice(match.index + match[0].length)}`;
  }
  return { found, rest };
}

const pounds = (price: string) => Number(price.replace(/,|k$/gi, '')) * (/k$/i.test(price) ? 1000 : 1);

function ages(from: number, to: number): Omit<FilterWords, 'typed'> | undefined {
  if (from > 25) return undefined;
  return offered(
    'age',
    AGE_BANDS.filter(([, first, until]) => from < until && to >= first),
  );
}

const offered = (facet: string, bands: readonly (readonly [string, number, number])[]) =>
  bands.length === 0 ? undefined : { facet, values: bands.map(([value]) => value) };

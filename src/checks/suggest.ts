import { closest, distance } from 'fastest-levenshtein';

/**
 * The nearest allowed word, as `did you mean "x"?`, or an empty string where none is near enough to be a slip.
 */
export function didYouMean(given: string, allowed: readonly string[]): string {
  if (allowed.length === 0 || given === '') return '';
  const plain = (word: string) => word.toLowerCase().replace(/[\s_-]+/g, '-');
  const nearest = closest(plain(given), allowed.map(plain));
  const match = allowed.find((word) => plain(word) === nearest);
  const near = distance(plain(given), nearest) <= Math.max(1, Math.floor(nearest.length / 3));
  const within = nearest.includes(plain(given)) && given.length >= 4;
  return match !== undefined && (near || within) ? `did you mean "${match}"?` : '';
}

import { expect, test } from 'vitest';
import { countInWords } from '../../../src/elements/library-search/count-words.ts';

test.each([
  [{ found: 26, of: 26, first: 1, last: 26 }, '26 of 26 interventions'],
  [{ found: 8, of: 1026, first: 1, last: 8 }, '8 of 1,026 interventions'],
  [{ found: 0, of: 26, first: 1, last: 0 }, '0 of 26 interventions'],
  [{ found: 312, of: 1026, first: 21, last: 40 }, '21 to 40 of 312 interventions that match'],
  [{ found: 1026, of: 1026, first: 1021, last: 1026 }, '1,021 to 1,026 of 1,026 interventions'],
])('results are counted as %o: %s', (counted, words) => {
  expect(countInWords(counted)).toBe(words);
});

import { expect, test } from 'vitest';
import { builtPages } from '../support/built-pages.ts';

// A line break before a tag is no space in the built page, so words have run together there before.
test('no link or strong word runs into the word before or after it', () => {
  const together = builtPages().flatMap(({ path, html }) =>
    [...html.matchAll(/[a-z,;:.]{2,}<(?:a|strong) |<\/(?:a|strong)>[a-zA-Z]+/g)].map(
      ([words]) => `${path}: ${words}`,
    ),
  );
  expect(together).toEqual([]);
});

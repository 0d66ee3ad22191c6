import { expect, test } from 'vitest';
import { builtPages } from '../support/built-pages.ts';
import { htmlFaults } from '../support/validate-html.ts';

test('every page is valid HTML by the recommended and the accessibility rules', async () => {
  expect(await htmlFaults(builtPages())).toEqual([]);
});

import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { reportText } from '../../src/checks/report.ts';
import { PROJECT, entries } from '../support/real-content.ts';

test('the checks find no problem in the library', () => {
  const { problems } = checkContent(PROJECT, new Date().toISOString().slice(0, 10));
  expect(reportText(problems)).toBe('No problems found.');
});

test('the six entries are there, and open to readers', () => {
  const published = entries.filter(({ data }) => data.status === 'published').map(({ id }) => id);
  expect(published).toEqual(
    expect.arrayContaining(['firstline', 'keep-standard', 'mockingbird', 'pause', 'positive-choices', 'staying-close']),
  );
});

test('Firstline, a programme for managers, is not rated, and its page says why', () => {
  const firstline = entries.find(({ id }) => id === 'firstline')?.data;
  expect(firstline?.notRated?.reason).toMatch(/not for\s+children/);
  expect(firstline?.history.at(-1)?.to).toBe('not-rated');
  expect(firstline?.whoFor.careStatus).toBe('not-applicable');
});

test('every programme that aims at an outcome for children is rated', () => {
  expect(entries.filter(({ data }) => data.notRated).map(({ id }) => id)).toEqual(['firstline']);
});

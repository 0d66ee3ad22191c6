import { expect, test } from 'vitest';
import { entries } from '../support/real-content.ts';
import { readingGrade, sentencesOf, wordsOf } from '../../src/markdown/reading-grade.ts';

/** Reading age 15 at most. The aim is 12 to 14, and names of places and people alone can add a grade. */
const HARDEST = 10;
/** Nobody should have to read a sentence twice. */
const LONGEST_SENTENCE = 40;

test.each(entries)(`the text of $id reads below grade ${HARDEST}`, ({ blocks }) => {
  // Headings and cells of tables are not sentences, and would make the text look easier than it is.
  const prose = blocks.filter(({ kind }) => kind === 'prose').map(({ text }) => text);
  expect(prose.length).toBeGreaterThan(10);
  expect(readingGrade(prose)).toBeLessThan(HARDEST);
});

test.each(entries)(`the summary of $id reads below grade ${HARDEST}`, ({ data }) => {
  expect(readingGrade([data.summary])).toBeLessThan(HARDEST);
});

test.each(entries)('no sentence of $id is long', ({ blocks, data }) => {
  const sentences = [...blocks.filter(({ kind }) => kind === 'prose').map(({ text }) => text), data.summary].flatMap(sentencesOf);
  expect(sentences.filter((sentence) => wordsOf(sentence).length > LONGEST_SENTENCE)).toEqual([]);
});

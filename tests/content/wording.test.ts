import { expect, test } from 'vitest';
import { entries, type RealEntry } from '../support/real-content.ts';

/** The words an entry says in its own voice. */
const wordsOf = ({ blocks, data }: RealEntry) => [data.summary, ...blocks.map(({ text }) => text)];
const holding = (entry: RealEntry, pattern: RegExp) =>
  wordsOf(entry).flatMap((text) => [...text.matchAll(pattern)].map(([found]) => found));

// Ratings are computed. A level typed into the text would stay behind when the rating moves.
test.each(entries)('$id types no level into its text or summary', (entry) => {
  expect(holding(entry, /\blevel (?:[2-4]|two|three|four)\b\+?|\b[2-4]\+|\bNL2\b|\bnot level\b/gi)).toEqual([]);
});

/** Words that sell. A library of evidence says what was found, and by whom. */
const SALES =
  /\b(?:proven|ground-?breaking|cutting-edge|world-(?:leading|class)|innovative|pioneering|transform\w*|life-(?:changing|saving)|outstanding|gold[- ]standard|unique|award-winning|remarkabl\w+|amazing|exciting|incredibl\w+|powerful\w*|flagship|state-of-the-art|robust|truly|passionate\w*|empower\w*|inspir\w+|dramatic\w*|impressive|game-?chang\w+|exceptional|fantastic|superb|revolutionary|hugely|vital|crucial|undoubtedly|clearly|massive\w*|must-have|best-in-class|success stor\w+|highly effective|works wonders)\b/gi;

test.each(entries)('$id uses no words that sell', (entry) => {
  expect(holding(entry, SALES)).toEqual([]);
});

// Every null, missing or mixed result gets its place beside the good ones.
test.each(entries)('$id says in its first section how sure we can be, or what is not known', ({ blocks }) => {
  const second = blocks.findIndex(({ kind, text }) => kind === 'heading' && text === 'What it is');
  const brief = blocks.slice(0, second).map(({ text }) => text).join(' ');
  expect(brief).toMatch(/\b(?:sure|not known|no (?:study|result|trial)|unclear|cannot)\b/i);
});

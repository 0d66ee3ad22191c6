import { expect, test } from 'vitest';
import { entries } from '../support/real-content.ts';
import { textOf } from '../../src/markdown/blocks.ts';
import { wordsOf } from '../../src/markdown/reading-grade.ts';

/** What a reader needs of every entry, in this order. */
const SECTIONS = [
  'In brief',
  'What it is',
  'Who it is for',
  'Does it work, and how sure can we be?',
  'What is not known',
  'What it costs',
  'What it takes to run it here',
  'Who it was tested with, and who was left out',
];
/** Only where somebody who lived or worked with it was heard. */
const LAST = 'What people say about it';

const SHORTEST = 500;
const LONGEST = 1000;

test.each(entries)('$id has every section a reader needs, in the right order', ({ body }) => {
  const headings = body.children.flatMap((node) => (node.type === 'heading' && node.depth === 2 ? [textOf(node)] : []));
  expect(headings.filter((heading) => heading !== LAST)).toEqual(SECTIONS);
  if (headings.includes(LAST)) expect(headings.at(-1)).toBe(LAST);
});

test.each(entries)('$id has something to say in every section', ({ body }) => {
  body.children.forEach((node, index) => {
    if (node.type !== 'heading') return;
    const next = body.children[index + 1];
    expect(next !== undefined && next.type !== 'heading', textOf(node)).toBe(true);
  });
});

test.each(entries)('$id begins with three or four short points', ({ body }) => {
  const [heading, points] = body.children;
  expect(heading && textOf(heading)).toBe('In brief');
  if (points?.type !== 'list') throw new Error('the first section is not a list');
  expect(points.children.length).toBeGreaterThanOrEqual(3);
  expect(points.children.length).toBeLessThanOrEqual(4);
  for (const point of points.children) expect(wordsOf(textOf(point)).length, textOf(point)).toBeLessThanOrEqual(45);
});

// Headings are the same in every entry, so they are not counted as its words.
test.each(entries)(`$id has ${SHORTEST} to ${LONGEST} words`, ({ blocks }) => {
  const words = blocks.filter(({ kind }) => kind !== 'heading').flatMap(({ text }) => wordsOf(text)).length;
  expect(words).toBeGreaterThanOrEqual(SHORTEST);
  expect(words).toBeLessThanOrEqual(LONGEST);
});

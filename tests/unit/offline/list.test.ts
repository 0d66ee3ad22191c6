import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { listFiles } from '../../../src/integrations/offline-files.ts';
import {
  FILES_PER_PART,
  readPart,
  writePart,
  type ListedFile,
  type ListHead,
} from '../../../src/offline/list.ts';

const hash = (text: string) =>
  createHash('sha256').update(text).digest().subarray(0, 8).toString('base64url');
const file = (path: string, content = path): ListedFile => ({
  path,
  bytes: content.length,
  hash: hash(content),
});
/** As many as ten thousand entries and their studies make. */
const many = Array.from({ length: 10_000 }, (_, number) =>
  ['', 'references.bib', 'references.ris'].map((name) => file(`interventions/example-${number}/${name}`)),
).flat();

const made = (files: readonly ListedFile[], moved: ListHead['moved'] = [], date = '2024-02-29') => {
  const texts = listFiles(files, moved, date);
  const head = JSON.parse(texts.get('offline-files/list.json') ?? '') as ListHead;
  const parts = head.parts.map((name) => texts.get(`offline-files/parts/${name}`) ?? '');
  return { texts, head, parts, listed: parts.flatMap(readPart) };
};

test('a part gives back what was written, the first page and names with spaces too', () => {
  const files = [file(''), file('about/'), file('about/reuse/'), file('data/a b 1.csv'), file('data/é.csv')];
  expect(readPart(writePart(files))).toEqual(files);
  expect(() => readPart('<!doctype html>\n')).toThrow('no line of a list');
});

test('a list names every file once, with how many there are and how large they are', () => {
  const { head, parts, listed, texts } = made(many);
  expect(listed).toEqual([...many].sort((one, other) => (one.path < other.path ? -1 : 1)));
  expect(head).toMatchObject({ date: '2024-02-29', files: 30_000, moved: [] });
  expect(head.bytes).toBe(many.reduce((sum, { bytes }) => sum + bytes, 0));
  // The head is read each time the page is opened; the parts only to make a copy.
  expect(texts.get('offline-files/list.json')?.length).toBeLessThan(1000);
  expect(parts.length).toBe(Math.ceil(30_000 / FILES_PER_PART));
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(160_000);
});

test('another file, another day or another redirect is another version; another order is not', () => {
  const files = [file('a'), file('b')];
  const version = (...words: Parameters<typeof made>) => made(...words).head.version;
  expect(version([file('b'), file('a')])).toBe(version(files));
  const others = [
    version([file('a'), file('b', 'changed')]),
    version(files, [['old/', 'new/']]),
    version(files, [], '2024-03-01'),
  ];
  expect(new Set([version(files), ...others]).size).toBe(4);
});

test('what stands at an old address is not copied: some hosts send the new page from there', () => {
  const { listed, head } = made([file('old/'), file('new/')], [['old/', 'new/']]);
  expect(listed).toEqual([file('new/')]);
  expect(head).toMatchObject({ files: 1, moved: [['old/', 'new/']] });
});

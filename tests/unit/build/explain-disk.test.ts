import { expect, test } from 'vitest';
import { explainDisk } from '../../../scripts/support/explain-disk.ts';

const fault = (code: string, path?: string) =>
  Object.assign(new Error(code), { code, ...(path && { path }) });

test.each([
  ['ENOSPC', 'The disk is full: there is no room for a.zip. Make some room, then try again.'],
  ['EFBIG', 'This system lets no file be as large as a.zip (see: ulimit -f).'],
  ['EROFS', 'This disk can only be read, so a.zip cannot be written. Work in another folder.'],
  ['EACCES', 'You may not read or write b/c. Ask whoever owns it to let you, or work in another folder.'],
  ['EMFILE', 'Too many files are open on this system. Close other programs, then try again.'],
])('the fault %s is told in plain words', (code, words) => {
  expect(explainDisk(fault(code, 'b/c'), 'a.zip')).toBe(words);
});

test('a fault of the program itself is not dressed up as one of the disk', () => {
  const error = new TypeError('not a function');
  expect(() => explainDisk(error, 'a.zip')).toThrow(error);
});

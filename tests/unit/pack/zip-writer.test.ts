import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeZip } from '../../../scripts/pack/zip-writer.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { unzip } from '../../support/unzip.ts';

type Files = [string, Buffer][];

async function archiveOf(files: Files): Promise<Buffer> {
  const path = join(temporaryFolder(), 'a.zip');
  await writeZip(path, files);
  return readFileSync(path);
}

const some: Files = [
  ['empty.txt', Buffer.alloc(0)],
  ['folder/words.txt', Buffer.from('words '.repeat(5000))],
  ['Zoë’s.bin', Buffer.from(Array.from({ length: 300 }, (_, number) => (number * 7919) % 256))],
];

test('an archive holds every file under its name, whole', async () => {
  expect([...unzip(await archiveOf(some))]).toEqual(some);
});

test('the same files always give the same bytes, and what repeats takes little room', async () => {
  const archive = await archiveOf(some);
  expect(archive.equals(await archiveOf(some))).toBe(true);
  expect(archive.length).toBeLessThan(2000);
});

test('an archive may hold more files than the old form of the format can count', async () => {
  const many = Array.from(
    { length: 65_540 },
    (_, number) => [`${number}`, Buffer.from('x')] as [string, Buffer],
  );
  const found = unzip(await archiveOf(many));
  expect(found.size).toBe(many.length);
  expect(found.get('65539')?.toString()).toBe('x');
}, 60_000);

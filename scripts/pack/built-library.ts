import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Packed } from './start-here.ts';

/** What a built library says of itself. */
export function builtLibrary(directory: string): Packed {
  const { date } = read(join(directory, 'offline-files/list.json')) as { date: string };
  const { name, start_url: base } = read(join(directory, 'site.webmanifest')) as Record<
    'name' | 'start_url',
    string
  >;
  return { name, date, base };
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

import { readdirSync, readFileSync } from 'node:fs';
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

/** The files below a folder with forward slashes, in an order that no language of the system changes. */
export function filesBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(join(directory, '/').length).replaceAll('\\', '/'))
    .sort();
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

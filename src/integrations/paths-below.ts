import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files below a folder, relative to it with forward slashes, in an order that no language of the system changes. */
export function pathsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();
}

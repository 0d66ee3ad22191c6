import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { sumOf } from './sums.ts';
import { writeWhole } from './write-whole.ts';

/** In Astro's own corner, which is kept out of git. */
const FILE = '.astro/readings.v8';

/**
 * What reading each file of records came to, where nothing was found wrong with it, by the sum of its text. Reading is
 * most of a check.
 */
export class Readings<Reading> {
  readonly #root: string;
  readonly #key: string;
  readonly #before: ReadonlyMap<string, Reading>;
  readonly #now = new Map<string, Reading>();

  /** @param key the sum of the programs that read: what others have read is not used; see `programKey` */
  constructor(root: string, key: string) {
    this.#root = root;
    this.#key = key;
    this.#before = readingsIn<Reading>(join(root, FILE), key);
  }

  /** What reading this very text came to before; nothing where it was not read, or was not sound. */
  take(text: string): Reading | undefined {
    const sum = sumOf(text);
    const reading = this.#before.get(sum);
    if (reading !== undefined) this.#now.set(sum, reading);
    return reading;
  }

  keep(text: string, reading: Reading): void {
    this.#now.set(sumOf(text), reading);
  }

  /** Keeps for the next build what was taken or kept in this one, and nothing older. */
  write(): void {
    const isSame =
      this.#now.size === this.#before.size && [...this.#now.keys()].every((sum) => this.#before.has(sum));
    if (!isSame) writeWhole(join(this.#root, FILE), serialize({ key: this.#key, readings: this.#now }));
  }
}

/** Has the next build read every file anew. */
export const dropReadings = (root: string): void => rmSync(join(root, FILE), { force: true });

/** Readings that cannot be read, or are of other programs, are none. */
function readingsIn<Reading>(file: string, key: string): ReadonlyMap<string, Reading> {
  if (!existsSync(file)) return new Map();
  try {
    const kept = deserialize(readFileSync(file)) as { key?: string; readings?: Map<string, Reading> };
    return kept.key === key && kept.readings instanceof Map ? kept.readings : new Map();
  } catch {
    return new Map();
  }
}

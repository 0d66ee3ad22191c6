import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sumOf } from './sums.ts';
import { writeWhole } from './write-whole.ts';

/** What a build left behind that tells the next one which of its pages are still right. */
export interface Ledger {
  /** All that every page rests on; see `pageKey`. With another key no page is kept. */
  key: string;
  /** The sum of the list of files of the site that was built: the ledger of any other site says nothing. */
  site: string;
  /** The sum of what each page is made from, by its file below the site's folder. */
  pages: Readonly<Record<string, string>>;
}

/** In Astro's own corner, which is kept out of git. */
const FILE = '.astro/kept.json';
/** The list of all files of a built site with their sums, which a build writes last. */
const LIST = 'offline-files/list.json';

/**
 * The ledger of the site that stands in a folder; nothing where there is none, or where it is of another site or of
 * other programs, so that nothing may be kept.
 * @param site the folder of the site
 * @param key what every page rests on now
 */
export function readLedger(root: string, site: string, key: string): Ledger | undefined {
  const file = join(root, FILE);
  const list = join(site, LIST);
  if (!existsSync(file) || !existsSync(list)) return undefined;
  const ledger = ledgerIn(readFileSync(file, 'utf8'));
  return ledger?.key === key && ledger.site === sumOf(readFileSync(list)) ? ledger : undefined;
}

/** Writes the ledger of a site that has just been built, whole or not at all. Takes what `readLedger` takes. */
export function writeLedger(root: string, site: string, ledger: Omit<Ledger, 'site'>): void {
  const whole: Ledger = { ...ledger, site: sumOf(readFileSync(join(site, LIST))) };
  writeWhole(join(root, FILE), JSON.stringify(whole));
}

/** Has the next build make every page anew. */
export const dropLedger = (root: string): void => rmSync(join(root, FILE), { force: true });

/** A ledger that cannot be read, or is of another shape, is none. */
function ledgerIn(text: string): Ledger | undefined {
  try {
    const { key, site, pages } = JSON.parse(text) as Partial<Ledger>;
    return key && site && pages ? { key, site, pages } : undefined;
  } catch {
    return undefined;
  }
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildWide } from '../build-wide.ts';
import type { Ledger } from './ledger.ts';

/** What one build may keep of the site that was built before it, and what it notes for the next. */
export interface KeepingBuild {
  /** The folder of the site that was built before. */
  site: string;
  /** What was noted about it; nothing where none of its pages may be kept. */
  before: Ledger | undefined;
  /** The sum of the programs that read records and make pages. */
  programs: string;
  /** The sum of what each page of this build is made from, by its file. */
  pages: Map<string, string>;
  /** The files that are taken from the site before. */
  kept: Set<string>;
}

const shelf = () => buildWide('Kept', (): { running?: KeepingBuild | undefined } => ({}));

/** Begins a build that may keep pages. */
export function beginKeeping(site: string, before: Ledger | undefined, programs: string): KeepingBuild {
  return (shelf().running = {
    site,
    before,
    programs,
    pages: new Map(),
    kept: new Set(),
  });
}

/** The build that runs; nothing while pages are served as they are written, or where no page is to be kept. */
export const keepingBuild = (): KeepingBuild | undefined => shelf().running;

/** True where a file of the site before was made from what has this sum, and is still there. */
export const isUnchanged = ({ site, before }: KeepingBuild, file: string, sum: string): boolean =>
  before?.pages[file] === sum && existsSync(join(site, file));

/** Nothing is kept from here on. */
export const endKeeping = (): void => void (shelf().running = undefined);

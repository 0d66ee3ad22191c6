import { site } from '../site.ts';
import { git } from './git.ts';

/** What this build was made from: the commit, and the day it was made. */
export interface BuildStamp {
  /** Short commit id, or `uncommitted` where there is no history to name. */
  version: string;
  /** `YYYY-MM-DD`: `SOURCE_DATE_EPOCH` where set, else the day of the last commit. */
  date: string;
}

let stamp: BuildStamp | undefined;

/**
 * The one place a build takes its date and version from, so that the same commit always gives the same pages.
 * The clock is never read.
 */
export function buildStamp(): BuildStamp {
  stamp ??= {
    version: git('rev-parse', '--short=10', 'HEAD') ?? 'uncommitted',
    date: epochDay() ?? git('log', '-1', '--format=%cd', '--date=format-local:%Y-%m-%d') ?? '1970-01-01',
  };
  return stamp;
}

/** The stamp as data files carry it, with their licence. */
export const fileStamp = () => ({ ...buildStamp(), licence: site.licence.content });

function epochDay(): string | undefined {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  return epoch ? new Date(Number(epoch) * 1000).toISOString().slice(0, 10) : undefined;
}

import { servedCopy, type ServedCopy } from './served-copy.ts';

export const SUB_PATH = '/library/';

/**
 * Builds the site for a folder below a host's top, as many hosts publish, and serves it there.
 * @param change what to do to the copy of the project first
 */
export const subPathSite = (change: (root: string) => void = () => {}): Promise<ServedCopy> =>
  servedCopy(change, SUB_PATH);

import { loadRedirects, movedPaths } from '../../src/library/redirects.ts';

/** The old addresses that lead to new ones, such as `/interventions/old-name/`, as `content/redirects.yaml` has them. */
export const oldAddresses: ReadonlySet<string> = new Set(loadRedirects().map((one) => movedPaths(one).from));

/** The ids that entries, or studies, had before they were renamed. */
export const oldIds = (kind: 'intervention' | 'study'): string[] =>
  loadRedirects()
    .filter((one) => one.kind === kind)
    .map(({ from }) => from);

/** The first line of our comment, by which it is found again. */
export const COMMENT_MARK = '<!-- effect on ratings -->';

/** What a comment is made from. */
export interface CheckedChange {
  /** `owner/name` of the repository. */
  repository: string;
  /** The number of the run of the check. */
  run: string;
  passed: boolean;
  /** What the change does to ratings, made safe to show. `undefined` where the check did not get that far. */
  impact: string | undefined;
}

/** The comment under an offered change: what it does to ratings, and how to look at its pages. */
export function impactComment({ repository, run, passed, impact }: CheckedChange): string {
  const address = `https://github.com/${repository}/actions/runs/${run}`;
  return [
    COMMENT_MARK,
    passed
      ? `The check found nothing to mend. [See the check](${address}).`
      : `The check found something to mend. [Open the check](${address}) to see what, and how to mend it.`,
    '',
    '### What this change does to ratings',
    '',
    impact === undefined || impact === ''
      ? 'The check could not work this out. Mend what it found first. Then this text is renewed.'
      : `${impact}\n\n_The program in this change wrote the lines above. If it changes the program, do not rely on them._`,
    '',
    '### Look at its pages',
    '',
    `With a copy of this repository: \`gh run download ${run} --repo ${repository} --name preview --dir dist\`, then \`npm run preview\`. The pages are kept for a week.`,
    '',
    `Without one: open [the check](${address}), find **Artifacts** and download **preview**. It holds the built pages.`,
    '',
  ].join('\n');
}

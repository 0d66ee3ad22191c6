import { git } from './git.ts';

let dates: ReadonlyMap<string, string> | undefined;

/**
 * The day each content file was last changed, from the history of the repository: path to `YYYY-MM-DD`. Empty where
 * there is no whole history to ask (a copy without one, or a shallow clone, whose dates would be wrong).
 */
export function editedDates(): ReadonlyMap<string, string> {
  dates ??= readHistory();
  return dates;
}

function readHistory(): ReadonlyMap<string, string> {
  if (git('rev-parse', '--is-shallow-repository') !== 'false') return new Map();
  const log =
    git('log', '--format=%x00%cd', '--date=format-local:%Y-%m-%d', '--name-only', '--', 'content') ?? '';
  const found = new Map<string, string>();
  for (const commit of log.split('\0').slice(1)) {
    const [day = '', ...paths] = commit.split('\n').filter(Boolean);
    // Newest first: the first commit to name a file is the last that changed it.
    for (const path of paths) if (!found.has(path)) found.set(path, day);
  }
  return found;
}

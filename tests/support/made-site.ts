import { inject } from 'vitest';
import type { MadeName } from './made-sites.ts';

/** A site that is made from a changed copy of the project, for every test file that looks at it. None may change it. */
export interface MadeSite {
  /** Where it is served, ending in a slash. */
  address: string;
  /** Where its files lie. */
  directory: string;
}

/** A made site: built when it is first asked for, once for all files. Rejects with what its build printed. */
export async function madeSite(name: MadeName): Promise<MadeSite> {
  const answer = await fetch(`${inject('madeSites')}${name}`);
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as MadeSite;
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { interventionPath, studyPath } from '../links.ts';
import { readYaml } from '../records/yaml-text.ts';
import { redirects, type Redirect } from '../schemas/redirects.ts';

/**
 * The addresses that have moved, as `content/redirects.yaml` lists them. None where there is no such file.
 * Throws where the file is not sound; the check of the content, which runs first, says so in plain words.
 * @param root the folder that holds `content/`
 */
export function loadRedirects(root = process.cwd()): Redirect[] {
  const file = join(root, 'content/redirects.yaml');
  return existsSync(file) ? redirects.parse(readYaml(readFileSync(file, 'utf8')).data ?? []) : [];
}

/** The old and the new address inside the site, such as `/interventions/pause/`. */
export function movedPaths({ from, to, kind }: Redirect): { from: string; to: string } {
  const path = kind === 'intervention' ? interventionPath : studyPath;
  return { from: path(from), to: path(to) };
}

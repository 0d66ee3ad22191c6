import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies parts of a project to a folder of its own outside it, so that it can be changed and built there without
 * touching the real one, or the caches of a build that runs beside it.
 * @param parts files and folders at the top of the project
 */
export function copyProject(from: string, to: string, parts: readonly string[]): void {
  mkdirSync(to, { recursive: true });
  for (const part of parts) cpSync(join(from, part), join(to, part), { recursive: true });
  linkPackages(join(from, 'node_modules'), join(to, 'node_modules'));
}

/** Links each package of a project by itself: a link to the whole folder would share its hidden caches. */
export function linkPackages(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    if (!name.startsWith('.') || name === '.bin') symlinkSync(join(from, name), join(to, name));
  }
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { printable } from '../../src/checks/printable.ts';
import { contentAtRef, type RefFault } from './content-at-ref.ts';
import { fail } from './fail.ts';

/**
 * The folder with the content of one side of a comparison. Ends the command with a message where there is none.
 * @param ref a git ref, where the person named one
 * @param folder a folder that holds `content/`, where they named one
 * @returns `undefined` where they named neither
 */
export function contentSide(
  side: 'base' | 'head',
  ref: string | undefined,
  folder: string | undefined,
): string | undefined {
  if (ref !== undefined && folder !== undefined) {
    fail(`--${side} and --${side}-dir say the same thing in two ways. Leave one of them out.`);
  }
  if (folder !== undefined) {
    if (!existsSync(join(folder, 'content'))) {
      fail(`There is no folder "content" in ${printable(folder)}. Name the folder that holds it.`);
    }
    return folder;
  }
  if (ref === undefined) return undefined;
  const found = contentAtRef(ref);
  if (typeof found === 'string') fail(messages[found](side, printable(ref)));
  // However the command ends, the copy goes with it.
  process.on('exit', found.remove);
  return found.root;
}

const messages: Record<RefFault, (side: string, ref: string) => string> = {
  'no-git': (side) =>
    `There is no git history here to look in. Name two folders instead, each with content/ in it: npm run -s impact -- --base-dir before --head-dir .${side === 'base' ? '' : ' (or leave out --head)'}`,
  unknown: (side, ref) =>
    `Git knows no branch, tag or commit "${ref}". Look for its name with: git branch --all. Then type, such as: npm run -s impact -- --${side} origin/main`,
  shallow: (side, ref) =>
    `This copy holds only the last part of the history, and "${ref}" is not in it. Type: git fetch --unshallow. Or name a folder instead: --${side}-dir <folder>`,
};

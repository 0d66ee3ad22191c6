import type { AstroIntegration } from 'astro';
import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beginKeeping, endKeeping, keepingBuild } from '../kept/build.ts';
import { pageKey, programKey } from '../kept/keys.ts';
import { dropLedger, readLedger, writeLedger } from '../kept/ledger.ts';
import { buildStamp } from '../library/build-stamp.ts';
import { pathInList, readPart, type ListedFile, type ListHead } from '../offline/list.ts';
import { OFFLINE } from '../offline/names.ts';

/**
 * Names the folder of the site that was built before, where the one that is built now is to take its place. Only then is
 * anything kept: whoever builds somewhere else builds everything.
 */
const BEFORE = 'LIBRARY_BUILT_BEFORE';

/** What every page of a build rests on beside the records it is given, and what its programs are. */
interface Keys {
  root: string;
  pages: string;
}

/**
 * Spares a build the pages that the one before made from the very same facts by the very same programs. They are taken from
 * the site that it is to replace. Three steps: `first` goes before all others, `taken` once the pages are made and before
 * anything looks at them, `last` after all others.
 */
export function keepUnchanged(): {
  first: AstroIntegration;
  taken: AstroIntegration;
  last: AstroIntegration;
} {
  let keys: Keys | undefined;
  return {
    first: {
      name: 'keep-unchanged',
      hooks: {
        'astro:config:setup': ({ command, config }) => {
          const site = process.env[BEFORE];
          if (command !== 'build' || site === undefined) return;
          const root = fileURLToPath(config.root);
          const { version, date } = buildStamp();
          const programs = programKey(root);
          const pages = pageKey(root, programs, [config.site, config.base, version, date]);
          keys = { root, pages };
          beginKeeping(site, readLedger(root, site, pages), programs);
        },
      },
    },
    taken: {
      name: 'take-unchanged',
      hooks: {
        'astro:build:done': ({ dir, logger }) => {
          const build = keepingBuild();
          if (build === undefined || build.kept.size === 0) return;
          takeFiles(build.kept, build.site, fileURLToPath(dir));
          logger.info(
            `kept ${build.kept.size} files that nothing has changed; made ${build.pages.size - build.kept.size} of their kind`,
          );
        },
      },
    },
    last: {
      name: 'note-unchanged',
      hooks: {
        'astro:build:done': ({ dir }) => {
          const build = keepingBuild();
          if (build === undefined || keys === undefined) return;
          const out = fileURLToPath(dir);
          const spoilt = changedSince(build.site, out, build.kept);
          if (spoilt.length > 0) {
            dropLedger(keys.root);
            throw new Error(
              `These files in ${build.site} are no longer as they were built, so the new library cannot take them over:\n` +
                `${spoilt.join('\n')}\nNothing new was built. Build again: then every page is made anew.`,
            );
          }
          writeLedger(keys.root, out, { key: keys.pages, pages: Object.fromEntries(build.pages) });
          endKeeping();
        },
      },
    },
  };
}

function takeFiles(files: ReadonlySet<string>, from: string, to: string): void {
  for (const folder of new Set([...files].map((file) => dirname(join(to, file)))))
    mkdirSync(folder, { recursive: true });
  for (const file of files) take(join(from, file), join(to, file));
}

/** One file under two names takes no time and no room. Where a disk cannot do that, it is copied. */
function take(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (
      !['EXDEV', 'EPERM', 'ENOTSUP', 'EMLINK', 'ENOSYS'].includes((error as NodeJS.ErrnoException).code ?? '')
    )
      throw error;
    copyFileSync(from, to);
  }
}

/** Which kept files do not hold what the site before says they hold. */
function changedSince(site: string, out: string, kept: ReadonlySet<string>): string[] {
  if (kept.size === 0) return [];
  const [was, is] = [site, out].map(
    (folder) => new Map(listIn(folder).map(({ path, hash }) => [path, hash])),
  );
  return [...kept].filter((file) => was?.get(pathInList(file)) !== is?.get(pathInList(file)));
}

function listIn(folder: string): ListedFile[] {
  const list = join(folder, OFFLINE.list);
  if (!existsSync(list)) throw new Error(`${list} is not there`);
  const { parts } = JSON.parse(readFileSync(list, 'utf8')) as ListHead;
  return parts.flatMap((name) => readPart(readFileSync(join(folder, OFFLINE.parts, name), 'utf8')));
}

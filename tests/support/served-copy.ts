import { join } from 'node:path';
import { serve } from '../../scripts/support/serve.ts';
import { buildSite } from './build-site.ts';
import { copyProject } from './project-copy.ts';

/** A site built from a copy of the project, and served. */
export interface ServedCopy {
  address: string;
  directory: string;
  /** Ends the server and takes the copy away. */
  close: () => Promise<void>;
}

/**
 * Builds a copy of the project, and serves what it built.
 * @param change what to do to the copy first
 * @param base the folder below the host's top that it is built for and served in
 */
export async function servedCopy(change: (root: string) => void, base?: string): Promise<ServedCopy> {
  const { root, remove } = copyProject();
  const directory = join(root, 'dist');
  change(root);
  await buildSite({ cwd: root, ...(base === undefined ? {} : { env: { SITE_BASE: base } }) });
  const { address, close } = await serve(directory, base === undefined ? {} : { base });
  return {
    address,
    directory,
    close: async () => {
      await close();
      remove();
    },
  };
}

import { join } from 'node:path';
import { serve } from '../../scripts/support/serve.ts';
import { buildSite } from './build-site.ts';
import { copyProject } from './project-copy.ts';

export const SUB_PATH = '/library/';

/**
 * Builds the site for a folder below a host's top, as many hosts publish, and serves it there.
 * @param change what to do to the copy of the project first
 */
export async function subPathSite(change: (root: string) => void = () => {}): Promise<{
  address: string;
  directory: string;
  close: () => Promise<void>;
}> {
  const { root, remove } = copyProject();
  const directory = join(root, 'dist');
  change(root);
  await buildSite({ cwd: root, env: { SITE_BASE: SUB_PATH } });
  const { address, close } = await serve(directory, { base: SUB_PATH });
  return {
    address,
    directory,
    close: async () => {
      await close();
      remove();
    },
  };
}

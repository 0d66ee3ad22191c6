import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { inspectBody } from './body-faults.ts';

/**
 * The same allow-list inside the build's own Markdown pipeline, so that an entry which never met `npm run check`
 * cannot reach a page. Fails the build at the first fault, naming file and line.
 */
export function remarkRefuseUnsafe() {
  return (tree: Root, file: VFile): void => {
    const [fault] = inspectBody(tree).faults;
    if (fault) file.fail(fault.message, { line: fault.line, column: 1 }, 'evidence-library:allowed');
  };
}

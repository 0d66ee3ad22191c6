import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file that is not there yet, whole or not at all. Gives false, and leaves everything as it was, where
 * something of that name is there. Throws the file system's own error where the file cannot be written.
 */
export function saveNew(path: string, text: string): boolean {
  mkdirSync(dirname(path), { recursive: true });
  const part = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  const file = openSync(part, 'wx');
  try {
    writeFileSync(file, text);
    fsyncSync(file);
    closeSync(file);
    return giveName(part, path);
  } finally {
    rmSync(part, { force: true });
  }
}

/** A second name for the finished file: unlike a change of name, it never takes the place of another file. */
function giveName(part: string, path: string): boolean {
  try {
    linkSync(part, path);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    // Some disks give a file one name only.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].some((code) => isCode(error, code))) throw error;
  }
  try {
    copyFileSync(part, path, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

const isCode = (error: unknown, code: string) =>
  error instanceof Error && 'code' in error && error.code === code;

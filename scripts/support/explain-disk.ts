/**
 * What went wrong with a file, in plain words with what to do; throws what it was given where that is no fault of a disk.
 * @param what was being written, such as the name of a file
 */
export function explainDisk(error: unknown, what: string): string {
  const { code, path = what } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `The disk is full: there is no room for ${what}. Make some room, then try again.`;
    case 'EFBIG':
      return `This system lets no file be as large as ${what} (see: ulimit -f).`;
    case 'EROFS':
      return `This disk can only be read, so ${what} cannot be written. Work in another folder.`;
    case 'ENOTDIR':
    case 'EEXIST':
      return `A file stands where a folder should be, so ${what} cannot be written. Move it away, then try again.`;
    case 'EACCES':
    case 'EPERM':
      // A file that grows under a name of its own says nothing to a person.
      return `You may not read or write ${path.endsWith('.part') ? what : path}. Ask whoever owns it to let you, or work in another folder.`;
    case 'EMFILE':
    case 'ENFILE':
      return 'Too many files are open on this system. Close other programs, then try again.';
    default:
      throw error;
  }
}

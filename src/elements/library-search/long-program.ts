/** The program that a long list needs did not come. */
export class ProgramError extends Error {
  constructor(cause: unknown) {
    super('the program for long lists did not come', { cause });
    this.name = 'ProgramError';
  }
}

const program = () => import('./long.ts');

let coming: Promise<unknown> | undefined;

/**
 * Makes sure of the program for long lists, whose elements have no life before it runs. It is fetched once, and again
 * where it did not come.
 * @returns what resolves once it runs, and fails with a `ProgramError`
 */
export async function longProgram(): Promise<void> {
  const mine = (coming ??= program());
  try {
    await mine;
  } catch (error) {
    // Somebody else may have asked again by now.
    if (coming === mine) coming = undefined;
    throw new ProgramError(error);
  }
}

import { whyNoProgram } from './missing-program.ts';

/** The program that a long list needs did not come. */
export class ProgramError extends Error {
  /** Whether the library was updated after the page was opened, and has another program now. */
  readonly gone: boolean;

  constructor(gone: boolean, cause: unknown) {
    super('the program for long lists did not come', { cause });
    this.name = 'ProgramError';
    this.gone = gone;
  }
}

const program = () => import('./long.ts');

/**
 * Makes sure of the program for long lists, whose elements have no life before it runs.
 * @returns what resolves once it runs, and fails with a `ProgramError`
 */
export async function longProgram(): Promise<void> {
  try {
    await program();
  } catch (error) {
    throw new ProgramError((await whyNoProgram()) === 'gone', error);
  }
}

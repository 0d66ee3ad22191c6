import type { Compared } from './compared.ts';

/**
 * Why an entry's column could not be had.
 * - `gone`: its file is no longer there, because the library was updated after the page was opened
 * - `failed`: it could not be reached or read
 */
export type LoadFault = 'gone' | 'failed';

export class LoadError extends Error {
  readonly fault: LoadFault;

  constructor(fault: LoadFault, cause?: unknown) {
    super(fault, { cause });
    this.fault = fault;
  }
}

/**
 * Reads entries' columns, each at most once.
 * @param folder the address of the files' folder, ending in a slash
 */
export function columns(folder: string): (id: string) => Promise<Compared> {
  const read = new Map<string, Promise<Compared>>();
  return (id) => {
    const column = read.get(id) ?? load(folder, id);
    read.set(id, column);
    // What failed may be tried again.
    column.catch(() => read.delete(id));
    return column;
  };
}

async function load(folder: string, id: string): Promise<Compared> {
  try {
    const response = await fetch(`${folder}${id}.json`);
    if (response.status === 404) throw new LoadError('gone');
    if (!response.ok) throw new LoadError('failed');
    const column = (await response.json()) as Compared;
    // A network that answers in our place may well send something else that can be read.
    if (column.id !== id || !Array.isArray(column.rows)) throw new LoadError('failed');
    return column;
  } catch (error) {
    throw error instanceof LoadError ? error : new LoadError('failed', error);
  }
}

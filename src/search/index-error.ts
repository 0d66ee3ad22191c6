/** A file of the index that could not be had. */
export class IndexError extends Error {
  /** True where it is no longer there; false where it could not be reached. */
  readonly missing: boolean;

  constructor(message: string, missing: boolean, cause?: unknown) {
    super(message, { cause });
    this.name = 'IndexError';
    this.missing = missing;
  }
}

/** Asks for a file of the index. Rejects with an `IndexError` where it does not come. */
export async function fetchIndexFile(address: string): Promise<Response> {
  const response = await fetch(address).catch((error: unknown) => {
    throw new IndexError(`${address} could not be reached`, false, error);
  });
  if (!response.ok) throw new IndexError(`${address} answered ${response.status}`, response.status === 404);
  return response;
}

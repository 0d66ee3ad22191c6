/**
 * Why a copy could not be finished.
 * - `unreachable`: the library did not answer
 * - `changed`: a file is not the one that the list names, mostly because the library was updated meanwhile
 * - `full`: this device has no room for it
 * - `refused`: this browser does not let the library work offline
 * - `busy`: another window is at it
 * - `stopped`: the reader pressed Stop
 */
export type CopyFault = 'unreachable' | 'changed' | 'full' | 'refused' | 'busy' | 'stopped';

export class CopyError extends Error {
  readonly fault: CopyFault;

  constructor(fault: CopyFault, cause?: unknown) {
    super(fault, { cause });
    this.fault = fault;
  }
}

/** The fault behind whatever was thrown; `other` where the browser gives no name to it. */
export function faultOf(error: unknown, other: CopyFault): CopyFault {
  if (error instanceof CopyError) return error.fault;
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'AbortError' ? 'stopped' : other;
}

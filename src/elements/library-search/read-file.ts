/**
 * Why a file of the library could not be had.
 * - `gone`: it is no longer there, because the library was updated after the page was opened
 * - `failed`: it could not be reached or read
 */
export type FileFault = 'gone' | 'failed';

export class FileError extends Error {
  readonly fault: FileFault;

  constructor(fault: FileFault) {
    super(fault);
    this.name = 'FileError';
    this.fault = fault;
  }
}

/**
 * Reads a file of the library: data, or a page as a document. The security policy lets no document be made from text,
 * but a request may answer with one.
 * @returns what was read; `null` where it is no such thing
 */
export function readFile(address: string, type: 'json' | 'document'): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = type;
    request.onload = () => {
      if (request.status === 200) resolve(request.response);
      else reject(new FileError(request.status === 404 ? 'gone' : 'failed'));
    };
    request.onerror = () => reject(new FileError('failed'));
    request.send();
  });
}

import { readPart, type ListedFile, type ListHead } from '../../offline/list.ts';
import { FRESH, OFFLINE } from '../../offline/names.ts';
import { CopyError, faultOf } from './fault.ts';

/** What a copy made now would be. Throws `unreachable` where the library does not say. */
export async function fetchHead(base: string, signal?: AbortSignal): Promise<ListHead> {
  const answer = await fetchFresh(`${base}${OFFLINE.list}`, signal);
  try {
    return (await answer.json()) as ListHead;
  } catch (error) {
    // A network that answers in our place sends something else.
    throw new CopyError(faultOf(error, 'unreachable'), error);
  }
}

/** The files of a copy, part by part, so that a long list is never held at once. */
export async function* listedFiles(
  base: string,
  { parts }: ListHead,
  signal: AbortSignal,
): AsyncGenerator<ListedFile> {
  for (const part of parts) {
    const answer = await fetchFresh(`${base}${OFFLINE.parts}${part}`, signal);
    try {
      yield* readPart(await answer.text());
    } catch (error) {
      throw new CopyError(faultOf(error, 'changed'), error);
    }
  }
}

/**
 * A file as the library has it now: the browser's own stores are asked only whether it is still the same. Where there is
 * no such file any more it gives the page that says so, and who asked sees that it is another one: the very page for
 * missing addresses, which a copy keeps too, comes from some hosts in no other way.
 * Throws `unreachable` where there is no answer.
 */
export async function fetchFresh(address: string, signal?: AbortSignal): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(address, {
      cache: 'no-cache',
      headers: { [FRESH]: '1' },
      ...(signal && { signal }),
    });
  } catch (error) {
    throw new CopyError(faultOf(error, 'unreachable'), error);
  }
  if (answer.ok || answer.status === 404) return answer;
  throw new CopyError('unreachable');
}

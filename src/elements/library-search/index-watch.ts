/** How reading the index went, request by request. */
export type RequestFault = 'missing' | 'unreachable';

/**
 * Watches requests for the search index. Pagefind answers "no results" when a part of its index cannot be
 * read (seen in 1.5: a failed chunk is logged and then ignored), which would tell a reader that there is no
 * evidence. So we look at each answer ourselves as it passes; nothing about the request is changed.
 * @param folder the full address of the index's folder
 * @param apart a folder in it whose requests are left alone, because who asks for them sees each fail by itself
 * @returns the faults seen so far, and a way to forget them
 */
export function watchIndex(
  folder: string,
  apart?: string,
): { faults: () => readonly RequestFault[]; forget: () => void } {
  let faults: RequestFault[] = [];
  const plainFetch = globalThis.fetch;
  globalThis.fetch = async (input, options) => {
    const { href } = new URL(input instanceof Request ? input.url : String(input), location.href);
    const isWatched = href.startsWith(folder) && !(apart !== undefined && href.startsWith(apart));
    if (!isWatched) return plainFetch(input, options);
    try {
      const response = await plainFetch(input, options);
      if (!response.ok) faults.push(response.status === 404 ? 'missing' : 'unreachable');
      return response;
    } catch (error) {
      faults.push('unreachable');
      throw error;
    }
  };
  return { faults: () => faults, forget: () => (faults = []) };
}

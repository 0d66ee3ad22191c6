const KEY = 'evidence-library:recent-searches';
const MOST = 5;

/** The latest searches, newest first. They are kept on this device only, and are never sent anywhere. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, MOST) : [];
  } catch {
    // A device that keeps nothing, or something else under this name: there are no recent searches, which is true.
    return [];
  }
}

/** Keeps a search that the reader settled on. The beginning of a longer one is left out. */
export function keepSearch(query: string): void {
  const text = query.trim();
  if (text.length < 3) return;
  const others = recentSearches().filter((one) => !isPart(one, text));
  write([text, ...others].slice(0, MOST));
}

/** Forgets them all. */
export function forgetSearches(): void {
  write([]);
}

const isPart = (one: string, of: string) => of.toLowerCase().startsWith(one.toLowerCase());

function write(searches: readonly string[]): void {
  try {
    if (searches.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(searches));
  } catch {
    // Without storage the search works as well; only nothing is remembered.
  }
}

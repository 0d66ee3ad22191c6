import { pagefindPort, searchOver, type Answer } from 'search-under-test';
import type { Engine } from './engine.ts';

/** How many results a reader sees before scrolling, whose texts are then fetched as on the library's page. */
const IN_SIGHT = 4;

/** @param ids of all documents, because ours names what it found by short sums of their ids */
export function open(ids: readonly string[]): Engine {
  const index = pagefindPort(`${location.origin}/ours/`);
  let calls = 0;
  const ask = (word: string) => {
    calls += 1;
    return index.ask(word);
  };
  const search = searchOver({ ...index, ask });
  let latest: Answer | undefined;
  let found: string[] = [];
  return {
    calls: () => calls,
    async find(query) {
      latest = await search.find(query);
      const { entryOf, hits } = latest;
      const byEntry = new Map(ids.map((id) => [entryOf(id), id]));
      found = hits.map(({ entry }) => byEntry.get(entry) ?? entry);
      return found;
    },
    async show() {
      const answer = latest;
      if (answer === undefined) return;
      await Promise.all(found.slice(0, IN_SIGHT).map((id) => search.excerpt(id, answer)));
    },
  };
}

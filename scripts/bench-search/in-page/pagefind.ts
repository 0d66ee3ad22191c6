import { search } from 'plain-pagefind';
import { idInAddress, readJson, type Engine } from './engine.ts';

/** How many results a first list shows: Pagefind fetches each before it can be named. */
const SHOWN = 10;

export async function open(): Promise<Engine> {
  const ids = await readJson<Record<string, string>>('/bench/plain-ids.json');
  return {
    async find(query) {
      const { results } = await search(query);
      const shown = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
      return results.map(({ id }, place) => {
        const page = shown[place];
        return page ? idInAddress(page.url) : (ids[id] ?? id);
      });
    },
  };
}

import MiniSearch, { type SearchOptions } from 'minisearch';
import { FIELDS, TITLE_BOOST } from '../engines.ts';
import type { Engine } from './engine.ts';

/** @param fuzzy also finds longer words, and words with one slip in five letters, as its own guide advises */
export async function open(fuzzy: boolean): Promise<Engine> {
  const index = await MiniSearch.loadJSONAsync(await (await fetch('/minisearch/index.json')).text(), {
    fields: [...FIELDS],
  });
  const options: SearchOptions = {
    boost: { title: TITLE_BOOST },
    ...(fuzzy ? { prefix: true, fuzzy: 0.2 } : {}),
  };
  return { find: async (query) => index.search(query, options).map(({ id }) => String(id)) };
}

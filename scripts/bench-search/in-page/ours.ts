import { openSearch } from 'search-under-test';
import { idInAddress, type Engine } from './engine.ts';

export function open(): Engine {
  const search = openSearch(`${location.origin}/ours/`);
  return { find: async (query) => (await search.find(query)).hits.map(({ url }) => idInAddress(url)) };
}

/** The engines that can be asked, and how the tables call them. */
export const engines = {
  ours: 'Ours',
  pagefind: 'Pagefind',
  minisearch: 'MiniSearch, fuzzy',
  'minisearch-plain': 'MiniSearch, plain',
  lunr: 'lunr',
  bm25: 'BM25, stemmed',
} as const;
export type EngineName = keyof typeof engines;

export const engineNames = Object.keys(engines) as EngineName[];

/** What is asked of the library where nothing else is named; a collection is asked of all. */
export const LIBRARY_ENGINES: readonly EngineName[] = ['ours', 'pagefind', 'minisearch', 'lunr'];

/** The parts of a page that MiniSearch and lunr index, and how much more the title counts. */
export const FIELDS = ['title', 'names', 'summary', 'outcomes', 'text'] as const;
export const TITLE_BOOST = 3;

import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { FIELDS, TITLE_BOOST, type EngineName } from './engines.ts';
import type { Document } from './question.ts';

/** A file that an engine fetches when it is opened. */
interface IndexFile {
  /** The path it asks for. */
  path: string;
  make: (documents: readonly Document[]) => string;
}

/**
 * The index of an engine that reads it whole, made beforehand, as a site would ship it. The textbook one is made in the
 * page, from the documents. Pagefind and ours have folders of their own.
 */
export const indexFiles: Readonly<Partial<Record<EngineName, IndexFile>>> = {
  minisearch: { path: '/minisearch/index.json', make: miniSearchIndex },
  'minisearch-plain': { path: '/minisearch/index.json', make: miniSearchIndex },
  lunr: { path: '/lunr/index.json', make: lunrIndex },
  bm25: { path: '/bm25/documents.json', make: (documents) => JSON.stringify(documents) },
};

function miniSearchIndex(documents: readonly Document[]): string {
  const index = new MiniSearch<Document>({ fields: [...FIELDS] });
  index.addAll(documents);
  return JSON.stringify(index);
}

function lunrIndex(documents: readonly Document[]): string {
  const index = lunr((builder) => {
    builder.ref('id');
    for (const field of FIELDS) builder.field(field, { boost: field === 'title' ? TITLE_BOOST : 1 });
    for (const document of documents) builder.add(document);
  });
  return JSON.stringify(index);
}

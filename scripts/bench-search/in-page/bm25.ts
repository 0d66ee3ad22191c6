import lunr from 'lunr';
import { Bm25 } from '../bm25.ts';
import type { Document } from '../question.ts';
import { readJson, type Engine } from './engine.ts';

export async function open(): Promise<Engine> {
  const index = new Bm25(await readJson<Document[]>('/bm25/documents.json'), {
    isStopWord: (word) => lunr.stopWordFilter(word) === undefined,
    stem: (word) => lunr.stemmer(new lunr.Token(word, {})).toString(),
  });
  return { find: async (query) => index.find(query).map(({ id }) => id) };
}

import lunr from 'lunr';
import { readJson, type Engine } from './engine.ts';

export async function open(): Promise<Engine> {
  const index = lunr.Index.load(await readJson('/lunr/index.json'));
  return {
    find: async (query) =>
      index
        // Its own way of reading a query takes ":", "+" and "-" for commands and refuses what it cannot follow.
        .query((built) => {
          for (const token of lunr.tokenizer(query)) {
            const word = token.toString().replace(/^\W+|\W+$/g, '');
            if (word !== '') built.term(word, {});
          }
        })
        .map(({ ref }) => ref),
  };
}

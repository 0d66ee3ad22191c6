import type { PAGEFIND_RANKING } from './settings.ts';

/**
 * Pagefind's own engine, which finds and ranks. Its program beside it is left out: it is made for any site, and most of what
 * it holds (excerpts, filters, workers, several indexes at once) this search has of its own or does not use.
 * Source: pagefind.js of Pagefind 1.5; the build asks the engine of each index it makes, and fails where this does not fit.
 */
export interface Engine {
  /** Takes in a piece of the index. */
  addPiece(piece: Uint8Array): void;
  /** The names of the pieces in which a word may stand. */
  piecesWith(word: string): string[];
  /**
   * Ranks the pages of the pieces that are here.
   * @param exact true for the word in any of its endings; false for longer words too
   * @returns each page by its name in the table of the index
   */
  search(word: string, exact: boolean): { page: string; score: number }[];
}

/** An address in the engine's memory, and a text there as address and length. */
type Address = number;
type TextAt = readonly [at: Address, length: number];

/** What the engine offers, as far as it is used here. A text that it is given is its own to free. */
interface Offered {
  memory: WebAssembly.Memory;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_start(): void;
  __wbindgen_malloc(size: number, align: number): Address;
  __wbindgen_free(at: Address, size: number, align: number): void;
  init_pagefind(table: Address, length: number): Address;
  set_ranking_weights(index: Address, at: Address, length: number): Address;
  load_index_chunk(index: Address, at: Address, length: number): Address;
  request_indexes(index: Address, at: Address, length: number): TextAt;
  search(index: Address, ...queries: (number | boolean)[]): TextAt;
}

/**
 * Starts the engine over an index.
 * @param program the engine as WebAssembly
 * @param table Pagefind's table of pages and pieces
 * Rejects where this device or its security policy runs no WebAssembly.
 */
export async function startEngine(
  program: Uint8Array<ArrayBuffer>,
  table: Uint8Array,
  ranking: typeof PAGEFIND_RANKING,
): Promise<Engine> {
  const imports = { './pagefind_web_bg.js': { __wbindgen_init_externref_table: fillTable } };
  const { instance } = await WebAssembly.instantiate(program, imports);
  const offered = instance.exports as unknown as Offered;
  offered.__wbindgen_start();
  let index = offered.init_pagefind(...put(table));
  index = offered.set_ranking_weights(index, ...putText(JSON.stringify(weightsOf(ranking))));
  return {
    addPiece(piece) {
      index = offered.load_index_chunk(index, ...put(piece));
    },
    piecesWith: (word) =>
      (take(offered.request_indexes(index, ...putText(word))) as string[]).filter((name) => name !== ''),
    search(word, exact) {
      const [query, typed, filters, sort] = [word, word, '{}', ''].map(putText) as [
        TextAt,
        TextAt,
        TextAt,
        TextAt,
      ];
      const answer = offered.search(index, ...query, ...typed, ...filters, ...sort, exact, false);
      const { results } = take(answer) as { results: { p: string; s: number }[] };
      return results.map(({ p, s }) => ({ page: p, score: s }));
    },
  };

  function put(bytes: Uint8Array): TextAt {
    const at = offered.__wbindgen_malloc(bytes.length, 1) >>> 0;
    // The memory moves as it grows, so it is looked up each time.
    new Uint8Array(offered.memory.buffer).set(bytes, at);
    return [at, bytes.length];
  }

  function putText(text: string): TextAt {
    return put(new TextEncoder().encode(text));
  }

  function take([at, length]: TextAt): unknown {
    const bytes = new Uint8Array(offered.memory.buffer, at >>> 0, length);
    const text = new TextDecoder().decode(bytes);
    offered.__wbindgen_free(at, length, 1);
    return JSON.parse(text);
  }

  /** The engine's table of values from outside begins with these. */
  function fillTable(): void {
    const values = offered.__wbindgen_externrefs;
    const from = values.grow(4);
    values.set(0, undefined);
    for (const [place, value] of [undefined, null, true, false].entries()) values.set(from + place, value);
  }
}

/** As the engine reads them. */
const weightsOf = ({
  termFrequency,
  pageLength,
  termSaturation,
  termSimilarity,
}: typeof PAGEFIND_RANKING) => ({
  term_similarity: termSimilarity,
  page_length: pageLength,
  term_saturation: termSaturation,
  term_frequency: termFrequency,
  diacritic_similarity: null,
  meta_weights: null,
});

/** The search that is measured; the page that the host serves says where it is. */
declare module 'search-under-test' {
  type Program = typeof import('../../../src/search/index.ts');
  export type Answer = import('../../../src/search/index.ts').Answer;
  export const pagefindPort: Program['pagefindPort'];
  export const searchOver: Program['searchOver'];
}

/** Pagefind's own program beside an index of the same pages. */
declare module 'plain-pagefind' {
  export function search(
    query: string,
  ): Promise<{ results: { id: string; data: () => Promise<{ url: string }> }[] }>;
}

/** The part of lunr 2.3 that is used here; it brings no types. */
declare module 'lunr' {
  interface Builder {
    ref(name: string): void;
    field(name: string, options?: { boost: number }): void;
    add(document: object): void;
  }
  interface Query {
    term(word: string, options: object): void;
  }
  interface Index {
    query(build: (query: Query) => void): { ref: string; score: number }[];
    toJSON(): object;
  }
  interface Lunr {
    (config: (this: Builder, builder: Builder) => void): Index;
    Index: { load(data: object): Index };
    Token: new (text: string, metadata: object) => { toString(): string };
    stemmer(token: { toString(): string }): { toString(): string };
    stopWordFilter(word: string): string | undefined;
    tokenizer(text: string): { toString(): string }[];
  }
  const lunr: Lunr;
  export default lunr;
}

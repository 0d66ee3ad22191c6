/** What the page keeps in this browser, and nothing else: one text under each name. */
export interface Device {
  /** False once the browser has refused to read or keep anything, as in some private windows. */
  readonly keeps: boolean;
  read: (name: string) => string | undefined;
  /** Keeps a text, or with `undefined` removes it. */
  keep: (name: string, text: string | undefined) => void;
}

/**
 * The browser's own storage, where it may be used.
 * @param open gives the storage; browsers that forbid it throw here already
 * @param folder the folder the page stands in, so that two libraries on one host keep apart
 */
export function device(open: () => Storage, folder: string): Device {
  let refused = false;
  return {
    get keeps() {
      return !refused;
    },
    read: (name) => attempt((storage) => storage.getItem(keyOf(name))) ?? undefined,
    keep: (name, text) =>
      void attempt((storage) =>
        text === undefined ? storage.removeItem(keyOf(name)) : storage.setItem(keyOf(name), text),
      ),
  };

  function attempt<Result>(use: (storage: Storage) => Result): Result | undefined {
    try {
      return use(open());
    } catch {
      refused = true;
      return undefined;
    }
  }

  function keyOf(name: string): string {
    return `evidence-library ${folder} ${name}`;
  }
}

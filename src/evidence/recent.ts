/**
 * What was last worked out of some things, by the thing. It is asked for many times in a row and then seldom again, so
 * of a large library only the last of it is kept: all that is ever worked out took a quarter of a build's heap.
 */
export class Recent<Key extends object, Value> {
  readonly #most: number;
  readonly #known = new Map<Key, Value>();

  /** @param most how many things are kept in mind; with one more, all before it are forgotten */
  constructor(most: number) {
    this.#most = most;
  }

  /** Gives what is known of a thing, worked out now where nothing is. */
  of(key: Key, workOut: () => Value): Value {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#known.size >= this.#most) this.#known.clear();
    const value = workOut();
    this.#known.set(key, value);
    return value;
  }
}

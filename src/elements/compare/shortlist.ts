import { choose, type Choice } from './choice.ts';
import type { Device } from './device.ts';

const NAME = 'shortlist';

/** The entries a reader keeps in this browser, in order. */
export class Shortlist {
  readonly #device: Device;
  readonly #known: ReadonlySet<string>;

  /** @param known the ids that the library has: an entry taken down since is not on the list, and is said to be missing */
  constructor(device: Device, known: ReadonlySet<string>) {
    this.#device = device;
    this.#known = known;
  }

  get choice(): Choice {
    return choose(this.kept, this.#known);
  }

  /** What stands in the browser, whether the library has it or not. */
  get kept(): string[] {
    const kept = parsed(this.#device.read(NAME));
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  }

  get ids(): string[] {
    return this.choice.ids;
  }

  /** An empty shortlist leaves nothing behind. */
  keep(ids: readonly string[]): void {
    this.#device.keep(NAME, ids.length === 0 ? undefined : JSON.stringify(ids));
  }
}

/** Anything else that stands under the name counts as an empty list. */
function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null') as unknown;
  } catch {
    return undefined;
  }
}

/**
 * Which entries an index holds. To travel lightly, their ids are sent as short sums, as long as it takes to tell them all
 * apart.
 */

/** Packs the ids of entries, in their order: how long each sum is, then all of them. */
export function packSums(ids: readonly string[]): string {
  const length = tellingLength(ids.map(sumOf));
  return `${length} ${ids.map((id) => sumOf(id).slice(0, length)).join('')}`;
}

/** The entries of an index. */
export interface Sums {
  size: number;
  /** The short sum of the id at a place. */
  sumAt(place: number): string;
  /** The short sum that an id has here, to compare with. */
  sumOf(id: string): string;
}

/** Reads what `packSums` wrote. */
export function unpackSums(packed: string): Sums {
  const [digits = '', sums = ''] = packed.split(' ');
  const length = Number(digits);
  // Every answer is asked about every entry.
  const known = new Map<string, string>();
  return {
    size: sums.length / length,
    sumAt: (place) => sums.slice(place * length, (place + 1) * length),
    sumOf(id) {
      const sum = known.get(id) ?? sumOf(id).slice(0, length);
      known.set(id, sum);
      return sum;
    },
  };
}

/** Two rounds of FNV-1a, 32 bits each, in letters and digits. Source: draft-eastlake-fnv, "The FNV Non-Cryptographic Hash". */
function sumOf(id: string): string {
  const round = (start: number) => {
    let sum = start;
    for (let at = 0; at < id.length; at += 1) sum = Math.imul(sum ^ id.charCodeAt(at), 0x01000193) >>> 0;
    return sum.toString(36).padStart(7, '0').split('').reverse().join('');
  };
  return round(0x811c9dc5) + round(0x1b873593);
}

/** The fewest letters from the beginning that tell all apart. Throws where two are the same throughout. */
function tellingLength(all: readonly string[]): number {
  const longest = Math.max(1, ...all.map((one) => one.length));
  for (let length = 1; length <= longest; length += 1) {
    if (new Set(all.map((one) => one.slice(0, length))).size === all.length) return length;
  }
  throw new Error('two entries of the index cannot be told apart');
}

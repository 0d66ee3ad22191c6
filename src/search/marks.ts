/**
 * Which entry Pagefind means: it gives each a mark of its own, and the page knows entries by their ids. To travel
 * lightly, ids are sent as short sums, as long as it takes to tell them all apart.
 */

/** Packs the marks and ids of entries, in their order: how long each mark and each sum is, then all of them. */
export function packMarks(entries: readonly { mark: string; id: string }[]): string {
  const markLength = tellingLength(entries.map(({ mark }) => mark));
  const sumLength = tellingLength(entries.map(({ id }) => sumOf(id)));
  const rows = entries.map(({ mark, id }) => cut(mark, markLength) + cut(sumOf(id), sumLength));
  return `${markLength} ${sumLength} ${rows.join('')}`;
}

/** The entries of an index, by Pagefind's marks and by ids. */
export interface Marks {
  size: number;
  /** The entry's place in the index; nothing for a mark that is not known. */
  placeOf(mark: string): number | undefined;
  /** The short sum of the id at a place. */
  sumAt(place: number): string;
  /** The short sum that an id has here, to compare with. */
  sumOf(id: string): string;
}

/** Reads what `packMarks` wrote. */
export function unpackMarks(packed: string): Marks {
  const [marks = '', sums = '', rows = ''] = packed.split(' ');
  const [markLength, sumLength] = [Number(marks), Number(sums)];
  const row = markLength + sumLength;
  const size = row === 0 ? 0 : rows.length / row;
  const byMark = new Map<string, number>();
  for (let place = 0; place < size; place += 1)
    byMark.set(rows.slice(place * row, place * row + markLength), place);
  return {
    size,
    placeOf: (mark) => byMark.get(cut(mark, markLength)),
    sumAt: (place) => rows.slice(place * row + markLength, (place + 1) * row),
    sumOf: (id) => cut(sumOf(id), sumLength),
  };
}

/** The beginning of a text, always so long. */
const cut = (text: string, length: number) => text.slice(0, length).padEnd(length, '-');

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
    if (new Set(all.map((one) => cut(one, length))).size === all.length) return length;
  }
  throw new Error('two entries of the index cannot be told apart');
}

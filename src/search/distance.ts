/**
 * How many slips of the finger lie between two words: letters missing, doubled, wrong, or two neighbours swapped. The
 * "optimal string alignment" distance, a restricted Damerau-Levenshtein distance.
 * Source: L. Boytsov (2011), "Indexing methods for approximate dictionary searching", section 2.1.
 * @param most the largest distance of interest
 * @returns the distance, or `most + 1` for anything larger
 */
export function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    let smallest = row;
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      let slips = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (swapped) slips = Math.min(slips, (before[column - 2] ?? 0) + 1);
      now.push(slips);
      smallest = Math.min(smallest, slips);
    }
    if (smallest > most) return most + 1;
    before = last;
    last = now;
  }
  return Math.min(last[other.length] ?? 0, most + 1);
}

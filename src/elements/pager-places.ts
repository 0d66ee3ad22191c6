/** A place in a pager: the number of a page, or a gap where numbers are left out. */
export type PagerPlace = number | 'gap';

/**
 * The places of a pager: the first page, the last, the current one and its neighbours, with gaps between. A gap would
 * take the room of a number, so none stands for a single page.
 * @param current 1 for the first page
 * @param count how many pages there are
 */
export function pagerPlaces(current: number, count: number): PagerPlace[] {
  const wanted = [1, current - 1, current, current + 1, count].filter((one) => one >= 1 && one <= count);
  const places: PagerPlace[] = [];
  let before = 0;
  for (const number of [...new Set(wanted)].sort((one, other) => one - other)) {
    if (number === before + 2) places.push(before + 1);
    else if (number > before + 2) places.push('gap');
    places.push(number);
    before = number;
  }
  return places;
}

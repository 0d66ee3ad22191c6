/** How many entries stand on one page of a list. A library of no more has its lists whole, and no page two. */
export const PAGE_SIZE = 50;

/** Short headings for the seven criteria of rigour, where the full words would not fit. */
export const rigourHeadings: Readonly<Record<string, string>> = {
  R1: 'Design',
  R2: 'Comparison',
  R3: 'Enough people',
  R4: 'Alike at the start',
  R5: 'Analysed as allocated',
  R6: 'Few lost',
  R7: 'Sound measure',
};

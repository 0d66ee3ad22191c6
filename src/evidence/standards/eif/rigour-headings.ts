/** Short headings for the seven criteria of rigour, where the full words would not fit. */
export const rigourHeadings = [
  { id: 'R1', heading: 'Design' },
  { id: 'R2', heading: 'Comparison' },
  { id: 'R3', heading: 'Enough people' },
  { id: 'R4', heading: 'Alike at start' },
  { id: 'R5', heading: 'As allocated' },
  { id: 'R6', heading: 'Few lost' },
  { id: 'R7', heading: 'Sound measure' },
] as const;

import type { Intervention } from '../schemas/intervention.ts';

/** Who wrote or reviewed an entry, each with any interest: "A. Example (none declared); B. Example (trained the staff)". */
export const peopleInWords = (people: Intervention['people']['authors']): string =>
  typeof people === 'string'
    ? 'Not recorded'
    : people.map(({ name, interests }) => `${name} (interests: ${interests})`).join('; ');

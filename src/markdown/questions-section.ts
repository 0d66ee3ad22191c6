/** Where the questions that bring people to an entry stand on its page: a section like those of its text, but from its record. */
export const QUESTIONS = { id: 'questions', heading: 'Questions that may bring you here' } as const;

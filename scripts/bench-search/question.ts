/** A page as every engine gets it. The library has all fields; a collection only title and text. */
export interface Document {
  id: string;
  title: string;
  names?: string;
  summary?: string;
  outcomes?: string;
  text: string;
}

/** A query with what a person said the pages are worth to somebody who asks it. */
export interface Question {
  id: string;
  text: string;
  /** By document id: 0 is of no use, more is better. What is not here was not judged, and counts as 0. */
  grades: ReadonlyMap<string, number>;
  /** `tune` or `hold-back`, in the library's own set. */
  half?: string;
  kind?: string;
}

/** What to search, and what to ask. */
export interface Task {
  documents: readonly Document[];
  questions: readonly Question[];
  /** The least grade that counts as found for the reciprocal rank. */
  foundFrom: number;
}

/** A part of an entry's text under one heading. */
export interface SearchSection {
  /** The heading's place in the page (`page#id`); empty for text before the first heading. */
  id: string;
  heading: string;
  text: string;
}

/** What is worth finding in an entry, and worth reading in a result. */
export interface SearchDocument {
  id: string;
  title: string;
  names: readonly string[];
  summary: string;
  /** What people ask for whom it is meant, in their own words. */
  questions: readonly string[];
  outcomes: readonly string[];
  /** Who it is for, where, and who delivers it. */
  facts: readonly string[];
  /** The values it has of each filter. */
  filters: Readonly<Record<string, readonly string[]>>;
  /** What related entries are called: asked for by name, they are next of kin. */
  related: readonly string[];
  sections: readonly SearchSection[];
}

/** The text of an entry as it travels, for its result. */
export interface SearchText {
  sections: readonly SearchSection[];
  /** Where concepts of the thesaurus stand: the section, the first word and the number of words, and the concept. */
  concepts: readonly (readonly [section: number, at: number, length: number, concept: number])[];
}

/**
 * One field of a record as plain data. It can be written out as JSON.
 *
 * In a list, the field of the item has the key of the list itself. In a file an item has no key of its own.
 */
export interface Field {
  key: string;
  /** The key in human words, such as "Evaluator". */
  label: string;
  description: string;
  /** True where the line may be left out. A field with a default is optional. */
  optional: boolean;
  /** What a field that is left out is taken to be. */
  default?: unknown;
  /** What may be written here. Where there is more than one, any of them. Standing words come first. */
  shapes: Shape[];
}

export type Shape =
  | TextShape
  | NumberShape
  | { type: 'boolean' }
  | { type: 'words'; words: Word[] }
  | StandingWord
  | ListShape
  | GroupShape
  | ChoiceShape;

export interface TextShape {
  type: 'text';
  format: TextFormat;
  /** In characters. */
  maxLength?: number;
  maxWords?: number;
  /** True for text that may be longer than one line. */
  multiline: boolean;
  /** Whose id is to be written here. A `source` is one of the same record. */
  pointsAt?: 'source' | 'study' | 'intervention';
}

export type TextFormat = 'plain' | 'date' | 'address' | 'doi' | 'isbn' | 'id' | 'country';

export interface NumberShape {
  type: 'number';
  integer: boolean;
  /** The lowest value allowed. */
  min?: number;
  /** The highest value allowed. */
  max?: number;
  /** The value must be above this, and cannot be it. */
  above?: number;
  /** The value must be below this, and cannot be it. */
  below?: number;
}

/** One word of a closed list. */
export interface Word {
  word: string;
  label: string;
  /** Empty where the word needs no explaining, such as GBP. */
  meaning: string;
}

/** A single word that stands in the place of a fact, such as `not-established`. */
export interface StandingWord extends Word {
  type: 'word';
}

export interface ListShape {
  type: 'list';
  item: Field;
  /** The fewest items allowed: 0 or 1. */
  minimum: number;
}

export interface GroupShape {
  type: 'group';
  /** Its own name, where it is one of several groups a field takes: "Person" or "Organisation". */
  label?: string;
  fields: Field[];
}

/** A group whose fields depend on its kind. */
export interface ChoiceShape {
  type: 'choice';
  /** The key of the field that names the kind. */
  discriminator: string;
  /** That field itself, which takes the word of one option. */
  kind: Field;
  /** One for each kind; its fields leave out the discriminator. */
  options: (Word & { fields: Field[] })[];
}

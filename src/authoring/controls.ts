import type { ChoiceShape, Field, ListShape, NumberShape, TextShape, Word } from './shapes.ts';

/** How a form asks for a field. */
export type Control =
  | { type: 'text'; shape: TextShape | NumberShape }
  | { type: 'one-of'; words: Word[] }
  | { type: 'some-of'; words: Word[] }
  | { type: 'yes-no' }
  | { type: 'list'; item: Field; minimum: number }
  | { type: 'groups'; groups: { label?: string; fields: Field[] }[] }
  | { type: 'choice'; kind: Field; parts: Part[] };

/** A field of a choice, with the kinds that have it. */
export interface Part {
  field: Field;
  /** What it is called in the form: its key, or where kinds have other fields of that key, the key and a number. */
  name: string;
  kinds: string[];
}

export interface Plan {
  control: Control;
  /** Words that may stand in the place of the fact. In a closed list they are among its words. */
  standing: Word[];
  /**
   * What else is asked before the fact itself, under the name of the field with `AS`:
   * - `boxes`: each standing word has a box, and a ticked one sets the fact aside
   * - `sort`: which of several sorts of answer it is, a standing word among them
   * - `toggle`: whether a group that may be left out is given
   */
  asks?: 'boxes' | 'sort' | 'toggle';
}

/** Ends the name of the control that says what sort of answer is given. No key of a field has an underscore. */
export const AS = '_as';

/** Says, in the control of that name, that the fact itself is given. */
export const GIVEN = 'given';

/** The value that says which group of several is given. */
export const groupValue = (index: number): string => `${GIVEN}-${index}`;

export const NOT_ESTABLISHED_WORD = 'not-established';

/**
 * How a form asks for a field. It follows from the field's shapes alone, and so it is the same on the page, where
 * answers are collected and where a problem looks for its place.
 * Throws where a field has shapes that no form could ask for in one place.
 */
export function planOf(field: Field): Plan {
  const standing = field.shapes.flatMap((shape) => {
    if (shape.type !== 'word') return [];
    const { word, label, meaning } = shape;
    return [{ word, label, meaning }];
  });
  const control = controlOf(field);
  if (control.type === 'one-of')
    return { control: { ...control, words: [...standing, ...control.words] }, standing: [] };
  const large = control.type === 'list' || control.type === 'groups' || control.type === 'choice';
  const several = control.type === 'groups' && control.groups.length > 1;
  if (large && (standing.length > 0 || several)) return { control, standing, asks: 'sort' };
  if (standing.length > 0) return { control, standing, asks: 'boxes' };
  const mayBeMissing = field.optional && (control.type === 'groups' || control.type === 'choice');
  return mayBeMissing ? { control, standing, asks: 'toggle' } : { control, standing };
}

function controlOf({ key, shapes }: Field): Control {
  const facts = shapes.filter(({ type }) => type !== 'word');
  const groups = facts.filter((shape) => shape.type === 'group');
  const [first] = facts;
  if (first?.type === 'group' && groups.length === facts.length) {
    return { type: 'groups', groups: groups.map(({ label, fields }) => ({ label, fields })) };
  }
  if (facts.length > 1) throw new Error(`no form can ask for ${key}: it has ${facts.length} shapes`);
  switch (first?.type) {
    case undefined:
      return { type: 'one-of', words: [] };
    case 'text':
    case 'number':
      return { type: 'text', shape: first };
    case 'words':
      return { type: 'one-of', words: first.words };
    case 'boolean':
      return { type: 'yes-no' };
    case 'list':
      return listControl(first);
    case 'choice':
      return { type: 'choice', kind: first.kind, parts: partsOf(first) };
    default:
      throw new Error(`no form can ask for ${key}, which is of the type ${first?.type}`);
  }
}

function listControl({ item, minimum }: ListShape): Control {
  const [words, ...more] = item.shapes;
  if (words?.type === 'words' && more.length === 0) return { type: 'some-of', words: words.words };
  return { type: 'list', item, minimum };
}

/** The fields of every kind, each once: kinds that share a field share its place in the form. */
function partsOf({ options }: ChoiceShape): Part[] {
  const parts: Part[] = [];
  for (const { word, fields } of options) {
    for (const field of fields) {
      const same = parts.find((part) => JSON.stringify(part.field) === JSON.stringify(field));
      if (same) {
        same.kinds.push(word);
        continue;
      }
      const twins = parts.filter((part) => part.field.key === field.key).length;
      parts.push({
        field,
        name: twins === 0 ? field.key : `${field.key}_${twins + 1}`,
        kinds: [word],
      });
    }
  }
  return parts;
}

/** The word that a field begins with in an empty form: as open as it may be. None where somebody has to choose. */
export function startOf(field: Field): string | undefined {
  const { control, standing } = planOf(field);
  if (typeof field.default === 'string') return field.default;
  if (field.optional) return undefined;
  const words = control.type === 'one-of' || control.type === 'some-of' ? control.words : [];
  if (control.type === 'one-of' && words.length === 1) return words[0]?.word;
  return [...standing, ...words].find(({ word }) => word === NOT_ESTABLISHED_WORD)?.word;
}

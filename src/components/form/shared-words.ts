import { planOf } from '../../authoring/controls.ts';
import type { Field, Word } from '../../authoring/shapes.ts';

/** The name of a closed list: its words. */
export const listName = (words: readonly Word[]): string => words.map(({ word }) => word).join(' ');

/** The closed lists that more than one question of a group answers from, so that they can be explained once. */
export function sharedWords(fields: readonly Field[]): Word[][] {
  const lists = fields.flatMap((field) => {
    const { control } = planOf(field);
    const inner = control.type === 'groups' ? control.groups.flatMap((group) => group.fields) : [field];
    return inner.flatMap((one) => wordsOf(one));
  });
  return lists.filter(
    (words, index) =>
      lists.findIndex((other) => listName(other) === listName(words)) === index &&
      lists.filter((other) => listName(other) === listName(words)).length > 1,
  );
}

function wordsOf(field: Field): Word[][] {
  const { control } = planOf(field);
  return control.type === 'one-of' && control.words.some(({ meaning }) => meaning) ? [control.words] : [];
}

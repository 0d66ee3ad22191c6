import { planOf } from './controls.ts';
import type { Field } from './shapes.ts';

/** A field of a record with the words that lead to it. */
export interface Found {
  field: Field;
  /** The labels on the way, the items of lists counted from 1, such as "Finding 2", "Measure", "Kind". */
  trail: string[];
}

/** The field at a path of a record; `undefined` where the record has none there. */
export function fieldAt(fields: readonly Field[], path: readonly PropertyKey[]): Found | undefined {
  const [key, ...rest] = path;
  const field = fields.find((one) => one.key === key);
  return field && within(field, rest, [field.label]);
}

function within(field: Field, path: readonly PropertyKey[], trail: string[]): Found | undefined {
  const [part, ...rest] = path;
  if (part === undefined) return { field, trail };
  const { control } = planOf(field);
  if (control.type === 'list' && typeof part === 'number') {
    return within(control.item, rest, [...trail.slice(0, -1), `${control.item.label} ${part + 1}`]);
  }
  if (control.type === 'some-of') return { field, trail };
  const inside =
    control.type === 'groups'
      ? control.groups.flatMap(({ fields }) => fields)
      : control.type === 'choice'
        ? [control.kind, ...control.parts.map((one) => one.field)]
        : [];
  const next = inside.find(({ key }) => key === part);
  return next && within(next, rest, [...trail, next.label]);
}

import { fieldName } from '../checks/problem-kinds.ts';

/** One step into a record: the name of a field, or the item of a list that has this id. */
export type Step = string | { id: string };

/** One fact that is not the same in two states of a record. */
export interface ChangedFact {
  steps: readonly Step[];
  /** As an editor would say it, such as `findings[2].result`. */
  field: string;
  /** `undefined` where there was no such field or item. */
  before: unknown;
  /** `undefined` where there is none any more. */
  after: unknown;
}

/**
 * The facts that differ between two states of a record, each as small as it can be told apart. Items of a list that
 * have ids are matched by them, wherever they stand; any other list is one fact. So is an effect that changed its kind,
 * since the fields of two kinds do not mix.
 */
export function changedFacts(before: unknown, after: unknown): ChangedFact[] {
  return differences(before, after, [], []);
}

/** A copy of a record with some facts as they are in the later state. The one given stays as it was. */
export const withFacts = <Value>(record: Value, facts: readonly ChangedFact[]): Value =>
  facts.reduce((value, { steps, after }) => put(value, steps, after) as Value, record);

function differences(before: unknown, after: unknown, steps: Step[], path: PropertyKey[]): ChangedFact[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (isKeyed(before) && isKeyed(after)) {
    const ids = [...new Set([...before, ...after].map(({ id }) => id))];
    return ids.flatMap((id) => {
      const [old, now] = [before, after].map((list) => list.findIndex((item) => item.id === id));
      const at = now === -1 || now === undefined ? (old ?? -1) : now;
      const item = (list: Keyed[]) => list.find((one) => one.id === id);
      return differences(item(before), item(after), [...steps, { id }], [...path, at]);
    });
  }
  if (isGroup(before) && isGroup(after) && !isOtherEffect(before, after, steps)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => differences(before[key], after[key], [...steps, key], [...path, key]));
  }
  return [{ steps, field: fieldName(path), before, after }];
}

function put(value: unknown, [step, ...rest]: readonly Step[], after: unknown): unknown {
  if (step === undefined) return after;
  if (typeof step === 'string') {
    const { [step]: old, ...others } = (value ?? {}) as Record<string, unknown>;
    const now = put(old, rest, after);
    return now === undefined ? others : { ...others, [step]: now };
  }
  const list = (value ?? []) as Keyed[];
  if (!list.some(({ id }) => id === step.id)) return rest.length === 0 ? [...list, after] : list;
  return list.flatMap((item) => {
    const now = item.id === step.id ? put(item, rest, after) : item;
    return now === undefined ? [] : [now];
  });
}

type Keyed = { id: string };

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isKeyed = (value: unknown): value is Keyed[] =>
  Array.isArray(value) && value.every((item) => isGroup(item) && typeof item['id'] === 'string');

const isOtherEffect = (before: Record<string, unknown>, after: Record<string, unknown>, steps: Step[]) =>
  steps.at(-1) === 'effect' && before['kind'] !== after['kind'];

/** What a test changes about a record: any part of it, to any depth. A list is replaced as a whole. */
export type Changes<Value> = {
  [Key in keyof Value]?: Value[Key] extends readonly unknown[]
    ? Value[Key]
    : Value[Key] extends object
      ? Changes<Value[Key]> | Value[Key]
      : Value[Key];
};

/** A record with some of its parts changed; the one given stays as it was. */
export function withChanges<Value>(base: Value, changes: Changes<Value>): Value {
  if (!isPlain(base) || !isPlain(changes)) return changes as Value;
  const keys = new Set([...Object.keys(base), ...Object.keys(changes)]) as Set<keyof Value & string>;
  return Object.fromEntries(
    [...keys].map((key) => [
      key,
      key in changes ? withChanges(base[key], changes[key] as Changes<Value[typeof key]>) : base[key],
    ]),
  ) as Value;
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { splitEntry } from '../../src/records/frontmatter.ts';
import { readYaml } from '../../src/records/yaml-text.ts';

/** A record as it stands in a file, before any schema has seen it. */
export type RawRecord = Record<string, unknown>;

const text = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../fixtures/content/${path}`, import.meta.url)), 'utf8');

/** Fresh copies of the example records in `tests/fixtures/content`, all of them sound. */
export const exampleTrial = () => readYaml(text('studies/example-2018-trial.yaml')).data as RawRecord;
export const exampleSurvey = () => readYaml(text('studies/example-2021-carers.yaml')).data as RawRecord;
export const exampleGlossary = () => readYaml(text('glossary.yaml')).data as RawRecord[];
export const exampleEntry = () =>
  readYaml(splitEntry(text('interventions/example-evenings.mdx'))?.yaml ?? '').data as RawRecord;

/** Stands for "take this field away" in `changed`. */
export const REMOVED = Symbol('removed');

/**
 * A copy of a record with some values changed, each named by its path, such as `findings.0.effect.value`.
 * Throws where the path leads nowhere, so that a test cannot change nothing.
 */
export function changed<Value extends object>(record: Value, changes: Record<string, unknown>): Value {
  const copy = structuredClone(record);
  for (const [path, value] of Object.entries(changes)) {
    const parts = path.split('.');
    const last = parts.pop() ?? '';
    const holder = parts.reduce<Record<string, unknown> | undefined>(
      (at, part) => at?.[part] as Record<string, unknown> | undefined,
      copy as Record<string, unknown>,
    );
    if (typeof holder !== 'object') throw new Error(`there is nothing at ${parts.join('.')}`);
    if (value === REMOVED) delete holder[last];
    else holder[last] = value;
  }
  return copy;
}

/** What a schema says against a value, as `path: message`. Empty where it accepts it. */
export function faults(schema: z.ZodType, value: unknown): string[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** The paths a schema finds fault with. */
export const faultyPaths = (schema: z.ZodType, value: unknown): string[] =>
  faults(schema, value).map((fault) => fault.slice(0, fault.indexOf(':')));

import { hash } from 'node:crypto';
import { buildWide } from '../build-wide.ts';
import { compact } from './compact.ts';

/** A record that the check of this build has found sound: its facts as its schema gives them, and its text allowed. */
interface Sound {
  /** The sum of the whole file as it was read. */
  sum: string;
  data: Record<string, unknown>;
}

/** What is kept for whoever needs the same records next in this process. */
interface Shelf {
  /** Records that have been read and checked, by full path. */
  sound: Map<string, Sound>;
  /** The facts of every record that Astro knows, by its path in the project. */
  facts: Map<string, Record<string, unknown>>;
}

const shelf = () => buildWide('Shelf', (): Shelf => ({ sound: new Map(), facts: new Map() }));

/**
 * Keeps a record that was found sound.
 * @param text the whole file as it was read
 * @param data its facts as its schema gives them
 */
export const putOnShelf = (path: string, text: string, data: Sound['data']): void =>
  void shelf().sound.set(path, { sum: sumOf(text), data: compact(data) });

/**
 * Takes the facts of a record from the shelf, once. Gives nothing where the file was not checked in this process, or
 * has changed since.
 * @param text the file as it is now
 */
export function takeFromShelf(path: string, text: string): Sound['data'] | undefined {
  const { sound } = shelf();
  const kept = sound.get(path);
  sound.delete(path);
  return kept?.sum === sumOf(text) ? kept.data : undefined;
}

/** Keeps the facts of a record, in place of any that it had before. */
export const keepFacts = (path: string, facts: Record<string, unknown>): void =>
  void shelf().facts.set(path, facts);

/**
 * The facts of a record as its schema gave them. Throws where no record with that path was loaded.
 * @param path the path in the project, such as `content/studies/price-2015-keep.yaml`
 */
export function factsOf(path: string): Record<string, unknown> {
  const facts = shelf().facts.get(path);
  if (facts === undefined) throw new Error(`${path} has not been loaded`);
  return facts;
}

/** Lets go of all records, once every page is made. */
export function emptyShelf(): void {
  shelf().sound.clear();
  shelf().facts.clear();
}

const sumOf = (text: string) => hash('sha256', text);

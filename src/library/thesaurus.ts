import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '../records/yaml-text.ts';
import type { ConceptRow } from '../search/concepts.ts';
import { thesaurus, type ThesaurusConcept } from '../schemas/thesaurus.ts';

/**
 * The words that people search for, in the order of `content/thesaurus.yaml`. None where there is no such file.
 * Throws where the file is not sound; the check of the content, which runs first, says so in plain words.
 * @param root the folder that holds `content/`
 */
export function loadThesaurus(root = process.cwd()): ThesaurusConcept[] {
  const file = join(root, 'content/thesaurus.yaml');
  return existsSync(file) ? thesaurus.parse(readYaml(readFileSync(file, 'utf8')).data ?? []) : [];
}

/**
 * The thesaurus as the index and the browser take it: without notes and field names, because every byte is sent to
 * readers. Throws where `near` names no concept, which the check of the content refuses.
 */
export function conceptRows(concepts: readonly ThesaurusConcept[]): ConceptRow[] {
  const places = new Map(concepts.map(({ concept }, place) => [concept, place]));
  const placeOf = (name: string) => {
    const place = places.get(name);
    if (place === undefined) throw new Error(`no concept of the thesaurus is called "${name}"`);
    return place;
  };
  return concepts.map(({ concept, forms, near, filters }) => [
    concept,
    forms,
    near.map(placeOf),
    Object.entries(filters).flatMap(([facet, values]) => values.map((value) => [facet, value] as const)),
  ]);
}

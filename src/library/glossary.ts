import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '../records/yaml-text.ts';
import { glossary, type GlossaryTerm } from '../schemas/glossary.ts';

/** The words of the glossary, A to Z. */
export function loadGlossary(): GlossaryTerm[] {
  const { data } = readYaml(readFileSync(join(process.cwd(), 'content/glossary.yaml'), 'utf8'));
  return glossary.parse(data).sort((one, other) => one.term.localeCompare(other.term, 'en-GB'));
}

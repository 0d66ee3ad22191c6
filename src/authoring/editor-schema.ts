import { z } from 'zod';
import { glossary } from '../schemas/glossary.ts';
import { study } from '../schemas/study.ts';
import { thesaurus } from '../schemas/thesaurus.ts';
import { labelled, standing } from './labels.ts';

/** The files that a text editor can help to write, by the name of the schema: those that are YAML throughout. */
const schemas = { study, glossary, thesaurus };
export type EditorSchemaName = keyof typeof schemas;
export const editorSchemaNames = Object.keys(schemas) as EditorSchemaName[];

/**
 * The JSON Schema (draft 7) that a text editor checks a file by while somebody writes it. Unlike the published schemas
 * it lets out what an editor may leave out, and it tells the label and meaning of every word, in the form that the YAML
 * extension of Visual Studio Code shows.
 */
export function editorSchema(name: EditorSchemaName): Record<string, unknown> {
  return z.toJSONSchema(schemas[name], {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => explainWords(jsonSchema),
  });
}

/** Adds what each word means, beside the word. */
function explainWords(part: z.core.JSONSchema.BaseSchema): void {
  const { enum: words, const: only, oneOf: kinds } = part;
  if (words) part['enumDescriptions'] = labelled(words.map(String)).map(told);
  if (typeof only === 'string' && part.description === undefined) part.description = told(standing(only));
  if (kinds) explainKinds(kinds);
}

/** A group whose fields depend on its kind: each kind says what it is. */
function explainKinds(kinds: readonly z.core.JSONSchema.BaseSchema[]): void {
  const words = kinds.map(({ properties = {} }) =>
    Object.values(properties).flatMap((one) => (typeof one === 'object' && 'const' in one ? one.const : [])),
  );
  labelled(words.flat().map(String)).forEach((word, index) => {
    const kind = kinds[index];
    if (kind) Object.assign(kind, { title: word.label, description: word.meaning });
  });
}

const told = ({ label, meaning }: { label: string; meaning: string }) =>
  [label, meaning].filter(Boolean).join(': ');

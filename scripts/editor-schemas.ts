/** `npm run schemas`: writes the schemas by which Visual Studio Code helps with studies, the glossary and the thesaurus. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSchema, editorSchemaNames } from '../src/authoring/editor-schema.ts';

const folder = join('.vscode', 'schemas');
mkdirSync(folder, { recursive: true });
for (const name of editorSchemaNames) {
  const path = join(folder, `${name}.schema.json`);
  writeFileSync(path, `${JSON.stringify(editorSchema(name), undefined, 2)}\n`);
  console.log(`Written: ${path}`);
}

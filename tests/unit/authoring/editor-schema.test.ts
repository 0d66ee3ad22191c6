import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { editorSchema, editorSchemaNames } from '../../../src/authoring/editor-schema.ts';
import { readContentFiles } from '../../../src/records/content-files.ts';
import { readYaml } from '../../../src/records/yaml-text.ts';
import { designs } from '../../../src/schemas/vocabularies/index.ts';
import { runScript } from '../../support/run-script.ts';
import { contentFolder } from '../../support/content-folder.ts';
import { PROJECT } from '../../support/real-content.ts';

const faultsBy = (schema: object) => {
  const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, keywords: ['enumDescriptions'] });
  addFormats.default(ajv);
  const valid = ajv.compile(schema);
  return (data: unknown) =>
    valid(data) ? [] : (valid.errors ?? []).map((one) => `${one.instancePath} ${one.message}`);
};
const studyFaults = faultsBy(editorSchema('study'));
const studies = readContentFiles(PROJECT)
  .filter(({ folder }) => folder === 'studies')
  .map(({ id, text }) => ({ id, data: readYaml(text).data as Record<string, unknown> }));

interface Part {
  description?: string;
  enum?: string[];
  enumDescriptions?: string[];
  properties?: Record<string, Part>;
  items?: Part;
  anyOf?: Part[];
  oneOf?: Part[];
}
const parts = (part: Part): Part[] => [
  part,
  ...[
    ...Object.values(part.properties ?? {}),
    part.items,
    ...(part.anyOf ?? []),
    ...(part.oneOf ?? []),
  ].flatMap((one) => (one ? parts(one) : [])),
];

test.each(studies)('the file of the study $id is valid as it stands', ({ data }) => {
  expect(studyFaults(data)).toEqual([]);
});

test.each(['glossary', 'thesaurus'] as const)('the %s is valid as it stands', (name) => {
  const { data } = readYaml(readFileSync(join(PROJECT, `content/${name}.yaml`), 'utf8'));
  expect(faultsBy(editorSchema(name))(data)).toEqual([]);
});

test('a slip is marked while it is typed', () => {
  const [sound] = studies;
  expect(studyFaults({ ...sound?.data, design: 'RCT' })).not.toEqual([]);
  expect(studyFaults({ ...sound?.data, desing: 'rct' })).not.toEqual([]);
});

test('what an editor may leave out is not asked for', () => {
  const measure = parts(editorSchema('study')).find(({ properties }) => properties?.['informant']);
  expect(measure).toMatchObject({ required: ['name', 'kind', 'informant'] });
});

describe.each(editorSchemaNames)('the schema for the %s file', (name) => {
  const all = parts(editorSchema(name));

  test('describes every field', () => {
    const bare = all.flatMap(({ properties = {} }) =>
      Object.entries(properties).flatMap(([key, { description }]) => (description ? [] : [key])),
    );
    expect(bare).toEqual([]);
  });

  test('tells what each word of a list means', () => {
    for (const part of all.filter((one) => one.enum)) {
      expect(part.enumDescriptions).toHaveLength(part.enum?.length ?? 0);
      expect(part.enumDescriptions?.every((one) => one.length > 3)).toBe(true);
    }
  });
});

test('a word has its label and its meaning', () => {
  const design = parts(editorSchema('study')).find((part) => part.properties?.['design'])?.properties?.[
    'design'
  ];
  expect(design?.enumDescriptions?.[0]).toBe(`${designs.rct.label}: ${designs.rct.meaning}`);
});

test('the command writes the schemas to the places that the settings of the editor name', () => {
  const { root } = contentFolder();
  const { code, out, err } = runScript('editor-schemas.ts', [], root);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const settings = JSON.parse(readFileSync(join(PROJECT, '.vscode/settings.json'), 'utf8'));
  const named = Object.keys(settings['yaml.schemas']);
  expect(named).toHaveLength(editorSchemaNames.length);
  for (const path of named) {
    expect(JSON.parse(readFileSync(join(root, path), 'utf8'))).toHaveProperty('$schema');
    expect(out).toContain(join(path));
  }
});

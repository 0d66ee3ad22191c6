/**
 * What the Data Package 2.0 standard asks of the properties that our description uses, written from its text
 * (https://datapackage.org/standard/). The standard's own profile is 160 kB, most of it about what we do not use, so
 * it is not kept here. Stricter than the profile in one way: no property is allowed that is not named.
 */
const path = { type: 'string', pattern: '^(?![./~])(?!.*(\\.\\./|\\\\))|^https?://' };
const name = { type: 'string', pattern: '^[-a-z0-9._/]+$' };
const sentence = { type: 'string', minLength: 1 };
const names = { type: 'array', minItems: 1, uniqueItems: true, items: sentence };
const only = (properties: object, ...required: string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

const field = only(
  {
    name: sentence,
    type: { enum: ['string', 'integer', 'number', 'boolean', 'date', 'year'] },
    description: sentence,
    missingValues: { type: 'array', uniqueItems: true, items: { type: 'string' } },
    categories: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: only({ value: sentence, label: sentence }, 'value'),
    },
  },
  'name',
  'type',
  'description',
);

const tableSchema = only(
  {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
    fields: { type: 'array', minItems: 1, items: field },
    missingValues: { type: 'array', items: { type: 'string' } },
    primaryKey: names,
    foreignKeys: {
      type: 'array',
      minItems: 1,
      items: only(
        { fields: names, reference: only({ resource: name, fields: names }, 'fields') },
        'fields',
        'reference',
      ),
    },
  },
  'fields',
);

const dialect = only({
  header: { type: 'boolean' },
  delimiter: sentence,
  lineTerminator: sentence,
  quoteChar: { type: 'string', minLength: 1, maxLength: 1 },
  doubleQuote: { type: 'boolean' },
});

const measure = {
  bytes: { type: 'integer', minimum: 1 },
  hash: { type: 'string', pattern: '^sha256:[a-f0-9]{64}$' },
};

const told = {
  name,
  type: { const: 'table' },
  title: sentence,
  description: sentence,
  format: sentence,
  mediatype: { type: 'string', pattern: '^.+/.+$' },
  encoding: { const: 'utf-8' },
  dialect,
  schema: tableSchema,
};
const always = ['name', 'path', 'title', 'description', 'format', 'mediatype', 'encoding'];

const oneFile = {
  ...only({ ...told, path, ...measure }, ...always, 'bytes', 'hash'),
  dependentRequired: { type: ['schema', 'dialect'], schema: ['type'] },
};

/** A table of which each part is a file. What is measured of a file stands with each, in a property of our own. */
const tableInParts = only(
  {
    ...told,
    path: { type: 'array', minItems: 2, uniqueItems: true, items: path },
    parts: { type: 'array', minItems: 2, items: only({ path, ...measure }, 'path', 'bytes', 'hash') },
  },
  ...[...always, 'type', 'dialect', 'schema', 'parts'],
);

const resource = {
  if: { type: 'object', properties: { path: { type: 'array' } } },
  then: tableInParts,
  else: oneFile,
};

export const dataPackageProfile = only(
  {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name,
    title: sentence,
    description: sentence,
    homepage: { type: 'string', format: 'uri' },
    version: sentence,
    created: { type: 'string', format: 'date-time' },
    licenses: { type: 'array', minItems: 1, items: only({ path, title: sentence }, 'path') },
    sources: { type: 'array', minItems: 1, items: only({ title: sentence, path }, 'title') },
    contributors: {
      type: 'array',
      minItems: 1,
      items: only({ title: sentence, path, email: { type: 'string', format: 'email' }, roles: names }),
    },
    resources: { type: 'array', minItems: 1, items: resource },
  },
  ...['$schema', 'name', 'title', 'version', 'created', 'licenses', 'sources', 'resources'],
);

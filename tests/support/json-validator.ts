import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/**
 * Says what is wrong with some data by a JSON Schema of draft 2020-12: nothing where it is valid. Throws where the
 * schema itself is not one.
 */
export function faultsBy(schema: object): (data: unknown) => string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
  addFormats.default(ajv);
  const valid = ajv.compile(schema);
  return (data) => (valid(data) ? [] : (valid.errors ?? []).map(inWords));
}

const inWords = ({ instancePath, message, params }: ErrorObject): string =>
  `${instancePath || '/'} ${message} ${JSON.stringify(params)}`;

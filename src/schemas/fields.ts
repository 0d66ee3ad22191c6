import { z } from 'zod';
import { NOT_ESTABLISHED } from './vocabularies/index.ts';

/** File names and keys: lower-case words joined by single hyphens, at most 80 characters. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const ID_LENGTH = 80;

/** Control, zero-width, direction-changing, filler and tag characters: invisible to a reviewer, so never allowed. */
export const HIDDEN_CHARACTERS =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFB\u{E0000}-\u{E0FFF}]/u;
/** A DOI as registered: `10.`, a registrant number, a slash, and a suffix without spaces. */
const DOI_PATTERN = /^10\.\d{4,9}\/[^\s"<>]+$/;

/** What a text is, beyond what Zod can say of it: forms and drafts read this beside the schema. */
export interface WrittenAs {
  format?: 'id' | 'address' | 'doi' | 'isbn' | 'country';
  /** Whose id is to be written here. Sources are those of the same record. */
  pointsAt?: 'source' | 'study' | 'intervention';
  maxWords?: number;
}

/** How each text is written. Kept beside Zod's own metadata, because that goes into the published JSON Schemas. */
export const writtenAs = z.registry<WrittenAs>();

/** A key that other records point at, or with `pointsAt` one that points at them. */
export const id = (pointsAt?: WrittenAs['pointsAt']) =>
  z
    .string()
    .max(ID_LENGTH, { error: `keep this to ${ID_LENGTH} characters` })
    .regex(ID_PATTERN, {
      error: 'use lower-case letters, digits and single hyphens, such as price-2015-keep',
    })
    .register(writtenAs, { format: 'id', ...(pointsAt && { pointsAt }) });

/** Plain text of at most `length` characters, on one or more lines, never blank. */
export const text = (length = 1200) =>
  z
    .string()
    .trim()
    .min(1, { error: 'write something here, or remove the line if the field is optional' })
    .max(length, { error: `shorten this to ${length} characters` })
    .refine((value) => !HIDDEN_CHARACTERS.test(value), {
      error:
        'remove the hidden character (a control, zero-width or direction mark); type the text again by hand',
    })
    .refine((value) => value === value.normalize('NFC'), {
      error: 'type the accented letters again: each must be a single character (Unicode form NFC)',
    });

/** Text of at most `count` words. */
export const words = (count: number) =>
  text()
    .refine((value) => value.split(/\s+/).length <= count, { error: `shorten this to ${count} words` })
    .register(writtenAs, { maxWords: count });

/** A day written as quoted ISO text, such as "2026-11-21". A day that does not exist is refused. */
export const isoDate = () =>
  z.iso.date({ error: 'write a real day as year-month-day in quotes, such as "2026-11-21"' });

/** A day, a month or a year, as far as it is known: `2023-09-21`, `2023-02` or `2018`. */
export const dayMonthOrYear = () => {
  const error = 'write a real day, month or year in quotes, such as "2023-09-21", "2023-02" or "2018"';
  return z.union([z.iso.date({ error }), z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, { error })], {
    error,
  });
};

/** An `https` address with a plain ASCII host and no user name or password in it. */
export const webAddress = () =>
  z
    .string()
    .max(600)
    .refine(isSafeAddress, {
      error:
        'write a full web address that begins https:// and has no user name, password or unusual letters in its host',
    })
    .register(writtenAs, { format: 'address' });

export const doi = () =>
  z
    .string()
    .max(200)
    .regex(DOI_PATTERN, {
      error: 'write the DOI alone, such as 10.1007/s11121-007-0080-7, without https://doi.org/ before it',
    })
    .register(writtenAs, { format: 'doi' });

export const isbn = () =>
  z
    .string()
    .regex(/^[\d-]{9,16}[\dX]$/, { error: 'write the ISBN in digits and hyphens' })
    .register(writtenAs, { format: 'isbn' });

/** A country as two capital letters, ISO 3166-1 alpha-2 (GB for the United Kingdom). */
export const country = () =>
  z
    .string()
    .regex(/^[A-Z]{2}$/, { error: 'write the country as two capital letters, such as GB, US or AU' })
    .refine((code) => code !== 'UK', { error: 'the United Kingdom is GB' })
    .refine((code) => !/^[A-Z]{2}$/.test(code) || (regions.of(code) !== undefined && !NO_COUNTRY.has(code)), {
      error: 'this is not a country code; look it up under ISO 3166',
    })
    .register(writtenAs, { format: 'country' });

/** Codes that stand for groups of countries, for none, or for tests. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);
const regions = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'none' });

/** A whole number of people (or of what the study counts), zero or more. */
export const headcount = () =>
  z
    .number({ error: 'write a whole number, or not-established' })
    .int({ error: 'write a whole number' })
    .min(0, { error: 'write zero or more' })
    .max(100_000_000, { error: 'this number is too large to be right' });

/** The field's own value, or the word `not-established` where no source we read says. */
export const orNotEstablished = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .union([z.literal(NOT_ESTABLISHED), schema])
    .refine((value) => typeof value !== 'string' || !MEANT.test(value), {
      error: `where no source says, write ${NOT_ESTABLISHED}`,
      // Where the value breaks another rule too, that rule speaks.
      when: ({ issues }) => issues.length === 0,
    });

/** What people write when they mean `not-established`. */
const MEANT = /^(unknown|unclear|n\/?a|not[ _]?known|not[ _]established|not available|tbc|tba|-+|\?+)$/i;

/** A list with no item twice. */
export const uniqueList = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .array(schema)
    .refine((items) => new Set(items.map((item) => JSON.stringify(item))).size === items.length, {
      error: 'the same item stands twice; remove one',
    });

/** A list with at least one item and no item twice. */
export const listOf = <Schema extends z.ZodType>(schema: Schema) =>
  uniqueList(schema).min(1, { error: 'give at least one' });

/**
 * Lets a rule across fields run whenever the fields it looks at are sound, whatever is wrong elsewhere in the
 * record, so that an editor is told of every problem in one run.
 */
export const whenSound = (...fields: string[]) => ({
  when: ({ issues }: z.core.ParsePayload) =>
    !issues.some(({ code, path = [] }) =>
      path.length === 0 ? code === 'invalid_type' : fields.includes(String(path[0])),
    ),
});

/** True for an `https` address with a plain ASCII host on the public web and no user name or password. */
export function isSafeAddress(value: string): boolean {
  if (!/^https:\/\//.test(value) || /[\s<>"\\^`{|}]/.test(value)) return false;
  if (!URL.canParse(value)) return false;
  const address = new URL(value);
  const host = value.slice('https://'.length).split(/[/?#]/)[0] ?? '';
  return (
    address.username === '' &&
    address.password === '' &&
    /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(:\d+)?$/i.test(host) &&
    // A name in punycode shows readers letters that only look like those of a host they know.
    !/(^|\.)xn--/i.test(host) &&
    !/\.(local|localhost|internal|test|invalid)$/i.test(address.hostname)
  );
}

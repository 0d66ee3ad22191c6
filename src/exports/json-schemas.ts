import { z } from 'zod';
import { glossary } from '../schemas/glossary.ts';
import { intervention } from '../schemas/intervention.ts';
import { study } from '../schemas/study.ts';
import { stampLine, type Publication } from './publication.ts';

/** One kind of record: its schema, and the rules of it that a JSON Schema cannot say. */
interface Kind {
  name: 'intervention' | 'study' | 'glossary';
  title: string;
  description: string;
  schema: z.ZodType;
  unsaid: readonly string[];
}

const everywhere = [
  'no list holds the same item twice, and a list that must hold something is not empty',
  'text is in Unicode form NFC and has no control, zero-width or direction-changing characters',
  'a country code is one that exists',
  'web addresses begin with https:// and have a plain host and no user name or password',
];

const kinds: readonly Kind[] = [
  {
    name: 'intervention',
    title: 'Intervention record',
    description:
      'The facts at the head of an intervention’s page, as the data files hold them under "record".',
    schema: intervention,
    unsaid: [
      'the summary has at most 40 words',
      'no two sources have the same id',
      'the lower end of an age range or a cost is not above its upper end',
      'every source that a fact names is among the sources of the record',
      '"withdrawn" is there where status is withdrawn, and only there',
      'another body’s rating has a name where body is other, and only there',
      'the history begins with from: none, runs oldest first, and each line begins where the one before ended',
      'no reviewer is an author of the same entry',
      'every study and related entry named has a record of its own',
    ],
  },
  {
    name: 'study',
    title: 'Study record',
    description: 'The facts of one study, as the data files hold them under "record".',
    schema: study,
    unsaid: [
      'no two sources or findings have the same id',
      'every finding names a source of the record',
      'the numbers of both groups add up to the total, and no more are analysed than started',
      'design and comparison fit each other, and a quality fact is not-applicable only where it makes no sense',
      'an interval holds its own value and its lower end is not above its upper end; events are not more than people',
      'a significant finding has a direction, and one that was not tested has no significance',
      'text that says what was reported is there where the answer is reported',
    ],
  },
  {
    name: 'glossary',
    title: 'Glossary',
    description: 'The words of the glossary, as the data file holds them under "terms".',
    schema: glossary,
    unsaid: [
      'no two words have the same id',
      'a day is one that exists',
      'a word of policy has a date and a source, and every entry it names has a record of its own',
    ],
  },
];

/** The names of the schemas, as in `/data/schemas/<name>.schema.json`. */
export const schemaNames = kinds.map(({ name }) => name);

/**
 * The JSON Schema of one kind of record (draft 2020-12), made from the schema that checks every record. It describes
 * records as published: what an editor may leave out is there with its default. Its description lists the rules
 * across fields, and within texts, that JSON Schema has no words for; the library checks those besides.
 * Throws where there is no schema of that name.
 */
export function jsonSchema(name: string, publication: Publication): Record<string, unknown> {
  const kind = kinds.find((one) => one.name === name);
  if (kind === undefined) throw new Error(`there is no schema named "${name}"`);
  const { $schema, ...rules } = z.toJSONSchema(kind.schema, { target: 'draft-2020-12', io: 'output' });
  return {
    $schema,
    $id: publication.address(`/data/schemas/${name}.schema.json`),
    $comment: stampLine(publication),
    title: kind.title,
    description: `${kind.description} This schema cannot say, and the library checks besides, that: ${[...kind.unsaid, ...everywhere].join('; ')}.`,
    ...rules,
  };
}

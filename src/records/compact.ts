/** The same few words stand in thousands of records; longer texts seldom stand twice. In characters. */
const LONGEST_SHARED = 60;

/** One copy of each short text that a record was found to hold. */
const shared = new Map<string, string>();

/**
 * A copy of a record's facts that takes little memory. As they were read, each of their texts keeps the whole file that it
 * was cut from, and their objects have room to grow; a build of thousands holds half as much without.
 * @param facts what JSON can say, as the schemas of records give it
 */
export const compact = <Facts extends object>(facts: Facts): Facts =>
  shareTexts(JSON.parse(JSON.stringify(facts))) as Facts;

function shareTexts(value: unknown): unknown {
  if (typeof value === 'string') return value.length <= LONGEST_SHARED ? sharedText(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Record<string, unknown>;
  for (const key of Object.keys(fields)) {
    const field = fields[key];
    // A field keeps its place, so that records of one kind go on having one shape.
    if (typeof field === 'string' || typeof field === 'object') fields[key] = shareTexts(field);
  }
  return value;
}

function sharedText(text: string): string {
  const known = shared.get(text);
  if (known === undefined) shared.set(text, text);
  return known ?? text;
}

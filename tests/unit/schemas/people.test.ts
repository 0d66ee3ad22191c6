import { describe, expect, test } from 'vitest';
import { peopleInWords } from '../../../src/evidence/people.ts';
import { intervention } from '../../../src/schemas/intervention.ts';
import { contentFolder, ENTRY } from '../../support/content-folder.ts';
import { exampleEntry, faults } from '../../support/example-records.ts';

const person = (name: string, interests = 'none declared') => ({ name, interests });
const faultsWith = (people: unknown) => faults(intervention, { ...exampleEntry(), people });

describe('who wrote and who reviewed an entry', () => {
  test('may be left out, and then nobody is named', () => {
    expect(intervention.parse(exampleEntry()).people).toEqual({
      authors: 'not-established',
      reviewers: 'not-established',
    });
    expect(peopleInWords('not-established')).toBe('Not recorded');
  });

  test('is two lists of names with interests', () => {
    expect(faultsWith({ authors: [person('A. Example')], reviewers: [person('B. Example')] })).toEqual([]);
    expect(peopleInWords([person('A. Example'), person('B. Example', 'trained the staff')])).toBe(
      'A. Example (interests: none declared); B. Example (interests: trained the staff)',
    );
  });

  test.each(['A. Example', 'a. example', 'A Example'])('may not be one person: %s', (name) => {
    expect(faultsWith({ authors: [person('A. Example')], reviewers: [person(name)] }).join()).toContain(
      'a reviewer is never an author of the same entry',
    );
  });

  test('the check names the line of the reviewer', () => {
    const folder = contentFolder().change(
      ENTRY,
      'status: published',
      'people:\n  authors: [{ name: A. Example, interests: none declared }]\n  reviewers:\n    - { name: A. Example, interests: none declared }\nstatus: published',
    );
    expect(folder.report()).toMatchInlineSnapshot(`
      "content/interventions/example-evenings.mdx:57  people.reviewers[1].name
        A value breaks a rule of its field (bad-value).
        "A. Example": a reviewer is never an author of the same entry; name somebody else, or write not-established.
        To mend: Change the value as the message says.
        In the guide: content/README.md#bad-value

      1 problem in 1 file."
    `);
  });
});

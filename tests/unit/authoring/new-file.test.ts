import { describe, expect, test } from 'vitest';
import { LONGEST_ADDRESS, newFileAddress } from '../../../src/authoring/new-file.ts';
import { idProblem, suggestEntryId, suggestStudyId } from '../../../src/authoring/record-ids.ts';

const FOLDER = 'https://git.example.org/library/new/main/content/studies';

describe('the address of a new file', () => {
  test('holds name and text, whatever signs are in them', () => {
    const { address, holdsText } = newFileAddress(FOLDER, 'a.yaml', 'label: "50% & more" # é\n');
    expect(holdsText).toBe(true);
    const { searchParams } = new URL(address);
    expect([...searchParams]).toEqual([
      ['filename', 'a.yaml'],
      ['value', 'label: "50% & more" # é\n'],
    ]);
  });

  test('leaves the text out where it would be too long, and says so', () => {
    const room = LONGEST_ADDRESS - `${FOLDER}?filename=a.yaml&value=`.length;
    expect(newFileAddress(FOLDER, 'a.yaml', 'a'.repeat(room)).holdsText).toBe(true);
    const over = newFileAddress(FOLDER, 'a.yaml', 'a'.repeat(room + 1));
    expect(over).toEqual({ address: `${FOLDER}?filename=a.yaml`, holdsText: false });
    // A sign of one letter may take nine in an address.
    expect(newFileAddress(FOLDER, 'a.yaml', '‘'.repeat(1000)).holdsText).toBe(false);
  });
});

describe('the name of a file', () => {
  test.each([
    [{ citation: { authors: [{ family: 'Price' }], year: 2015 } }, 'KEEP', 'price-2015-keep'],
    [{ citation: { authors: [{ family: 'O’Connor' }], year: 2024 } }, '', 'oconnor-2024'],
    [
      { citation: { authors: [{ family: 'Gärtner-Łuk' }] } },
      'Family Safeguarding',
      'gartner-uk-family-safeguarding',
    ],
    [{ citation: { authors: [{ organisation: 'Ipsos MORI' }], year: 2016 } }, 'keep', 'ipsos-mori-2016-keep'],
    [{ citation: { authors: 'not-established', year: 'not-established' } }, 'Pause', 'pause'],
    [{}, '', ''],
  ])('is suggested from %j and “%s”', (study, programme, id) => {
    expect(suggestStudyId(study, programme)).toBe(id);
  });

  test('of an entry is suggested from its title, and is never too long', () => {
    expect(suggestEntryId({ title: 'Positive Choices (Suffolk)' })).toBe('positive-choices-suffolk');
    expect(suggestEntryId({ title: 'long '.repeat(40) }).length).toBeLessThanOrEqual(80);
    expect(idProblem(suggestEntryId({ title: 'long '.repeat(40) }), [])).toBe(undefined);
  });

  test.each([
    ['', 'give the file a name'],
    [
      'Price 2015',
      'use lower-case letters, digits and single hyphens, such as price-2015-keep, without an ending',
    ],
    [
      'price.yaml',
      'use lower-case letters, digits and single hyphens, such as price-2015-keep, without an ending',
    ],
    ['a'.repeat(81), 'keep this to 80 characters'],
    ['taken', 'the library has a file called “taken”; give this one another name, such as taken-3'],
  ])('“%s” is refused: %s', (id, message) => {
    expect(idProblem(id, ['taken', 'taken-2'])).toBe(message);
  });

  test('that is free and well formed is taken', () => {
    expect(idProblem('price-2015-keep', ['price-2015'])).toBe(undefined);
  });
});

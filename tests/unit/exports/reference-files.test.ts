import { describe, expect, test } from 'vitest';
import { bibtexText } from '../../../src/exports/bibtex.ts';
import { entryReferences } from '../../../src/exports/entry-references.ts';
import { cslItem } from '../../../src/exports/references.ts';
import { risText } from '../../../src/exports/ris.ts';
import type { StudyRecord } from '../../../src/evidence/trials.ts';
import { publication, studies } from '../../support/exported-library.ts';
import { printed, readReferences } from '../../support/read-references.ts';
import { study } from '../../support/studies.ts';

/** A publication that has everything a format can trip over. */
const awkward = study({
  id: 'awkward-2020-a-very-long-name-indeed',
  citation: {
    authors: [
      { family: "O'Leary", given: 'C.' },
      { family: 'Mitchell-Smith', given: 'Zoë É.' },
      { family: 'van der Berg', given: 'J.M.' },
      { family: 'Łukasz Ødegård' },
      { organisation: 'Centre for A & B, University of Children’s Care and Law' },
      { organisation: 'Verian' },
    ],
    title:
      'Adoption & Fostering: "50% of it" {in braces}, a_b, $5, #1, ~x^2, 1 < 2 > 0, back\\slash — a title in Москва that goes on past seventy letters',
    container: 'Child & Family {Social} Work',
    publisher: 'P & Q_R',
    doi: '10.1234/a_b(c)%25',
    url: 'https://example.org/a_b?c=%20&d#e',
    volume: '10',
    issue: '4',
    pages: '70–84',
  },
});
const untitled = study({
  id: 'untitled',
  citation: { type: 'report', authors: 'not-established', year: 'not-established', title: 'not-established' },
});
const book = study({
  id: 'book',
  citation: { type: 'report', isbn: '978-1-83870-160-4', publisher: 'Somewhere' },
});
const all = [...studies, awkward, untitled, book];

/** RIS has one tag for ISBN and report number, which citation-js reads as the latter; the text itself is looked at below. */
const withoutIsbn = ({ ISBN: _, ...rest }: ReturnType<typeof printed>) => rest;

/** RIS takes what stands before a comma for a family name, so an organisation's commas are written as dashes. */
function asRisSays(record: StudyRecord) {
  const { authors } = record.citation;
  if (typeof authors === 'string') return withoutIsbn(printed(cslItem(record)));
  const names = authors.map((author) =>
    'organisation' in author ? { organisation: author.organisation.replace(/, /g, ' – ') } : author,
  );
  return withoutIsbn(printed(cslItem({ ...record, citation: { ...record.citation, authors: names } })));
}

describe('BibTeX read back by citation-js', () => {
  const read = readReferences(bibtexText(all, publication));

  test.each(all)('gives $id as it was: authors, year, title, DOI and the rest', (record) => {
    expect(printed(read.get(record.id) ?? missing(record))).toEqual(printed(cslItem(record)));
  });

  test('holds each publication once', () => {
    expect([...read.keys()]).toEqual(all.map(({ id }) => id));
  });
});

describe('RIS read back by citation-js', () => {
  const read = readReferences(risText(all));

  test.each(all)('gives $id as it was: authors, year, title, DOI and the rest', (record) => {
    expect(withoutIsbn(printed(read.get(record.id) ?? missing(record)))).toEqual(asRisSays(record));
  });

  test('holds each publication once', () => {
    expect([...read.keys()]).toEqual(all.map(({ id }) => id));
  });
});

describe('the text of a file', () => {
  test('BibTeX names its version and licence in a comment', () => {
    expect(bibtexText([book], publication)).toMatch(
      /^@comment\{Example Library, data version 0123456789, 2026-02-03\. Licence: .*\}\n/,
    );
  });

  test('BibTeX escapes what TeX would run, everywhere but in addresses', () => {
    const text = bibtexText([awkward], publication);
    const lines = text.split('\n').filter((line) => !/^\t(url|doi) =/.test(line));
    expect(lines.filter((line) => /(?<!\\)[&%#_~^]/.test(line))).toEqual([]);
    expect(text).toContain('doi = {10.1234/a_b(c)%25}');
    expect(text).not.toContain('howpublished');
  });

  test('RIS keeps a value on one line, and ends every line as its specification says', () => {
    const text = risText([awkward, book]);
    expect(text.split('\r\n').filter((line) => !/^([A-Z][A-Z0-9] {2}- .*)?$/.test(line))).toEqual([]);
    expect(text).not.toMatch(/[^\r]\n/);
    expect(text.match(/^TY {2}- /gm)).toHaveLength(2);
    expect(text.match(/^ER {2}- /gm)).toHaveLength(2);
  });

  test('RIS keeps a report’s ISBN', () => {
    expect(risText([book])).toContain('SN  - 978-1-83870-160-4\r\n');
  });

  test('an entry without studies has a file with no reference in it', () => {
    expect(risText([])).toBe('');
    expect(bibtexText([], publication)).toMatch(/^@comment\{.*\}\n$/);
  });
});

test('the files of one entry hold its own studies in every format', () => {
  const { ris, bib, 'csl.json': csl } = entryReferences([book, untitled], publication);
  for (const ids of [readReferences(ris).keys(), readReferences(bib).keys()])
    expect([...ids]).toEqual(['book', 'untitled']);
  expect(JSON.parse(csl)).toEqual([cslItem(book), cslItem(untitled)]);
});

function missing({ id }: StudyRecord): never {
  throw new Error(`${id} is not in the file`);
}

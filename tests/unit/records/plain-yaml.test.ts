import { describe, expect, test } from 'vitest';
import { readContentFiles } from '../../../src/records/content-files.ts';
import { splitEntry } from '../../../src/records/frontmatter.ts';
import { readPlainYaml } from '../../../src/records/plain-yaml.ts';
import { readCarefully } from '../../../src/records/yaml-text.ts';
import { numbersFrom } from '../../support/chance.ts';
import { PROJECT } from '../../support/real-content.ts';

const facts = readContentFiles(PROJECT).map(({ path, text }) => ({
  path,
  yaml: splitEntry(text)?.yaml ?? text,
}));

test('most records of the library are plain, and both readers give the same facts', () => {
  const plain = facts.filter(({ yaml }) => readPlainYaml(yaml) !== undefined);
  expect(plain.length / facts.length).toBeGreaterThan(0.8);
  for (const { path, yaml } of plain)
    expect({ path, ...readPlainYaml(yaml) }).toEqual({ path, data: readCarefully(yaml).data });
});

test.each([
  ['a shortcut', 'a: &x 1'],
  ['a shortcut after a comma', 'a: [1,*x]'],
  ['a merge key', 'a: { <<: 1 }'],
  ['a merge key as a code', 'a: { "\\x3c\\x3c": 1 }'],
  ['a tag', 'a: !!binary aGk='],
  ['a note', 'a: one # two'],
  ['a directive', '%YAML 1.1\n---\na: yes'],
  ['a second record', 'a: 1\n---\nb: 2'],
  ['a number with a gap', 'a: 1_000'],
  ['a number in another notation', 'a: 0x1f'],
  ['a key that is a list', '[a, b]: 1'],
  ['a long key', '? a\n: 1'],
  ['a tab', 'a:\t1'],
  ['the end of a line of old machines', 'a: 1\rb: 2'],
  ['a field that stands twice', 'a: 1\na: 2'],
  ['an open quote', "a: 'one"],
  ['a quotation over two lines', 'a: "one\n  two"'],
  ['a group over two lines', 'a: { b: 1,\n  c: 2 }'],
  ['crooked spaces', 'a: 1\n  b: 2'],
])('%s is left to the careful reader', (_, text) => {
  expect(readPlainYaml(text)).toBeUndefined();
});

/** Bits of YAML that mean something somewhere. */
const BITS =
  `: - , [ ] { } " ' | > |- >+ >2 # ? & * ! % @ ~ null true yes 0 007 1.50 1e3 .5 -0 .inf 1_0 12:30 2024-02-30 __proto__ = : - << --- ...`
    .split(' ')
    .concat(' ', '  ', '\n', '\n\n', '\n  ', '\n- ', ': ', ' #', '\t', 'é', ' ');

/** A record that somebody has damaged: bits put in, taken out, said twice or moved. */
function damaged(yaml: string, next: () => number): string {
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const lines = yaml.split('\n');
  const from = whole(0, lines.length - 1);
  let text = lines.slice(from, from + whole(1, 12)).join('\n');
  for (let times = whole(1, 3); times > 0; times -= 1) {
    const at = whole(0, text.length);
    const cut = whole(0, 1) * whole(0, 6);
    text =
      text.slice(0, at) +
      (whole(0, 3) > 0 ? (BITS[whole(0, BITS.length - 1)] ?? '') : '') +
      text.slice(at + cut);
  }
  return text;
}

describe('of damaged records', () => {
  const next = numbersFrom(20_261_122);
  const texts = Array.from({ length: 4_000 }, () =>
    damaged(facts[Math.floor(next() * facts.length)]?.yaml ?? '', next),
  );

  test('many are still plain, and many are not', () => {
    const share = texts.filter((text) => readPlainYaml(text)).length / texts.length;
    expect(share).toBeGreaterThan(0.15);
    expect(share).toBeLessThan(0.85);
  });

  test('none is taken that the careful reader refuses, or reads in another way', () => {
    for (const text of texts) {
      const plain = readPlainYaml(text);
      if (plain) expect({ text, faults: [], ...plain }).toEqual({ text, ...readCarefully(text) });
    }
  });
});

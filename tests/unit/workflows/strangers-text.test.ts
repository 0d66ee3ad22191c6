import { describe, expect, test } from 'vitest';
import { onlyFile } from '../../../scripts/github/one-file-zip.ts';
import { LONGEST, shortened, strangersText } from '../../../scripts/github/strangers-text.ts';
import { zip } from '../../support/zip.ts';

const safe = (text: string) => strangersText(Buffer.from(text));

describe('a stranger’s text', () => {
  test('keeps its words, tables, headings and folded parts', () => {
    const text =
      '## Ratings\n\n| Entry | After |\n| --- | --- |\n| Pause | Level 2 |\n\n<details><summary>Why</summary>\n\n- [a](/b/#c)\n</details>';
    expect(safe(text)).toBe(text);
  });

  test.each([
    ['calls nobody', '@centre/editors and a@b', /@(?!\u200b)/],
    ['names no other issue', 'see #12 and other/place#3', /#(?!\u200b)/],
    ['hides nothing', 'a <!-- hidden --> b', /<!--/],
    ['fetches no picture', '![x](https://a.example/x.png)', /!\[/],
    ['fetches no picture by HTML', '<img src="https://a.example/"> < IMG>', /<\s*img/i],
    ['holds no control characters', 'a\u001b[31mb\u0007', /[\u001b\u0007]/],
  ])('%s', (_, text, never) => {
    expect(text).toMatch(never);
    expect(safe(text)).not.toMatch(never);
  });

  test('is refused where it is not UTF-8', () => {
    expect(() => strangersText(Buffer.from([0xc3, 0x28]))).toThrow();
  });

  test('fits into a comment, cut between two lines', () => {
    const long = safe('@line of words\n'.repeat(10_000));
    expect(long.length).toBeLessThan(65_536);
    expect(long).toMatch(/words\n\nThe rest is too long to show here\.$/);
    expect(shortened('x'.repeat(LONGEST * 2)).length).toBeLessThan(65_536);
    expect(shortened('x'.repeat(LONGEST))).toHaveLength(LONGEST);
  });
});

describe('an archive of one file', () => {
  test.each([
    ['packed', true],
    ['stored', false],
  ])('gives its bytes: %s', (_, packed) => {
    expect(onlyFile(zip({ 'a.md': 'Words £' }, { packed }), 'a.md', 100).toString()).toBe('Words £');
  });

  test.each([
    ['longer than it may be, packed', zip({ 'a.md': 'x'.repeat(101) })],
    ['longer than it may be, stored', zip({ 'a.md': 'x'.repeat(101) }, { packed: false })],
    ['another name', zip({ 'b.md': 'x' })],
    ['two files', zip({ 'a.md': 'x', 'b.md': 'y' })],
    ['a file in a folder', zip({ 'x/a.md': 'x' })],
    ['cut short', zip({ 'a.md': 'x' }).subarray(5)],
    ['empty', Buffer.alloc(0)],
  ])('is refused where it is %s', (_, archive) => {
    expect(() => onlyFile(archive, 'a.md', 100)).toThrow();
  });
});

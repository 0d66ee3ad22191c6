import { describe, expect, test } from 'vitest';
import { FEED_LENGTH, feedText, type FeedEntry } from '../../../src/exports/feed.ts';
import { publication, snapshot } from '../../support/exported-library.ts';

type Line = FeedEntry['data']['history'][number];

const first = (date: string): Line => ({
  date,
  from: 'none',
  to: 'level-2',
  cause: 'first-rating',
  sentence: 'Two studies.',
});
const entry = (id: string, title: string, ...history: Line[]): FeedEntry => ({
  id,
  data: { title, history },
});
const itemsOf = async (...entries: FeedEntry[]) => {
  const text = await feedText(entries, publication);
  return [...text.matchAll(/<item>(.*?)<\/item>/gs)].map(([, item = '']) => ({
    title: part(item, 'title'),
    link: part(item, 'link'),
    guid: part(item, 'guid'),
    description: part(item, 'description'),
    pubDate: part(item, 'pubDate'),
  }));
};
const part = (item: string, name: string) => new RegExp(`<${name}[^>]*>(.*?)</${name}>`, 's').exec(item)?.[1];

test('a new entry is an item with its day, its level and why', async () => {
  expect(await itemsOf(entry('one', 'Programme One', first('2026-01-02')))).toEqual([
    {
      title: 'New entry: Programme One, Level 2',
      link: 'https://example.org/sub/interventions/one/#change-1',
      guid: 'https://example.org/sub/interventions/one/#change-1',
      description: 'Two studies.',
      pubDate: 'Fri, 02 Jan 2026 00:00:00 GMT',
    },
  ]);
});

describe('a change of rating', () => {
  const changed: Line = {
    date: '2026-03-04',
    from: 'level-2',
    to: 'ne',
    cause: 'new-study',
    sentence: 'A trial found none.',
  };

  test('says from what to what, and why, as plainly downwards as upwards', async () => {
    const [newest] = await itemsOf(entry('one', 'Programme One', first('2026-01-02'), changed));
    expect(newest).toMatchObject({
      title: 'Programme One: Level 2 to No effect found',
      description: 'New study. A trial found none.',
      link: 'https://example.org/sub/interventions/one/#change-2',
    });
  });

  test('has an address of its own, whatever else changed on the same day', async () => {
    const again: Line = { ...changed, from: 'ne', to: 'ne', cause: 'correction' };
    const items = await itemsOf(entry('one', 'One', first('2026-03-04'), changed, again));
    expect(new Set(items.map(({ guid }) => guid)).size).toBe(3);
    expect(items.map(({ title }) => title)).toContain('One: No effect found, unchanged');
  });
});

test('an entry that was taken down is an item with the reason', async () => {
  const gone = entry('gone', 'Gone', first('2026-01-02'));
  gone.data.withdrawn = { date: '2026-05-06', reason: 'It was a copy.' };
  expect((await itemsOf(gone))[0]).toMatchObject({
    title: 'Withdrawn: Gone',
    description: 'It was a copy.',
    pubDate: 'Wed, 06 May 2026 00:00:00 GMT',
  });
});

test('the newest come first, and things of one day from A to Z', async () => {
  const items = await itemsOf(
    entry('b', 'Beta', first('2026-01-02')),
    entry('old', 'Old', first('2025-01-02')),
    entry('a', 'Alpha', first('2026-01-02')),
    entry('new', 'New', first('2026-02-02')),
  );
  expect(items.map(({ title }) => title?.replace(/New entry: |, Level 2/g, ''))).toEqual([
    'New',
    'Alpha',
    'Beta',
    'Old',
  ]);
});

test('a long feed holds the newest only, so that it stops growing', async () => {
  const many = Array.from({ length: FEED_LENGTH + 5 }, (_, index) => {
    return entry(`e${index}`, `E${index}`, first(index < 5 ? '2025-01-01' : '2026-01-01'));
  });
  const items = await itemsOf(...many);
  expect(items).toHaveLength(FEED_LENGTH);
  expect(items.filter(({ pubDate }) => pubDate?.includes('2025'))).toEqual([]);
});

test('no title or sentence can add an element of its own', async () => {
  const text = await feedText(
    [entry('one', 'A & B <script>x</script> ]]>', first('2026-01-02'))],
    publication,
  );
  expect(text).not.toContain('<script');
  expect(text).toContain('A &amp; B &lt;script&gt;');
});

test('the feed of the real library names its licence and version, and depends on nothing but the records', async () => {
  const text = await feedText(snapshot.entries, publication);
  expect(text).toContain('Data version 0123456789.');
  expect(text).toContain(publication.stamp.licence.address);
  expect(text).toContain('<atom:link href="https://example.org/sub/feed.xml" rel="self"');
  expect(text.match(/<item>/g)).toHaveLength(snapshot.entries.flatMap(({ data }) => data.history).length);
  expect(await feedText(snapshot.entries, publication)).toBe(text);
});

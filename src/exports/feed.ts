import { getRssString } from '@astrojs/rss';
import type { Intervention } from '../schemas/intervention.ts';
import { changeCauses, levels } from '../schemas/vocabularies/index.ts';
import type { Publication } from './publication.ts';

/** What the feed needs of an entry, published or taken down. */
export interface FeedEntry {
  id: string;
  data: Pick<Intervention, 'title' | 'history' | 'withdrawn'>;
}

/** How many items a feed holds at most: the newest. The pages keep every line of history. */
export const FEED_LENGTH = 50;

/**
 * A feed of new entries, changes of rating and entries taken down, newest first, as RSS 2.0. Every day comes from the
 * records: nothing depends on when the feed was made. Each item links to its own line of the page's history, so that
 * no two have one address (RSS 2.0, "guid").
 */
export function feedText(entries: readonly FeedEntry[], publication: Publication): Promise<string> {
  const { name, language, stamp, address } = publication;
  const items = entries
    .flatMap((entry) => [...changes(entry, publication), ...takenDown(entry, publication)])
    .sort((one, other) => newestFirst(one.date, other.date) || one.title.localeCompare(other.title, 'en-GB'))
    .slice(0, FEED_LENGTH);
  return getRssString({
    title: `${name}: new entries and changes of rating`,
    description: `What changed in the ${name}, and why.`,
    site: address('/'),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      `<language>${language}</language>`,
      `<copyright>${markup(`${stamp.licence.name}, ${stamp.licence.address}. Data version ${stamp.version}.`)}</copyright>`,
      `<atom:link href="${markup(address('/feed.xml'))}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: items.map(({ date, ...item }) => ({ ...item, pubDate: new Date(`${date}T00:00:00Z`) })),
  });
}

interface Item {
  date: string;
  title: string;
  description: string;
  link: string;
}

/** The anchor of a line of an entry's history, counted from the oldest, which is 1. Lines are only ever added. */
export const changeAnchor = (place: number): string => `change-${place}`;

function changes({ id, data: { title, history } }: FeedEntry, { entryAddress }: Publication): Item[] {
  return history.map(({ date, from, to, cause, sentence }, index) => ({
    date,
    title: from === 'none' ? `New entry: ${title}, ${levels[to].label}` : `${title}: ${step(from, to)}`,
    description: from === 'none' ? sentence : `${changeCauses[cause].label}. ${sentence}`,
    link: `${entryAddress(id)}#${changeAnchor(index + 1)}`,
  }));
}

function takenDown({ id, data: { title, withdrawn } }: FeedEntry, { entryAddress }: Publication): Item[] {
  if (withdrawn === undefined) return [];
  const { date, reason } = withdrawn;
  return [{ date, title: `Withdrawn: ${title}`, description: reason, link: entryAddress(id) }];
}

const step = (from: keyof typeof levels, to: keyof typeof levels) =>
  from === to ? `${levels[to].label}, unchanged` : `${levels[from].label} to ${levels[to].label}`;

const newestFirst = (one: string, other: string) => (one === other ? 0 : one < other ? 1 : -1);

const markup = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

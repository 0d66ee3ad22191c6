import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import type { StudyRecord } from '../evidence/trials.ts';
import { cslItem, type CslItem } from './references.ts';

/**
 * The publications of some studies as RIS, which EndNote, Zotero, Mendeley and RefWorks read.
 *
 * Citation-js says which fact belongs in which tag. The lines are written here, because it cuts a value after every 70
 * characters, in the middle of a word, and cuts an id after 20. RIS has no way to mark an organisation, and readers
 * take what stands before a comma for a family name; so the commas of organisations' names become dashes.
 * Source: Research Information Systems, "RIS Format Specifications" (2011). The format has no place for a version or
 * a licence.
 */
export function risText(studies: readonly StudyRecord[]): string {
  const items = studies.map(cslItem);
  const records = new Cite(items.map(withPlainNames)).format('ris', { format: 'object' });
  return records.map((record, index) => recordText(completed(record, items[index]))).join(END);
}

const END = '\r\n';

type Tags = Record<string, string | string[]>;

/** What citation-js's table leaves out for reports and web pages. */
function completed(record: Tags, item: CslItem | undefined): Tags {
  return {
    ...(item?.ISBN && { SN: item.ISBN }),
    ...(item?.['container-title'] && { T2: item['container-title'] }),
    ...record,
    ...(item && { ID: item.id }),
  };
}

function recordText({ TY, ...tags }: Tags): string {
  const lines = Object.entries(tags).flatMap(([tag, values]) =>
    [values].flat().map((value) => line(tag, value)),
  );
  return [line('TY', String(TY)), ...lines, `ER  - ${END}`].join('');
}

const line = (tag: string, value: string) => `${tag}  - ${value.replace(/\s+/g, ' ')}${END}`;

const withPlainNames = (item: CslItem): CslItem => ({
  ...item,
  ...(item.author && {
    author: item.author.map((name) =>
      'literal' in name ? { literal: name.literal.replace(/, */g, ' – ') } : name,
    ),
  }),
});

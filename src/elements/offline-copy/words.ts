import type { Copy, ListHead } from '../../offline/list.ts';
import type { Held } from './device-copy.ts';
import type { Progress } from './keep-files.ts';

/** What stands on this device and what the library has, in plain words. */
export function heldInWords({ copy, unfinished }: Held, head: ListHead | undefined): string[] {
  const begun = unfinished ? [`A ${copy ? 'newer copy' : 'copy'} was begun and not finished.`] : [];
  if (copy === undefined) {
    const none = unfinished ? begun : ['There is no copy on this device.'];
    return head === undefined
      ? [...none, 'The library cannot be reached now. Make the copy when you are online.']
      : [...none, `The whole library is ${sizeInWords(head)}. Its data is of ${dayInWords(head.date)}.`];
  }
  return [
    `You have a copy on this device: ${sizeInWords(copy)}. Its data is of ${dayInWords(copy.date)}.`,
    ...begun,
    news(copy, head),
  ];
}

/** How far the making of a copy is. */
export const progressInWords = (done: Progress, all: Progress): string =>
  `${number(done.files)} of ${filesInWords(all.files)}, ${megabytes(done.bytes)} of ${megabytes(all.bytes)} MB.`;

function news(copy: Copy, head: ListHead | undefined): string {
  if (head === undefined)
    return 'The library cannot be reached now, so we cannot see whether there is a newer one.';
  if (head.version === copy.version) return 'It is up to date.';
  return `The library has changed since. Its data is now of ${dayInWords(head.date)}.`;
}

const sizeInWords = ({ files, bytes }: Progress): string => `${filesInWords(files)}, ${megabytes(bytes)} MB`;
const filesInWords = (count: number): string => `${number(count)} ${count === 1 ? 'file' : 'files'}`;
const number = (value: number): string => value.toLocaleString('en-GB');
const megabytes = (bytes: number): string =>
  (bytes / 1e6).toLocaleString('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const dayInWords = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

import { markdownCode, markdownWords } from '../checks/printable.ts';
import type { AddressChange } from './addresses.ts';

/** What came, went or moved, each in a sentence. */
export const addressLines = (changes: readonly AddressChange[]): string[] =>
  changes.map((change) => `- ${sentence(change)}`);

function sentence(change: AddressChange): string {
  const { what, kind, id, title, from, to, status, rating } = change;
  const noun = kind === 'intervention' ? 'entry' : 'study';
  const named = `${markdownWords(title)} (${markdownCode(id)})`;
  const old = markdownCode(from ?? '');
  const now = markdownCode(to ?? '');
  switch (what) {
    case 'added':
      return `New ${noun}: ${named}${status ? `, ${status.after}` : ''}${rating ? `, ${rating}` : ''}.`;
    case 'removed':
      return `Removed ${noun}: ${named}. ${to === undefined ? 'Nothing leads on from its address.' : `Its address leads to ${now}.`}`;
    case 'renamed':
      return `Renamed ${noun}: ${named} was ${old}. ${to === undefined ? 'Nothing leads on from the old address.' : `The old address leads to ${now}.`}`;
    case 'status':
      return `${statusSentence(named, change)}`;
    case 'redirect-added':
      return `New lead from an old address: ${old} to ${now}.`;
    case 'redirect-removed':
      return `A lead from an old address is gone: ${old} to ${now}.`;
  }
}

function statusSentence(named: string, { status, withdrawn }: AddressChange): string {
  const change = `${named}, ${status?.before ?? 'new'} → ${status?.after ?? ''}`;
  return withdrawn
    ? `Withdrawn: ${change}, ${withdrawn.date}: ${markdownWords(withdrawn.reason)}`
    : `Other status: ${change}.`;
}

import { MOST, type Fault } from './choice.ts';

/** The one sentence that says what is shown. */
export function countInWords(shown: number, chosen: number): string {
  if (chosen === 0) return `Nothing chosen yet. Choose up to ${MOST} interventions.`;
  if (shown < chosen) return `Showing ${shown} of ${counted(chosen)}. The rest could not be loaded.`;
  return `Comparing ${counted(shown)}`;
}

/** What this browser holds for the page. */
export function keptInWords(shortlist: number, notes: number): string {
  const parts = [
    ...(shortlist > 0 ? [`a shortlist of ${counted(shortlist)}`] : []),
    ...(notes > 0 ? [`notes on ${counted(notes)}`] : []),
  ];
  return `Kept in this browser now: ${listInWords(parts) || 'nothing'}.`;
}

/** What could not be done, in sentences; entries too many for the table share one. */
export function faultsInWords(faults: readonly Fault[], titleOf: (id: string) => string): string[] {
  const of = (kind: Fault['kind']) => faults.filter((fault) => fault.kind === kind).map(({ id }) => id);
  const tooMany = of('too-many').map(titleOf);
  const unknown = of('unknown');
  return [
    ...of('already').map((id) => `${titleOf(id)} is already in the comparison.`),
    ...unknown.slice(0, MOST).map((id) => `There is no entry called “${shortened(id)}” in the library.`),
    ...(unknown.length > MOST
      ? [`The address names ${unknown.length - MOST} more that the library does not have.`]
      : []),
    ...(tooMany.length > 0
      ? [
          `No more than ${MOST} fit side by side, so this is left out: ${listInWords(tooMany)}. Remove one first.`,
        ]
      : []),
  ];
}

/**
 * What to say of a shortlist that is not what is shown.
 * @param kept the titles on the shortlist
 */
export function offerInWords(shown: number, kept: readonly string[]): string {
  if (shown === 0) return `Your shortlist on this device: ${listInWords(kept)}.`;
  const origin = 'This comparison comes from its address.';
  if (kept.length === 0) return `${origin} You can keep it on this device as your shortlist.`;
  return `${origin} The shortlist on this device is another: ${listInWords(kept)}. Keeping this one replaces it.`;
}

/** "A", "A and B", "A, B and C". */
export function listInWords(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

const counted = (count: number) => `${count} ${count === 1 ? 'intervention' : 'interventions'}`;

/** What a stranger's address says is shown back, but not at any length. */
const shortened = (id: string) => (id.length > 80 ? `${id.slice(0, 80)}…` : id);

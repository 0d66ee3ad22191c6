import { REDIRECT_KINDS, type Redirect, type RedirectKind } from '../schemas/redirects.ts';
import { ownLevel } from './measures.ts';
import { basisOf } from './ratings.ts';
import type { Rename } from './renames.ts';
import { fileOf, hasPage, idsOf, type State } from './state.ts';

/** What happened to an address that readers may know. */
export interface AddressChange {
  what: 'added' | 'removed' | 'renamed' | 'status' | 'redirect-added' | 'redirect-removed';
  kind: RedirectKind;
  id: string;
  /** What it is called; the id where its file cannot be read. */
  title: string;
  /** Its old id where it was renamed, and where its old address leads where that is known. */
  from?: string;
  to?: string;
  /** Before and after, where the status of an entry changed; the status of one that was added. */
  status?: { before?: string; after: string };
  /** The rating of an entry that was added. */
  rating?: string;
  /** The reason and day of a withdrawal. */
  withdrawn?: { date: string; reason: string };
  /** Why this may not be: what would break for readers, what to do instead, and the line to write where there is one. */
  refused?: { because: string; mend: string; line?: string };
}

/**
 * Records added, removed and renamed, entries whose status changed, and redirects that came and went.
 * @param base the earlier state under its own names
 * @param renames which of its records have a new name
 */
export function addressChanges(base: State, head: State, renames: readonly Rename[]): AddressChange[] {
  return [
    ...renames.map((one) => renamed(one, base, head)),
    ...REDIRECT_KINDS.flatMap((kind) => {
      const [before, after] = [idsOf(base, kind), idsOf(head, kind)];
      const isNew = (id: string) => !renames.some((one) => one.kind === kind && one.to === id);
      const isGone = (id: string) => !renames.some((one) => one.kind === kind && one.from === id);
      return [
        ...after.filter((id) => !before.includes(id) && isNew(id)).map((id) => added(kind, id, head)),
        ...before
          .filter((id) => !after.includes(id) && isGone(id))
          .map((id) => removed(kind, id, base, head)),
      ];
    }),
    ...statusChanges(base, head, renames),
    ...redirectChanges(base, head),
  ];
}

function renamed({ kind, from, to }: Rename, base: State, head: State): AddressChange {
  const change = { what: 'renamed', kind, id: to, title: titleOf(head, kind, to), from } as const;
  const lead = redirectFrom(head, kind, from);
  if (lead) return { ...change, to: lead.to, ...deadEnd(lead, head) };
  if (!hasPage(base, kind, from)) return change;
  return {
    ...change,
    refused: {
      because: `${fileOf(kind, from)} has the new name ${to}, and nothing leads from the old address to the new one`,
      mend: 'Add this line to content/redirects.yaml',
      line: redirectLine({ from, to, kind }),
    },
  };
}

function removed(kind: RedirectKind, id: string, base: State, head: State): AddressChange {
  const change = { what: 'removed', kind, id, title: titleOf(base, kind, id) } as const;
  const lead = redirectFrom(head, kind, id);
  if (lead) return { ...change, to: lead.to, ...deadEnd(lead, head) };
  // A study without an entry has no page, and the guide lets it go once no entry names it.
  if (kind === 'study' || !hasPage(base, kind, id)) return change;
  return {
    ...change,
    refused: {
      because: `${fileOf(kind, id)} is gone, so links to its page would break`,
      mend: 'Put the file back and withdraw the entry instead: status: withdrawn, with the day and the reason. If another entry took its place, add a line to content/redirects.yaml',
    },
  };
}

function added(kind: RedirectKind, id: string, head: State): AddressChange {
  const entry = entryOf(head, kind, id);
  const basis = entry && basisOf(head, entry);
  return {
    what: 'added',
    kind,
    id,
    title: titleOf(head, kind, id),
    ...(entry && { status: { after: entry.data.status } }),
    ...(basis && { rating: ownLevel(basis) }),
  };
}

function statusChanges(base: State, head: State, renames: readonly Rename[]): AddressChange[] {
  return head.entries.flatMap(({ id, data }): AddressChange[] => {
    const oldId = renames.find(({ kind, to }) => kind === 'intervention' && to === id)?.from ?? id;
    const before = base.entries.find((one) => one.id === oldId)?.data.status;
    if (before === undefined || before === data.status) return [];
    return [
      {
        what: 'status',
        kind: 'intervention',
        id,
        title: data.title,
        status: { before, after: data.status },
        ...(data.withdrawn && { withdrawn: data.withdrawn }),
        ...(data.status === 'draft' && {
          refused: {
            because: `${fileOf('intervention', id)} is a draft now, so its page would go and links to it would break`,
            mend: 'Leave it published, or withdraw it: status: withdrawn, with the day and the reason',
          },
        }),
      },
    ];
  });
}

function redirectChanges(base: State, head: State): AddressChange[] {
  const has = (state: State, { kind, from }: Redirect) => redirectFrom(state, kind, from) !== undefined;
  const change = (one: Redirect) => ({
    kind: one.kind,
    id: one.from,
    title: titleOf(head, one.kind, one.to),
    from: one.from,
    to: one.to,
  });
  return [
    ...head.redirects
      .filter((one) => !has(base, one))
      .map((one) => ({ what: 'redirect-added' as const, ...change(one) })),
    ...base.redirects
      .filter((one) => !has(head, one))
      .map((one) => ({
        what: 'redirect-removed' as const,
        ...change(one),
        // A record may have taken its old name back: then its own page is there again.
        ...(!hasPage(head, one.kind, one.from) && {
          refused: {
            because: `nothing leads from the old address of ${one.from} any more, so links to it would break`,
            mend: 'Put this line back into content/redirects.yaml',
            line: redirectLine(one),
          },
        }),
      })),
  ];
}

/** A redirect that leads to an entry without a page. One to a file that is not there is a problem of the check. */
function deadEnd({ kind, to }: Redirect, head: State): Pick<AddressChange, 'refused'> {
  if (entryOf(head, kind, to)?.data.status !== 'draft') return {};
  return {
    refused: {
      because: `the old address would lead to ${to}, which is a draft and has no page`,
      mend: 'Publish or withdraw that entry, so that readers find something there',
    },
  };
}

const redirectLine = ({ from, to, kind }: Redirect) => `- { from: ${from}, to: ${to}, kind: ${kind} }`;

const redirectFrom = ({ redirects }: State, kind: RedirectKind, id: string) =>
  redirects.find((one) => one.kind === kind && one.from === id);

const entryOf = ({ entries }: State, kind: RedirectKind, id: string) =>
  kind === 'intervention' ? entries.find((one) => one.id === id) : undefined;

/** What readers know a record by. */
export const titleOf = (state: State, kind: RedirectKind, id: string): string =>
  entryOf(state, kind, id)?.data.title ?? (kind === 'study' ? state.studies.get(id)?.label : undefined) ?? id;

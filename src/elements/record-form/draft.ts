import type { Device } from '../compare/device.ts';

/** The answers of a form as they were kept. */
export interface Draft {
  /** When it was kept, as ISO text. */
  saved: string;
  answers: Map<string, string[]>;
}

const NAME = 'draft';

/** Keeps the answers on the device, and nowhere else. */
export const keepDraft = (device: Device, answers: ReadonlyMap<string, readonly string[]>, now: Date): void =>
  device.keep(NAME, JSON.stringify({ saved: now.toISOString(), answers: [...answers] }));

export const deleteDraft = (device: Device): void => device.keep(NAME, undefined);

/** The draft on the device; `undefined` where there is none, or none that can be read. */
export function readDraft(device: Device): Draft | undefined {
  const text = device.read(NAME);
  if (text === undefined) return undefined;
  try {
    const { saved, answers } = JSON.parse(text) as { saved?: unknown; answers?: unknown };
    if (typeof saved !== 'string' || Number.isNaN(Date.parse(saved)) || !Array.isArray(answers))
      return undefined;
    return { saved, answers: new Map(answers.filter(isAnswer)) };
  } catch {
    return undefined;
  }
}

/** A moment in words, in the reader’s own time: "22 November 2026, 14:05". */
export const momentInWords = (moment: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' })
    .format(new Date(moment))
    .replace(' at ', ', ');

function isAnswer(one: unknown): one is [string, string[]] {
  return (
    Array.isArray(one) &&
    typeof one[0] === 'string' &&
    Array.isArray(one[1]) &&
    one[1].every((value) => typeof value === 'string')
  );
}

/** How many items of a list the answers fill. */
export function lengthIn(answers: ReadonlyMap<string, unknown>, list: string): number {
  let length = 0;
  for (const name of answers.keys()) {
    if (name.startsWith(`${list}-`))
      length = Math.max(length, Number.parseInt(name.slice(list.length + 1), 10) + 1);
  }
  return length;
}

import type { Device } from './device.ts';

const NAME = 'notes';

/** What a commissioner asks of each entry beside its evidence. The page's notes are one text for each. */
export const questions = [
  { key: 'need', heading: 'Need', hint: 'Which need here would it meet, and how do you know?' },
  { key: 'fit', heading: 'Fit', hint: 'Does it suit your children, families and other services?' },
  {
    key: 'capacity',
    heading: 'Capacity',
    hint: 'Who would run it? Do you have the staff, training, money and time?',
  },
] as const;

export type Question = (typeof questions)[number]['key'];

type Written = Record<string, Partial<Record<Question, string>>>;

/** The longest a note may be: beyond this a document serves better. */
export const NOTE_LENGTH = 2000;

/** Notes by entry. An entry without notes is absent. */
export class Notes {
  readonly #device: Device;
  /** What was written since the page was opened, for a browser that keeps nothing. */
  #written: Written = {};

  constructor(device: Device) {
    this.#device = device;
  }

  of(id: string, question: Question): string {
    return this.#all()[id]?.[question] ?? '';
  }

  /** How many entries have a note. */
  get count(): number {
    return Object.keys(this.#all()).length;
  }

  write(id: string, question: Question, text: string): void {
    // Read again first: another window may have written since.
    const all = { ...this.#all() };
    const { [question]: _, ...rest } = all[id] ?? {};
    const notes = text.trim() === '' ? rest : { ...rest, [question]: text };
    if (Object.keys(notes).length === 0) delete all[id];
    else all[id] = notes;
    this.#keep(all);
  }

  deleteAll(): void {
    this.#keep({});
  }

  #keep(all: Written): void {
    this.#written = all;
    this.#device.keep(NAME, Object.keys(all).length === 0 ? undefined : JSON.stringify(all));
  }

  #all(): Written {
    const text = this.#device.read(NAME);
    return this.#device.keeps ? parsed(text) : this.#written;
  }
}

/** Only what this page may have written: anything else under the name is not shown to anybody as their note. */
function parsed(text: string | undefined): Written {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    return Object.fromEntries(
      entriesOf(kept).flatMap(([id, notes]) => {
        const given = questions.flatMap(({ key }) =>
          entriesOf(notes).filter(([name, note]) => name === key && typeof note === 'string'),
        );
        return given.length > 0 ? [[id, Object.fromEntries(given)]] : [];
      }),
    );
  } catch {
    return {};
  }
}

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

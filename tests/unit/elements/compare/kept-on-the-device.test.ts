import { describe, expect, test } from 'vitest';
import { device } from '../../../../src/elements/compare/device.ts';
import { Notes } from '../../../../src/elements/compare/notes.ts';
import { Shortlist } from '../../../../src/elements/compare/shortlist.ts';

const FOLDER = '/compare/';
const known = new Set(['pause', 'mockingbird']);
const forbidden = () => {
  throw new DOMException('no', 'SecurityError');
};

/** A browser's storage, as far as it is used. */
function storage(): Storage & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
    key: () => null,
    get length() {
      return kept.size;
    },
  };
}

describe('what is kept', () => {
  test('stands under the folder of the page, so that two libraries on one host keep apart', () => {
    const shared = storage();
    new Shortlist(
      device(() => shared, '/one/compare/'),
      known,
    ).keep(['pause']);
    expect(
      new Shortlist(
        device(() => shared, '/two/compare/'),
        known,
      ).ids,
    ).toEqual([]);
    expect(
      new Shortlist(
        device(() => shared, '/one/compare/'),
        known,
      ).ids,
    ).toEqual(['pause']);
  });

  test('is nothing at all once it is empty', () => {
    const own = storage();
    const there = device(() => own, FOLDER);
    const [shortlist, notes] = [new Shortlist(there, known), new Notes(there)];
    shortlist.keep(['pause']);
    notes.write('pause', 'need', 'Yes');
    expect(own.kept.size).toBe(2);
    shortlist.keep([]);
    notes.write('pause', 'need', '  ');
    expect(own.kept.size).toBe(0);
  });

  test('survives no guess about its form: what this page did not write is passed over', () => {
    for (const text of [
      '{',
      '7',
      '"pause"',
      'null',
      '[1,{}]',
      '{"pause":"x"}',
      '{"pause":{"need":7,"other":"x"}}',
    ]) {
      const own = storage();
      const there = device(() => own, FOLDER);
      own.setItem(`evidence-library ${FOLDER} shortlist`, text);
      own.setItem(`evidence-library ${FOLDER} notes`, text);
      expect(new Shortlist(there, known).ids, text).toEqual([]);
      expect(new Notes(there).count, text).toBe(0);
    }
  });
});

describe('the shortlist', () => {
  test('keeps its order', () => {
    const shortlist = new Shortlist(device(storage, FOLDER), known);
    const own = storage();
    const kept = new Shortlist(
      device(() => own, FOLDER),
      known,
    );
    kept.keep(['pause', 'mockingbird']);
    expect(kept.ids).toEqual(['pause', 'mockingbird']);
    expect(shortlist.ids).toEqual([]);
  });

  test('says which of its entries the library no longer has', () => {
    const own = storage();
    const shortlist = new Shortlist(
      device(() => own, FOLDER),
      known,
    );
    shortlist.keep(['taken-down', 'pause']);
    expect(shortlist.choice).toEqual({ ids: ['pause'], faults: [{ kind: 'unknown', id: 'taken-down' }] });
  });
});

describe('notes', () => {
  test('are kept for each entry and each question', () => {
    const own = storage();
    const notes = new Notes(device(() => own, FOLDER));
    notes.write('pause', 'need', 'Forty women a year');
    notes.write('pause', 'fit', 'Good');
    notes.write('mockingbird', 'need', 'Carers leave');
    expect(notes.of('pause', 'need')).toBe('Forty women a year');
    expect(notes.of('pause', 'capacity')).toBe('');
    expect(notes.count).toBe(2);
    expect(new Notes(device(() => own, FOLDER)).of('mockingbird', 'need')).toBe('Carers leave');
  });

  test('written in another window at the same time are not lost', () => {
    const own = storage();
    const [here, there] = [new Notes(device(() => own, FOLDER)), new Notes(device(() => own, FOLDER))];
    here.write('pause', 'need', 'From here');
    there.write('mockingbird', 'need', 'From there');
    here.write('pause', 'fit', 'Also from here');
    expect([there.of('pause', 'need'), there.of('pause', 'fit'), here.of('mockingbird', 'need')]).toEqual([
      'From here',
      'Also from here',
      'From there',
    ]);
  });

  test('all go at once', () => {
    const own = storage();
    const notes = new Notes(device(() => own, FOLDER));
    notes.write('pause', 'need', 'x');
    notes.deleteAll();
    expect([notes.count, notes.of('pause', 'need'), own.kept.size]).toEqual([0, '', 0]);
  });
});

describe('a browser that keeps nothing', () => {
  const refuseToKeep = () => ({ ...storage(), setItem: forbidden });

  test.each([
    ['forbids its storage', forbidden],
    ['has no room in it', refuseToKeep],
  ])('and %s: the page is told, and notes last as long as it does', (_, open) => {
    const there = device(open as () => Storage, FOLDER);
    const notes = new Notes(there);
    notes.write('pause', 'need', 'While it lasts');
    new Shortlist(there, known).keep(['pause']);
    expect(there.keeps).toBe(false);
    expect(notes.of('pause', 'need')).toBe('While it lasts');
    expect(new Shortlist(there, known).ids).toEqual([]);
  });

  test('is not suspected before it has refused', () => {
    const own = storage();
    const there = device(() => own, FOLDER);
    new Shortlist(there, known).keep(['pause']);
    expect(there.keeps).toBe(true);
  });
});

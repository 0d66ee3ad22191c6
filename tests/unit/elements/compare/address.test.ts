import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../../src/elements/compare/address.ts';

describe('reading the address of a comparison', () => {
  test('keeps the entries in the order they are written', () => {
    expect(readAddress('?ids=pause,keep-standard,mockingbird').ids).toEqual([
      'pause',
      'keep-standard',
      'mockingbird',
    ]);
  });

  test('passes over gaps, spaces and capitals, as a hand-made address may have them', () => {
    expect(readAddress('?ids=,Pause, keep-standard,,').ids).toEqual(['pause', 'keep-standard']);
  });

  test('takes escaped commas and a name given twice', () => {
    expect(readAddress('?ids=pause%2Cmockingbird&ids=firstline').ids).toEqual([
      'pause',
      'mockingbird',
      'firstline',
    ]);
  });

  test('finds the entry that a link from another page adds', () => {
    expect(readAddress('?add=pause').add).toBe('pause');
    expect(readAddress('?add=').add).toBeUndefined();
    expect(readAddress('?ids=pause').add).toBeUndefined();
  });

  test('shows only differences when asked in just those words', () => {
    expect(readAddress('?ids=pause&only=differences').onlyDifferences).toBe(true);
    expect(readAddress('?ids=pause&only=1').onlyDifferences).toBe(false);
  });

  test('an empty address asks for nothing', () => {
    expect(readAddress('')).toEqual({ ids: [], add: undefined, onlyDifferences: false });
  });
});

describe('writing the address of a comparison', () => {
  test('leaves commas readable, and leaves out what is usual', () => {
    expect(writeAddress(['pause', 'keep-standard'], false)).toBe('?ids=pause,keep-standard');
    expect(writeAddress([], false)).toBe('');
  });

  test('comes back as it was', () => {
    const { ids, onlyDifferences } = readAddress(writeAddress(['pause', 'keep-standard'], true));
    expect({ ids, onlyDifferences }).toEqual({ ids: ['pause', 'keep-standard'], onlyDifferences: true });
  });
});

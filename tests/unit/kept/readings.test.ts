import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import type { SoundReading } from '../../../src/checks/read-content.ts';
import { Readings, dropReadings } from '../../../src/kept/readings.ts';
import { contentFolder, ENTRY, TODAY, TRIAL } from '../../support/content-folder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('what was read is known to the next build by its very words, and to no other programs', () => {
  const root = temporaryFolder();
  const first = new Readings<string[]>(root, 'programs');
  expect(first.take('text')).toBeUndefined();
  first.keep('text', ['read']);
  first.write();
  const next = new Readings<string[]>(root, 'programs');
  expect(next.take('text')).toEqual(['read']);
  expect(next.take('text ')).toBeUndefined();
  expect(new Readings<string[]>(root, 'others').take('text')).toBeUndefined();
});

test('what a build did not meet is forgotten after it', () => {
  const root = temporaryFolder();
  const first = new Readings<number>(root, 'programs');
  first.keep('one', 1);
  first.keep('two', 2);
  first.write();
  const second = new Readings<number>(root, 'programs');
  second.take('one');
  second.write();
  const third = new Readings<number>(root, 'programs');
  expect([third.take('one'), third.take('two')]).toEqual([1, undefined]);
});

test('readings that are damaged, dropped or of another shape are none', () => {
  const root = temporaryFolder();
  const write = () => {
    const readings = new Readings<number>(root, 'programs');
    readings.keep('one', 1);
    readings.write();
  };
  write();
  writeFileSync(join(root, '.astro/readings.v8'), 'no such thing');
  expect(new Readings<number>(root, 'programs').take('one')).toBeUndefined();
  write();
  expect(new Readings<number>(root, 'programs').take('one')).toBe(1);
  dropReadings(root);
  expect(new Readings<number>(root, 'programs').take('one')).toBeUndefined();
});

test('a check that takes what an earlier one read finds the same content and the same problems', () => {
  const folder = contentFolder();
  const check = () => {
    const readings = new Readings<SoundReading>(folder.root, 'programs');
    const found = checkContent(folder.root, TODAY, undefined, readings);
    readings.write();
    return found;
  };
  const plain = () => checkContent(folder.root, TODAY);
  const facts = ({ content }: ReturnType<typeof plain>) =>
    [...content.interventions, ...content.studies].map(({ id, data, text, yaml }) => [
      id,
      data,
      text,
      yaml.data,
    ]);
  const components = ({ content }: ReturnType<typeof plain>) =>
    content.interventions.map((entry) => entry.components);
  expect(facts(check())).toEqual(facts(plain()));
  const again = check();
  expect(again.problems).toEqual([]);
  expect(facts(again)).toEqual(facts(plain()));
  expect(components(again)).toEqual(components(plain()));
  expect(components(again).flat()).not.toEqual([]);

  // A problem between records is found although both are known, and stands at its line.
  folder.change(ENTRY, 'related: []', 'related: [example-nowhere]');
  expect(check().problems).toEqual(plain().problems);
  expect(check().problems.map(({ code, line }) => [code, line > 1])).toEqual([['entry-missing', true]]);
  folder.change(ENTRY, 'related: [example-nowhere]', 'related: []');

  // What is wrong in a file is told every time, not only when it is first read.
  folder.change(TRIAL, 'design: rct', 'design: RCT');
  for (const time of ['first', 'second']) expect(check().problems, time).toEqual(plain().problems);
  expect(check().problems).not.toEqual([]);
});

test('a text that was found sound before has no tree to give', () => {
  const folder = contentFolder();
  const told: string[] = [];
  const check = () => {
    const readings = new Readings<SoundReading>(folder.root, 'programs');
    checkContent(folder.root, TODAY, (body) => told.push(body), readings);
    readings.write();
  };
  check();
  expect(told).toHaveLength(1);
  check();
  expect(told).toHaveLength(1);
  folder.append(ENTRY, '\nOne more line.\n');
  check();
  expect(told).toHaveLength(2);
});

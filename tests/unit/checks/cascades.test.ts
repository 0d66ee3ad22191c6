import { expect, test } from 'vitest';
import { ENTRY, GLOSSARY, TRIAL, contentFolder } from '../../support/content-folder.ts';

// One slip is one problem. An editor who is sent to a sound line, or told to remove a sound file, loses trust.

test('a fault in a study does not set off the Figures that rest on its sources', () => {
  const folder = contentFolder()
    .append(ENTRY, '\n<Figure source="example-2018-trial/paper">90 children</Figure> stayed.\n')
    .change(TRIAL, 'label: Example trial (2018)', 'label:');
  expect(folder.problems().map(({ file, field }) => `${file} ${field}`)).toEqual([`${TRIAL} label`]);
});

test('a fault in the glossary does not set off the Definitions that rest on it', () => {
  const folder = contentFolder().change(GLOSSARY, 'meaning: Another', 'meening: Another');
  expect(new Set(folder.problems().map(({ file }) => file))).toEqual(new Set([GLOSSARY]));
});

test('an entry whose facts cannot be read does not make its studies look unused', () => {
  const folder = contentFolder().change(ENTRY, 'title: Example Evenings', 'title: Example: Evenings');
  expect(new Set(folder.problems().map(({ file }) => file))).toEqual(new Set([ENTRY]));
});

test('an entry without its fences does not make its studies look unused', () => {
  const folder = contentFolder();
  folder.write(ENTRY, folder.read(ENTRY).replace('---\n', '+++\n'));
  expect(folder.problems()).toMatchObject([{ code: 'no-fences', file: ENTRY }]);
});

test('a fault in a study does not make the rating look wrong', () => {
  const folder = contentFolder().change(TRIAL, 'intervention: 46', 'intervention: 47');
  expect(folder.problems().map(({ code }) => code)).toEqual(['bad-value']);
});

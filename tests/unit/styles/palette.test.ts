import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { paletteColour, paletteOf } from '../../../src/styles/palette-colour.ts';
import { contrast } from '../../support/contrast.ts';

const PALETTE = 'src/styles/palette.scss';
const scss = readFileSync(PALETTE, 'utf8');
const themes = ['light', 'dark'] as const;

/** What text stands on: the page, the foot, boxes, cards, and each kind of note. */
const GROUNDS = [
  'govuk-body-background-colour',
  'govuk-template-background-colour',
  'govuk-surface-background-colour',
  'library-raised',
  'library-caution',
  'library-clash',
  'library-note',
];
const WORDS = [
  'govuk-text-colour',
  'govuk-secondary-text-colour',
  'govuk-link-colour',
  'govuk-link-visited-colour',
  'govuk-link-hover-colour',
  'govuk-link-active-colour',
  'govuk-error-colour',
];
/** Drawings and the edges of controls: the rating mark, the forest plot, boxes to type and tick in. */
const SHAPES = ['govuk-brand-colour', 'govuk-secondary-text-colour', 'govuk-input-border-colour'];
const PAPERS = ['govuk-body-background-colour', 'govuk-surface-background-colour', 'library-raised'];

/** WCAG 2.2, 1.4.3 and 1.4.11: at least 4.5 for words, 3 for shapes. */
const pairs: readonly (readonly [string, string, number])[] = [
  ...GROUNDS.flatMap((ground) => WORDS.map((words) => [words, ground, 4.5] as const)),
  ['govuk-surface-text-colour', 'govuk-surface-background-colour', 4.5],
  ['library-band-text', 'library-band', 4.5],
  ['library-button-text', 'library-button', 4.5],
  ['library-button-text', 'library-button-hover', 4.5],
  ['library-mark-text', 'library-mark-background', 4.5],
  ['govuk-focus-text-colour', 'govuk-focus-colour', 4.5],
  ...PAPERS.flatMap((paper) => SHAPES.map((shape) => [shape, paper, 3] as const)),
  ['library-caution-edge', 'library-caution', 3],
  ['library-clash-edge', 'library-clash', 3],
  ['govuk-brand-colour', 'library-note', 3],
];

describe.each(themes)('the %s colours', (theme) => {
  test('can be read in every pair that is used together', () => {
    const faults = pairs.flatMap(([front, back, least]) => {
      const found = contrast(paletteColour(scss, theme, front), paletteColour(scss, theme, back));
      return found >= least ? [] : [`--${front} on --${back}: ${found.toFixed(2)}, needs ${least}`];
    });
    expect(faults).toEqual([]);
  });

  test('name every colour that a style sheet of ours uses', () => {
    const used = ourStyles().flatMap(({ text }) =>
      [...text.matchAll(/var\(--((?:govuk|library)-[a-z-]*colour|library-[a-z-]+)/g)].map(
        ([, name = '']) => name,
      ),
    );
    expect(used.length).toBeGreaterThan(50);
    expect([...new Set(used)].filter((name) => !paletteOf(scss, theme).has(name))).toEqual([]);
  });
});

test('the light and the dark colours have the same names', () => {
  expect([...paletteOf(scss, 'dark').keys()]).toEqual([...paletteOf(scss, 'light').keys()]);
});

test('no colour stands anywhere but in the palette, save the black of paper', () => {
  const faults = ourStyles().flatMap(({ file, text }) =>
    [...text.matchAll(/#(?:[0-9a-f]{6}|[0-9a-f]{3})\b|\b(?:rgb|hsl|oklch)a?\(/gi)]
      .map(([colour]) => `${file}: ${colour}`)
      .filter((fault) => !/^src\/styles\/(print|compare)\.scss: #000$/.test(fault)),
  );
  expect(faults).toEqual([]);
});

/** Every file of ours that may hold a look: style sheets, templates, and what draws. */
function ourStyles(): { file: string; text: string }[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter(
      (file) =>
        /^src\/(styles|layouts|components|pages)\/.*\.(scss|astro|svg\.ts)$/.test(file) && file !== PALETTE,
    )
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}

describe('the sum of contrast', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    // Known from WCAG's own teaching: the lightest grey that passes on white.
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
  ])('gives for %s on %s: %f', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBeCloseTo(ratio, 2);
  });

  test('refuses a colour that it cannot read', () => {
    expect(() => contrast('red', '#ffffff')).toThrow(/not written as/);
    expect(() => paletteColour(scss, 'light', 'no-such-colour')).toThrow(/no --no-such-colour/);
  });
});

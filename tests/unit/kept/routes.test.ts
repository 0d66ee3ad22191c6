import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

// A page that may be kept shows only what it is given. What it took from the library by itself, no sum would know of.

const read = (file: string) => readFileSync(file, 'utf8');
const below = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(astro|ts)$/.test(name))
    .map((name) => join(folder, name));

const keeping = below('src/pages').filter((file) => read(file).includes('unlessKept('));

/** What a route does beside naming its pages. */
const withoutPaths = (text: string): string =>
  text
    .replace(/^export (async function getStaticPaths|const (everyEntry|pathsEnding))[\s\S]*?^\}?;?$/m, '')
    .replace(/^import .*$/gm, '');

describe('a page that may be kept', () => {
  test('is of these routes', () => {
    expect(keeping.map((file) => file.replaceAll('\\', '/').slice('src/pages/'.length)).sort()).toEqual([
      'browse/[facet]/[value]/[...page].astro',
      'compare/[id].json.ts',
      'data/_files.ts',
      'interventions/[id].astro',
      'interventions/[id].json.ts',
      'interventions/[id]/_references.ts',
      'interventions/[id]/card.astro',
      'outcomes/[outcome]/[...page].astro',
      'studies/[id].astro',
    ]);
  });

  test.each(keeping.filter((file) => !file.endsWith('_files.ts')))(
    'takes nothing from the library but where %s names its pages',
    (file) => {
      expect(withoutPaths(read(file))).not.toMatch(/loadLibrary\(|getCollection\(|policyContext\(/);
    },
  );

  test('is made of components that take nothing from the library by themselves', () => {
    const takers = [...below('src/components'), ...below('src/layouts')].filter((file) =>
      /loadLibrary|getCollection|getEntry|policyContext|readContentFiles|node:fs/.test(read(file)),
    );
    expect(takers).toEqual([]);
  });
});

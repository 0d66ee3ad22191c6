import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ENTRY, TRIAL, type ContentFolder } from './content-folder.ts';

/** One case of `tests/fixtures/hostile` or `tests/fixtures/honest`: what somebody put into the library. */
export interface Planted {
  name: string;
  /** The file that it is put into. */
  file: string;
  plant: (folder: ContentFolder) => ContentFolder;
}

const fixture = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../fixtures/${path}`, import.meta.url)), 'utf8');
const filesOf = (path: string) =>
  readdirSync(fileURLToPath(new URL(`../fixtures/${path}`, import.meta.url))).sort();

/** Texts, each at the end of an entry of its own that is sound but for it. */
export const plantedTexts = (kind: 'hostile' | 'honest'): (Planted & { text: string })[] =>
  filesOf(`${kind}/text`).map((name) => {
    const text = fixture(`${kind}/text/${name}`);
    const file = `content/interventions/example-${name.replace('.md', '')}.mdx`;
    return {
      name: name.replace('.md', ''),
      text,
      file,
      plant: (folder) => folder.write(file, `${folder.read(ENTRY)}\n${text}`),
    };
  });

/** Changes to the facts of a sound study or entry: what stands before the line `=>` becomes what stands after it. */
export const plantedFacts = (kind: 'hostile' | 'honest'): Planted[] =>
  filesOf(`${kind}/facts`).map((name) => {
    const [from = '', to = ''] = fixture(`${kind}/facts/${name}`).replace(/\n$/, '').split('\n=>\n');
    const file = name.endsWith('.study.txt') ? TRIAL : ENTRY;
    return { name: name.replace('.txt', ''), file, plant: (folder) => folder.change(file, from, to) };
  });

/** Sound records under names or in places that the library does not publish. */
export const plantedNames = (): Planted[] =>
  fixture('hostile/names.txt')
    .trim()
    .split('\n')
    .map((name) => {
      const sound = name.startsWith('studies/') ? TRIAL : ENTRY;
      const file = `content/${name}`;
      return { name, file, plant: (folder) => folder.write(file, folder.read(sound)) };
    });

/** Texts too large or too deep to keep as files, made here. */
export const heavyTexts = (): (Planted & { text: string })[] =>
  Object.entries({
    'ten megabytes': 'word '.repeat(2_000_000),
    'one line of sixty thousand characters': 'word'.repeat(15_001),
    'quotations within quotations': `${'> '.repeat(8000)}words`,
    'lists within lists': `${'- '.repeat(8000)}words`,
    'lists pushed in': Array.from({ length: 340 }, (_, depth) => `${' '.repeat(depth)}- a`).join('\n'),
    'components within components': `${'<Callout>\n\n'.repeat(3000)}words`,
    'components in one line': `${'<Figure>'.repeat(8000)}words`,
    'stars round stars': `${'*a '.repeat(8000)}words${' b*'.repeat(8000)}`,
    'brackets round brackets': `${'['.repeat(8000)}words${'](b)'.repeat(8000)}`,
    'curly brackets': '{'.repeat(8000),
    'ticks of every length': Array.from({ length: 300 }, (_, count) => `${'`'.repeat(count)} `).join(''),
  }).map(([name, text]) => {
    const file = `content/interventions/example-${name.replaceAll(' ', '-')}.mdx`;
    return {
      name,
      text,
      file,
      plant: (folder) => folder.write(file, `${folder.read(ENTRY)}\n${text}\n`),
    };
  });

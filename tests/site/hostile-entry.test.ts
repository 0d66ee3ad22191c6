import {
  appendFileSync,
  cpSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../support/build-site.ts';
import { ENTRY, contentFolderIn } from '../support/content-folder.ts';
import { heavyTexts, plantedFacts, plantedTexts } from '../support/planted.ts';
import { copyProject, useExampleContent } from '../support/project-copy.ts';

// The site as it would be built by somebody who left the content check out: what then stands between an entry and a
// reader's browser.

const { root, remove } = copyProject();
afterAll(remove);

/**
 * Puts the made-up library in place of the real one, and may leave the check out. Only the pages of entries are built,
 * and without styles: what guards them is the same, and there are six builds to make.
 */
function fresh(without?: 'check') {
  for (const part of ['src', 'astro.config.mjs']) {
    rmSync(join(root, part), { recursive: true });
    cpSync(part, join(root, part), { recursive: true });
  }
  const pages = join(root, 'src/pages');
  for (const name of readdirSync(pages)) {
    if (name !== 'interventions') rmSync(join(pages, name), { recursive: true });
  }
  writeFileSync(join(root, 'src/styles/site.scss'), '');
  useExampleContent(root);
  if (without === 'check') replace(join(root, 'astro.config.mjs'), 'checkContentFirst(), ', '');
  return contentFolderIn(root);
}

function replace(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} no longer holds ${from}, which this test takes out`);
  writeFileSync(file, text.replace(from, to));
}

const failure = async (): Promise<string> =>
  buildSite({ cwd: root }).then(
    () => 'THE BUILD WENT THROUGH',
    (error: Error) => error.message,
  );

describe('with the content check left out, a build', { timeout: 360_000 }, () => {
  test('refuses every hostile text by name and reason, before any of them is compiled', async () => {
    const folder = fresh('check');
    const texts = [...plantedTexts('hostile'), ...heavyTexts()].filter(({ name }) => !LOOKED_UP.has(name));
    for (const one of texts) one.plant(folder);
    const said = (await failure()).split('\n');
    const silent = texts.filter(({ file }) => !said.some((line) => line.includes(`${file}: `)));
    expect(silent.map(({ name }) => name)).toEqual([]);
    expect(existsSync(join(root, 'dist', 'interventions'))).toBe(false);
  });

  test('refuses every hostile fact by name and reason', async () => {
    const folder = fresh('check');
    const studies = plantedFacts('hostile').filter(({ name }) => name.endsWith('.study'));
    const sound = folder.read('content/studies/example-2018-trial.yaml');
    const files = studies.map(({ name, plant }) => {
      folder.write('content/studies/example-2018-trial.yaml', sound);
      plant(folder);
      const file = `content/studies/${name.replace('.study', '')}.yaml`;
      folder.write(file, folder.read('content/studies/example-2018-trial.yaml'));
      return file;
    });
    folder.write('content/studies/example-2018-trial.yaml', sound);
    const said = await failure();
    expect(files.filter((file) => !said.includes(`${file}: `))).toEqual([]);
  });

  test('stops at a program in the Markdown step too, should the reader of records let it past', async () => {
    const folder = fresh('check');
    replace(join(root, 'src/content.config.ts'), ', (body) => inspectText(body).faults', '');
    const mark = join(root, 'its-code-ran');
    appendFileSync(
      join(folder.root, ENTRY),
      `\n\nimport { writeFileSync } from 'node:fs'\n\n{writeFileSync(${JSON.stringify(mark)}, '')}\n`,
    );
    expect(await failure()).toMatch(/import or export line is not allowed/);
    expect(existsSync(mark)).toBe(false);
  });

  /** Leaves out what looks at a text on its way to HTML, too. */
  function withoutSteps() {
    const folder = fresh('check');
    replace(join(root, 'src/content.config.ts'), ', (body) => inspectText(body).faults', '');
    replace(join(root, 'src/markdown/text-steps.ts'), 'remarkRefuseUnsafe, ', '');
    return folder;
  }

  test('stops at an element that is none of our components, should it get past all of that', async () => {
    appendFileSync(
      join(withoutSteps().root, ENTRY),
      '\n<span data-pagefind-meta="url:javascript:alert(1)">words</span>\n',
    );
    expect(await failure()).toContain('no component is called "span"');
    expect(existsSync(join(root, 'dist', 'interventions'))).toBe(false);
  });

  test('is not published where something reached a page', async () => {
    appendFileSync(join(withoutSteps().root, ENTRY), '\n[Words](javascript:alert(1))\n');
    const said = await failure();
    expect(said).toContain('What was built may not be published');
    expect(said).toContain(
      `${ENTRY} became a page with href="javascript:alert(1)" on <a>, which no entry may hold`,
    );
  });
});

/** Keys that point at nothing: the check finds them, and in a page they are only text. */
const LOOKED_UP = new Set(['address-script-component']);

describe('honest texts that look like something else', { timeout: 360_000 }, () => {
  const honest = plantedTexts('honest');

  beforeAll(async () => {
    const folder = fresh();
    for (const one of honest) one.plant(folder);
    await buildSite({ cwd: root });
  }, 360_000);

  test.each(honest)('$name is published as it was written', ({ name, text }) => {
    const html = readFileSync(join(root, 'dist/interventions', `example-${name}`, 'index.html'), 'utf8');
    const published = plain(html.replace(/<[^>]*>/g, ' '));
    for (const words of saidIn(text)) expect(published).toContain(words);
  });
});

const plain = (text: string) =>
  text
    .replace(/&#(\d+);|&#x([\da-f]+);/gi, (_, ten: string, sixteen: string) =>
      String.fromCodePoint(ten ? Number(ten) : Number.parseInt(sixteen, 16)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

/** The words of a text without the signs of Markdown, in stretches that no sign interrupts. */
const saidIn = (text: string): string[] =>
  text
    .replace(/\\([<{}*])/g, '$1')
    .split(/\n+|\s*[|>[\]`]\s*|\(https[^\n]*\)|^#+ |^- |\*(?=\S)[^*]*\*|\^1|: ?---*:?/gm)
    .map((part) => part.replace(/^[\s#:.-]+|[\s.:-]+$/g, '').replace(/\s+/g, ' '))
    .filter((part) => part.length > 2 && !/^-+$/.test(part));

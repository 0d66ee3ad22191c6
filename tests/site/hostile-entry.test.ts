import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unified } from 'unified';
import { afterAll, describe, expect, test } from 'vitest';
import { parseBody } from '../../src/markdown/parse.ts';
import { remarkRefuseUnsafe } from '../../src/markdown/refuse-unsafe.ts';
import { buildSite } from '../support/build-site.ts';
import { publishedEntries } from '../support/library-records.ts';
import { copyProject } from '../support/project-copy.ts';

const run = async (text: string): Promise<unknown> => unified().use(remarkRefuseUnsafe).run(parseBody(text));

describe('the guard inside the build', () => {
  test.each([
    ['an import', "import fs from 'node:fs'"],
    ['an export', 'export const secret = process.env'],
    ['an expression in a block', '{process.exit(0)}'],
    ['an expression in a line', 'Costs {process.env.HOME} a year.'],
    ['an expression in an attribute', '<Callout kind={process.env.HOME} title="A">Text</Callout>'],
    ['a spread attribute', '<Callout {...process.env}>Text</Callout>'],
    ['a script', '<script src="https://example.org/x.js" />'],
    ['an element of HTML', 'Text <img src="/x" onerror="alert(1)" />'],
    ['an instruction to the search', '<span data-pagefind-meta="url:javascript:alert(1)">Text</span>'],
    ['a component that is not ours', '<Unknown />'],
    ['a link that runs code', '[here](javascript:alert(1))'],
    ['a link to a document in its own address', '[here]: data:text/html,hello\n\nSee [here].'],
    ['a link with no scheme of its own', '[here](//example.org/)'],
    ['a picture', '![A picture](https://example.org/x.png)'],
  ])('refuses %s', async (_, text) => {
    await expect(run(text)).rejects.toThrow(
      /not allowed|not one of our components|has no attribute|in double quotes/,
    );
  });

  test('lets ordinary text through unchanged', async () => {
    const text =
      '## In brief\n\nA [study](https://example.org/) of <Definition term="fidelity">fidelity</Definition>.\n\n| A |\n| --- |\n| 1 |';
    expect(await run(text)).toEqual(parseBody(text));
  });
});

describe('a hostile entry in a site whose content check is out of the way', () => {
  const { root, remove } = copyProject();
  afterAll(remove);

  test('fails the build before any of its code runs', async () => {
    const [entry] = publishedEntries();
    const mark = join(root, 'its-code-ran');
    appendFileSync(
      join(root, 'content', 'interventions', `${entry?.id}.mdx`),
      `\n\nimport { writeFileSync } from 'node:fs'\n\n{writeFileSync(${JSON.stringify(mark)}, '')}\n`,
    );
    withoutContentCheck(join(root, 'astro.config.mjs'));
    await expect(buildSite({ cwd: root })).rejects.toThrow(/import or export line is not allowed/);
    expect(existsSync(mark)).toBe(false);
    expect(existsSync(join(root, 'dist', 'interventions', entry?.id ?? '', 'index.html'))).toBe(false);
  }, 120_000);
});

function withoutContentCheck(config: string): void {
  const text = readFileSync(config, 'utf8');
  const without = text.replace('integrations: [checkContentFirst(), ', 'integrations: [');
  if (without === text)
    throw new Error('astro.config.mjs no longer lists the content check where this test takes it out');
  writeFileSync(config, without);
}

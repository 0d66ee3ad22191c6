import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { policyMeta } from '../../src/security-policy.ts';
import { site } from '../../src/site.ts';
import { buildSite } from '../support/build-site.ts';
import { builtPage } from '../support/built-pages.ts';
import { attribute, elements, only, textOf } from '../support/html.ts';
import { copyProject, useExampleContent } from '../support/project-copy.ts';
import { splitStudies } from '../support/split-programme.ts';
import { htmlFaults } from '../support/validate-html.ts';

// What no real entry has yet: effects to draw, a signed override, a withdrawn entry. The made-up records of the tests
// are built into a library of their own.

const project = copyProject();
const dist = join(project.root, 'dist');
const page = (path: string) => builtPage(path, dist);

beforeAll(async () => {
  const content = join(project.root, 'content');
  useExampleContent(project.root);
  const entry = readFileSync(join(content, 'interventions/example-evenings.mdx'), 'utf8');
  const addEntry = (id: string, text: string) =>
    writeFileSync(join(content, 'interventions', `${id}.mdx`), text);
  addEntry(
    'example-set-aside',
    entry
      .replace(
        'status: published',
        "status: published\noverride:\n  level: level-2\n  reason: The invented trial was not what it seemed.\n  decidedBy: A. Example, editor\n  date: '2024-04-01'",
      )
      .replace(
        'status: published',
        "  - date: '2024-04-01'\n    from: level-3\n    to: level-2\n    cause: override\n    sentence: Set aside by an editor.\nstatus: published",
      ),
  );
  const split = splitStudies();
  for (const { id, ...record } of split) {
    writeFileSync(
      join(content, 'studies', `${id}.yaml`),
      stringify(record, { aliasDuplicateObjects: false }),
    );
  }
  addEntry(
    'example-split',
    entry
      .replace(/^title: .*/m, 'title: Example Split')
      .replace(/^studies:\n( {2}- .*\n)+/m, `studies: [${split.map(({ id }) => id).join(', ')}]\n`)
      .replace(
        /^otherRatings:\n( {2}.*\n)+/m,
        `otherRatings:\n${published('title-iv-e', 'Well-Supported')}${published('blueprints', 'Promising')}`,
      )
      .replace(/^history:\n( {2}.*\n)+/m, HISTORY),
  );
  addEntry(
    'example-withdrawn',
    entry.replace(
      'status: published',
      "status: withdrawn\nwithdrawn: { date: '2024-05-01', reason: The invented trust asked for it. }",
    ),
  );
  writeFileSync(
    join(content, 'redirects.yaml'),
    `- { from: example-nights, to: example-evenings, kind: intervention }
- { from: example-gone, to: example-withdrawn, kind: intervention }
- { from: example-2018, to: example-2018-trial, kind: study }
`,
  );
  commitAll('2024-03-02', 'First words');
  addEntry('example-evenings', entry.replace('An invented', 'One invented'));
  commitAll('2025-06-01', 'Words alone');
  await buildSite({ cwd: project.root });
}, 360_000);
afterAll(() => project.remove());

/** Saves every file in the copy's own git history on a day that the test chooses. */
function commitAll(day: string, subject: string): void {
  const moment = `${day}T12:00:00Z`;
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=A. Example', '-c', 'user.email=editor@example.org', ...words], {
      cwd: project.root,
      env: { ...process.env, GIT_AUTHOR_DATE: moment, GIT_COMMITTER_DATE: moment },
    });
  git('init', '--quiet');
  git('add', 'content');
  git('commit', '--quiet', '--message', subject);
}

const published = (body: string, rating: string) =>
  `  - { body: ${body}, scheme: Rating, rating: ${rating}, date: '2020-05-04', address: 'https://${body}.example.org/' }\n`;

const HISTORY = `history:
  - { date: '2024-03-01', from: none, to: level-3-plus, cause: first-rating, sentence: First rating. }
`;

describe('an entry with effects', () => {
  test('draws them out of sight of readers’ software, beside a sentence and a table that say the same', () => {
    const { document } = page('/interventions/example-evenings/');
    const [plot] = elements(document, { class: 'forest' });
    expect(plot && attribute(plot, 'aria-hidden')).toBe('true');
    const text = textOf(document);
    expect(text).toContain(
      '2 results have figures that can be drawn: 1 clearly favours the programme, 1 could be chance.',
    );
    // A lower score is better, so the reported -0.4 is turned to favour the programme.
    expect(text).toContain('0.40 (0.10 to 0.70)');
    expect(text).toContain('converted from odds, worked out here from the raw figures');
  });

  test('has no pooled line: two results are too few', () => {
    const { document } = page('/interventions/example-evenings/');
    expect(elements(document, { class: 'forest__pooled' })).toEqual([]);
  });

  test('has a page for the outcome with the effect on it', () => {
    expect(textOf(page('/outcomes/child-behaviour/').document)).toContain('How large the effects were');
  });

  test('names what holds it back under each other body’s rules', () => {
    const text = textOf(page('/interventions/example-evenings/').document);
    expect(text).toContain(
      'Not met: at least 1 randomised trial found a benefit 6 months or more after the end',
    );
    expect(text).toContain(
      'Refused on: the effect was there 6 months or more after the end of the programme',
    );
  });
});

describe('a programme that bodies rate differently', () => {
  const row = (body: string) => {
    const { document } = page('/interventions/example-split/');
    const rows = elements(document, { tag: 'tr' }).map(textOf);
    return rows.filter((text) => text.startsWith(body)).at(-1) ?? '';
  };

  test('gets a rating under each body’s rules, beside what that body published', () => {
    expect(textOf(page('/interventions/example-split/').document)).toMatch(
      /Level 3\+.*Mixed: another rigorous study found no benefit for children/s,
    );
    expect(row('California')).toContain('1: well supported');
    expect(row('Title IV-E')).toContain('Well-supported Well-Supported, 4 May 2020 The same');
    expect(row('Blueprints')).toContain('Model Promising, 4 May 2020 Different');
  });

  test('names exactly the criteria that split them, and who does not ask', () => {
    expect(row('California')).toContain('Nothing: it is at the top of these rules');
    expect(row('Title IV-E')).toContain('Nothing: it is at the top of these rules');
    expect(row('Blueprints').split('Different ')[1]).toBe(
      'Not met: at least 1 of them was done by an independent team. Refused on: the evaluator was independent of the provider. Not asked by: California Evidence-Based Clearinghouse, Scientific Rating; Title IV-E Prevention Services Clearinghouse',
    );
  });

  test('stands among those that differ on the page of compared ratings, with the reason', () => {
    const text = textOf(page('/ratings-compared/').document);
    expect(text).toContain('1 of 3 entries differ on at least one');
    expect(text).toContain('These differ. Held back by: at least 1 of them was done by an independent team');
  });
});

test('a change of words alone moves the day of the text, and neither the search nor the review', () => {
  const dates = (id: string) => textOf(page(`/interventions/${id}/`).document);
  expect(dates('example-evenings')).toContain('Evidence last searched 1 February 2024');
  expect(dates('example-evenings')).toContain('Rating last reviewed 1 March 2024');
  expect(dates('example-evenings')).toContain('Text last edited 1 June 2025');
  expect(dates('example-split')).toContain('Rating last reviewed 1 March 2024');
  expect(dates('example-split')).toContain('Text last edited 2 March 2024');
});

test('an override is shown to every reader, signed and dated, with what the rules would give', () => {
  const text = textOf(page('/interventions/example-set-aside/').document);
  expect(text).toContain('This rating was set by a person, not by the rules');
  expect(text).toContain(
    'The rules give Level 3. A. Example, editor set it to Level 2 on 1 April 2024. The invented trial was not what it seemed.',
  );
});

test('a withdrawn entry keeps its address with the day and the reason, and stands in no list', () => {
  const text = textOf(page('/interventions/example-withdrawn/').document);
  expect(text).toContain('This entry was withdrawn on 1 May 2024. The invented trust asked for it.');
  expect(textOf(page('/interventions/').document)).not.toContain('withdrawn');
  expect(elements(page('/interventions/').document, { has: 'data-entry' })).toHaveLength(3);
});

describe('the page at an address whose file has a new name', () => {
  const moved = [
    ['/interventions/example-nights/', '/interventions/example-evenings/', 'Example Evenings'],
    ['/interventions/example-gone/', '/interventions/example-withdrawn/', 'Example Evenings'],
    ['/studies/example-2018/', '/studies/example-2018-trial/', 'Example trial (2018)'],
  ] as const;

  test.each(moved)('%s says where it is now, with a link, and leads there', (from, to, title) => {
    const { document } = page(from);
    const main = only(document, { tag: 'main' });
    expect(textOf(main)).toBe(`This page has moved This page has moved to ${title}.`);
    expect(elements(main, { tag: 'a' }).map((link) => attribute(link, 'href'))).toEqual([to]);
    const orders = elements(document, { has: 'http-equiv' }).map((one) => [
      attribute(one, 'http-equiv'),
      attribute(one, 'content'),
    ]);
    expect(orders).toEqual([
      ['Content-Security-Policy', policyMeta],
      ['refresh', `0; url=${to}`],
    ]);
    const canonical = elements(document, { tag: 'link' }).filter(
      (one) => attribute(one, 'rel') === 'canonical',
    );
    expect(canonical.map((one) => attribute(one, 'href'))).toEqual([`${site.origin}${to}`]);
  });

  test('is a sound page of the site like any other', async () => {
    const pages = moved.map(([from]) => page(from));
    expect(await htmlFaults(pages)).toEqual([]);
    for (const { document } of pages) {
      expect(elements(document, { tag: 'h1' })).toHaveLength(1);
      expect(elements(document, { tag: 'style' })).toEqual([]);
      expect(elements(document, { tag: 'script' })).toEqual([]);
    }
    const titles = pages.map(({ document }) => textOf(only(document, { tag: 'title' })));
    expect(new Set(titles).size).toBe(pages.length);
  });

  test('stands in no list', () => {
    expect(textOf(page('/interventions/').document)).not.toContain('has moved');
  });

  test('has its rule in the file that hosts read, its data files too', () => {
    expect(readFileSync(join(dist, '_redirects'), 'utf8')).toBe(
      `/interventions/example-nights.json /interventions/example-evenings.json 301
/interventions/example-nights/* /interventions/example-evenings/:splat 301
/interventions/example-gone.json /interventions/example-withdrawn.json 301
/interventions/example-gone/* /interventions/example-withdrawn/:splat 301
/studies/example-2018/* /studies/example-2018-trial/:splat 301
`,
    );
  });
});

import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../support/build-site.ts';
import { builtPage } from '../support/built-pages.ts';
import { attribute, elements, textOf } from '../support/html.ts';
import { copyProject } from '../support/project-copy.ts';

// What no real entry has yet: effects to draw, a signed override, a withdrawn entry. The made-up records of the tests
// are built into a library of their own.

const project = copyProject();
const dist = join(project.root, 'dist');
const page = (path: string) => builtPage(path, dist);

beforeAll(async () => {
  const content = join(project.root, 'content');
  rmSync(content, { recursive: true });
  cpSync('tests/fixtures/content', content, { recursive: true });
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
  addEntry(
    'example-withdrawn',
    entry.replace(
      'status: published',
      "status: withdrawn\nwithdrawn: { date: '2024-05-01', reason: The invented trust asked for it. }",
    ),
  );
  await buildSite({ cwd: project.root });
}, 180_000);
afterAll(() => project.remove());

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
  expect(elements(page('/interventions/').document, { has: 'data-entry' })).toHaveLength(2);
});

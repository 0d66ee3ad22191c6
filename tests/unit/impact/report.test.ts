import type { Node, Parent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { ENTRY, SURVEY, THESAURUS, TRIAL, type ContentFolder } from '../../support/content-folder.ts';
import { impactOfChange, linesUnder, sectionsOf } from '../../support/impact.ts';

test('no change at all: the report says so, and nothing else', () => {
  expect(impactOfChange(() => undefined).text).toBe(
    '# What this change does to readers\n\nNothing changed.\n',
  );
});

test('a change of words alone: no rating moves, and only the reading age is shown', () => {
  const { impact, text } = impactOfChange((folder) =>
    folder
      .change(
        ENTRY,
        '- A made-up group for foster carers.',
        '- An experimental intervention for foster carers.',
      )
      .change(ENTRY, 'summary: >-\n  A made-up group', 'summary: >-\n  An experimental intervention'),
  );
  expect(impact.passes).toBe(true);
  expect(text).toContain('**No rating moves.**');
  expect(sectionsOf(text)).toEqual(['How hard the changed text is to read', 'Files with changes']);
  const grades = linesUnder(text, 'How hard the changed text is to read');
  expect(grades).toHaveLength(2);
  for (const [index, part] of ['text', 'summary'].entries())
    expect(grades[index]).toMatch(
      new RegExp(
        `^- Example Evenings, ${part}: grade [\\d.]+ \\(age \\d+\\) → grade [\\d.]+ \\(age \\d+\\)$`,
      ),
    );
  for (const { before, after } of impact.reading) expect(after).toBeGreaterThan(before ?? Infinity);
  expect(linesUnder(text, 'Files with changes')).toEqual([`- \`${ENTRY}\`: \`summary\`, \`text\``]);
});

test('a change of layout alone is no change of a fact', () => {
  const { text } = impactOfChange((folder) =>
    folder.change(TRIAL, 'country: [GB]', 'country:\n  # The United Kingdom\n  - GB'),
  );
  expect(text).toContain('**No rating moves.**');
  expect(linesUnder(text, 'Files with changes')).toEqual([`- \`${TRIAL}\`: only the layout`]);
  expect(sectionsOf(text)).toEqual(['Files with changes']);
});

test('words for the search that came are a change of that file, and move nothing', () => {
  const { impact, text } = impactOfChange((folder) =>
    folder.write(THESAURUS, '- concept: foster carer\n  forms: [foster parent]\n'),
  );
  expect(impact.passes).toBe(true);
  expect(text).toContain('**No rating moves.**');
  expect(linesUnder(text, 'Files with changes')).toEqual([`- \`${THESAURUS}\`: changed`]);
});

test('filters and squares of the map: counts before and after, and who came and went', () => {
  const { text } = impactOfChange((folder) =>
    folder.change(ENTRY, 'careStatus: [looked-after]', 'careStatus: [care-leaver]'),
  );
  expect(linesUnder(text, 'Filters that find other entries')).toEqual([
    '- Who it is for, Looked-after child: 1 → 0 (no longer Example Evenings)',
    '- Who it is for, Care leaver: 0 → 1 (now also Example Evenings)',
  ]);
  expect(linesUnder(text, 'Squares of the gap map')).toContain(
    '- Child behaviour, by who it is for, Care leaver: empty → 1 entry, strongest Level 3',
  );
  expect(linesUnder(text, 'Squares of the gap map')).toContain(
    '- Child behaviour, by who it is for, Looked-after child: 1 entry, strongest Level 3 → empty',
  );
});

test('a draft stands in no filter and on no map', () => {
  const draft = (folder: ContentFolder) => folder.change(ENTRY, 'status: published', 'status: draft');
  const { impact } = impactOfChange(
    (folder) => folder.change(ENTRY, 'careStatus: [looked-after]', 'careStatus: [care-leaver]'),
    draft,
  );
  expect({ filters: impact.filters, cells: impact.cells }).toEqual({ filters: [], cells: [] });
});

test('days that moved, and lines of the history that came or were changed', () => {
  const { text } = impactOfChange((folder) =>
    folder
      .change(
        ENTRY,
        "searched: '2024-02-01', reviewed: '2024-03-01'",
        "searched: '2024-05-01', reviewed: '2024-05-02'",
      )
      .change(ENTRY, 'sentence: The invented trial was added.', 'sentence: A trial was added.'),
  );
  expect(linesUnder(text, 'Dates and history')).toEqual([
    '- Example Evenings, searched: 2024-02-01 → 2024-05-01',
    '- Example Evenings, reviewed: 2024-03-01 → 2024-05-02',
    '- Example Evenings, new line of history: 2024-03-01, from nl2 to level-3, new-study: A trial was added.',
    '- Example Evenings, **a line of history was changed or removed**, though old lines stay as they are: 2024-03-01, from nl2 to level-3, new-study: The invented trial was added.',
  ]);
});

describe('sources', () => {
  const SOURCES = 'Sources that are gone or lead elsewhere';

  test('that lost their address, lead elsewhere or are gone are named', () => {
    const { text } = impactOfChange((folder) =>
      folder
        .change(ENTRY, 'address: https://trust.example.org/example-evenings', 'address: not-established')
        .change(TRIAL, 'id: paper\n', 'id: article\n')
        .change(TRIAL, '    title: The invented paper\n', '    title: Another account\n')
        .write(TRIAL, folder.read(TRIAL).replaceAll('source: paper', 'source: article'))
        .change(TRIAL, '  url: https://journal.example.org/2018/1\n', ''),
    );
    expect(linesUnder(text, SOURCES)).toEqual([
      `- \`${ENTRY}\`, \`sources: trust-page\` (The invented trust’s page about Example Evenings): \`https://trust.example.org/example-evenings\` → \`not-established\``,
      `- \`${TRIAL}\`, \`citation.url\` (the publication itself): \`https://journal.example.org/2018/1\` → gone`,
      `- \`${TRIAL}\`, \`sources: paper\` (The invented paper): \`https://journal.example.org/2018/1\` → gone`,
    ]);
  });

  test('that only have another key, or got an address, are not lost', () => {
    const { text } = impactOfChange((folder) =>
      folder
        .change(TRIAL, 'id: paper\n', 'id: article\n')
        .write(TRIAL, folder.read(TRIAL).replaceAll('source: paper', 'source: article'))
        .change(SURVEY, 'address: not-established', 'address: https://trust.example.org/survey'),
    );
    expect(linesUnder(text, SOURCES)).toEqual([]);
  });
});

test('facts that were known and are not established any more, with what they were', () => {
  const { text } = impactOfChange((folder) =>
    folder
      .change(TRIAL, 'ages: { from: 5, to: 12 }', 'ages: not-established')
      .change(ENTRY, 'duration: One evening a week for 16 weeks.', 'duration: not-established'),
  );
  expect(linesUnder(text, 'Facts that are not established any more')).toEqual([
    `- \`${ENTRY}\`, \`duration\`: was \`One evening a week for 16 weeks.\``,
    `- \`${TRIAL}\`, \`participants.ages\`: was \`{"from":5,"to":12}\``,
  ]);
});

describe('content that does not pass the check', () => {
  test('is said first, with the count and the places, and what can be compared follows', () => {
    const { impact, text } = impactOfChange((folder) =>
      folder
        .change(ENTRY, 'related: []', 'related: [example-mornings]')
        .change(ENTRY, "searched: '2024-02-01'", "searched: '2024-05-01'"),
    );
    expect(impact.passes).toBe(false);
    const [, first, second, third] = text.split('\n\n');
    expect(first).toContain('**The new content does not pass the check: 1 problem in 1 file.**');
    expect(second).toBe(
      `- \`${ENTRY}:41\` \`related[1]\`: there is no file content/interventions/example-mornings.mdx; did you mean "example-evenings"?`,
    );
    expect(third).toBe('**No rating moves.**');
    expect(linesUnder(text, 'Dates and history')).toHaveLength(1);
  });

  test('where a study cannot be read, its file is named and its entry is not compared by halves', () => {
    const { impact, text } = impactOfChange((folder) => folder.change(TRIAL, 'design: rct', 'design: RCT'));
    expect(impact.ratings).toEqual([]);
    expect(linesUnder(text, 'Files with changes')).toEqual([
      `- \`${TRIAL}\`: cannot be compared until it passes the check`,
    ]);
  });

  test('before the change is named, and does not stop the change that mends it', () => {
    const { impact, text } = impactOfChange(
      (folder) => folder.change(ENTRY, 'related: [example-mornings]', 'related: []'),
      (folder) => folder.change(ENTRY, 'related: []', 'related: [example-mornings]'),
    );
    expect(impact.passes).toBe(true);
    expect(text).toContain('The content before this change had 1 problem of its own.');
  });
});

describe('hostile words in a record', () => {
  const HOSTILE =
    '\n# Forged\n\n[link](https://evil.example.org/) <img src=x>\n| a |\n| - |\n::error::x\n##[error]x @someone `code`';
  const words = JSON.stringify(HOSTILE);
  /** Hostile words in every kind of text that the report shows, and a change of every kind it tells of. */
  const hostile = (folder: ContentFolder) =>
    folder
      .change(ENTRY, 'title: Example Evenings', `title: ${words}`)
      .change(ENTRY, 'sentence: The invented trial was added.', `sentence: ${words}`)
      .change(ENTRY, 'duration: One evening a week for 16 weeks.', `duration: ${words}`)
      .change(ENTRY, 'title: The invented trust’s page about Example Evenings', `title: ${words}`)
      .change(TRIAL, 'label: Example trial (2018)', `label: ${words}`);
  const report = () =>
    impactOfChange(
      (folder) =>
        folder
          .write(ENTRY, folder.read(ENTRY).replace(`duration: ${words}`, 'duration: not-established'))
          .change(ENTRY, 'careStatus: [looked-after]', 'careStatus: [care-leaver]')
          .change(ENTRY, 'address: https://trust.example.org/example-evenings', 'address: not-established')
          .change(ENTRY, '    to: level-3\n', '    to: level-2\n')
          .change(ENTRY, '- A made-up group', '- Another made-up group')
          .change(
            ENTRY,
            'status: published',
            `status: withdrawn\nwithdrawn: { date: '2024-05-01', reason: ${words} }`,
          )
          .change(TRIAL, 'design: rct', 'design: matched-comparison'),
      hostile,
    ).text;

  test('are shown in every part of the report', () => {
    const text = report();
    expect(sectionsOf(text)).toEqual([
      'Ratings before and after',
      'Entries and studies that came, went or moved',
      'Filters that find other entries',
      'Squares of the gap map',
      'Dates and history',
      'Sources that are gone or lead elsewhere',
      'Facts that are not established any more',
      'How hard the changed text is to read',
      'Files with changes',
    ]);
    expect(text.split('Forged').length).toBeGreaterThan(8);
  });

  test('forge no heading, table, link, picture or HTML, and name nobody', () => {
    const text = report();
    const nodes = nodesIn(unified().use(remarkParse).use(remarkGfm).parse(text));
    const kinds = new Set(nodes.map(({ type }) => type));
    for (const kind of ['link', 'linkReference', 'definition', 'image', 'html', 'table', 'emphasis', 'break'])
      expect(kinds).not.toContain(kind);
    const own = ['# What this change does to readers', '### Maryland scale'];
    expect(nodes.filter(({ type }) => type === 'heading')).toHaveLength(sectionsOf(text).length + own.length);
    const words = nodes.flatMap((node) =>
      node.type === 'text' && 'value' in node ? [String(node.value)] : [],
    );
    expect(words.join('\n')).toContain('@\u2060someone');
    expect(words.join('\n')).not.toContain('@someone');
  });

  test('give the build machine no order', () => {
    expect(
      report()
        .split('\n')
        .filter((line) => /^\s*::|##\[/.test(line)),
    ).toEqual([]);
  });
});

const nodesIn = (node: Node): Node[] => [
  node,
  ...('children' in node ? (node as Parent).children.flatMap(nodesIn) : []),
];

import { describe, expect, test } from 'vitest';
import { ENTRY, SURVEY, TRIAL, type ContentFolder, GLOSSARY } from '../../support/content-folder.ts';
import { impactOfChange, linesUnder } from '../../support/impact.ts';

const MOVES = 'Entries and studies that came, went or moved';
const REDIRECTS = 'content/redirects.yaml';
const rename = (from: string, to: string) => (folder: ContentFolder) =>
  folder.write(to, folder.read(from)).remove(from);
const leads = (from: string, to: string, kind = 'intervention') =>
  `- { from: ${from}, to: ${to}, kind: ${kind} }`;

const NIGHTS = 'content/interventions/example-nights.mdx';
const renameEntry = (folder: ContentFolder) =>
  rename(ENTRY, NIGHTS)(folder).change(GLOSSARY, 'entries: [example-evenings]', 'entries: [example-nights]');
const addMornings = (folder: ContentFolder) =>
  folder.write(
    'content/interventions/example-mornings.mdx',
    folder
      .read(ENTRY)
      .replace('title: Example Evenings', 'title: Example Mornings')
      .replace(/^studies:\n( {2}- .*\n)+/m, 'studies: []\n')
      .replace(
        /^history:\n( {2}.*\n)+/m,
        "history: [{ date: '2024-01-01', from: none, to: not-rated, cause: first-rating, sentence: New. }]\n",
      ),
  );

describe('an entry under a new name', () => {
  test('fails without a line in the redirects, and the line to write is printed', () => {
    const { impact, text } = impactOfChange(renameEntry);
    expect(impact.passes).toBe(false);
    expect(text).toContain('**Links of readers would break, so this change may not go in as it is:**');
    expect(text).toContain(
      'content/interventions/example-evenings.mdx has the new name example-nights, and nothing leads from the old address to the new one. Add this line to content/redirects.yaml: `- { from: example-evenings, to: example-nights, kind: intervention }`',
    );
    expect(linesUnder(text, MOVES)).toEqual([
      '- Renamed entry: Example Evenings (`example-nights`) was `example-evenings`. Nothing leads on from the old address.',
    ]);
  });

  test('passes with the line that was printed', () => {
    const line = /`(- \{ from: .*\})`/.exec(impactOfChange(renameEntry).text)?.[1] ?? '';
    const { impact, text } = impactOfChange((folder) => renameEntry(folder).write(REDIRECTS, `${line}\n`));
    expect(impact.passes).toBe(true);
    expect(linesUnder(text, MOVES)[0]).toBe(
      '- Renamed entry: Example Evenings (`example-nights`) was `example-evenings`. The old address leads to `example-nights`.',
    );
  });

  test('is the same entry to all that is compared: no rating moves and no filter changes', () => {
    const { impact, text } = impactOfChange(renameEntry);
    expect(text).toContain('**No rating moves.**');
    expect({ filters: impact.filters, cells: impact.cells, dates: impact.dates, lost: impact.lost }).toEqual({
      filters: [],
      cells: [],
      dates: [],
      lost: [],
    });
  });

  test('is known by its studies where its words and its title are others', () => {
    const { impact } = impactOfChange((folder) =>
      renameEntry(folder)
        .change(NIGHTS, 'title: Example Evenings', 'title: Example Nights')
        .write(
          NIGHTS,
          `${folder.read(NIGHTS).split('\n## In brief')[0]}\n## In brief\n\n- All other words.\n`,
        ),
    );
    expect(impact.addresses).toMatchObject([
      { what: 'renamed', from: 'example-evenings', id: 'example-nights' },
    ]);
  });

  test('needs no line while it is a draft: nobody had its address', () => {
    const draft = (folder: ContentFolder) => folder.change(ENTRY, 'status: published', 'status: draft');
    expect(impactOfChange(renameEntry, draft).impact.passes).toBe(true);
  });

  test('may not lead to a draft, which has no page', () => {
    const { impact, text } = impactOfChange((folder) =>
      renameEntry(folder)
        .change(NIGHTS, 'status: published', 'status: draft')
        .write(REDIRECTS, `${leads('example-evenings', 'example-nights')}\n`),
    );
    expect(impact.passes).toBe(false);
    expect(text).toContain('the old address would lead to example-nights, which is a draft and has no page');
  });
});

describe('a study under a new name', () => {
  const OLD = 'example-2018-trial';
  const renameTrial = (folder: ContentFolder) =>
    rename(
      TRIAL,
      'content/studies/example-2018-evenings.yaml',
    )(folder).change(ENTRY, `  - ${OLD}\n`, '  - example-2018-evenings\n');

  test('fails without a line in the redirects and passes with one', () => {
    const { impact, text } = impactOfChange(renameTrial);
    expect(impact.passes).toBe(false);
    expect(text).toContain('`- { from: example-2018-trial, to: example-2018-evenings, kind: study }`');
    const led = (folder: ContentFolder) =>
      renameTrial(folder).write(REDIRECTS, `${leads(OLD, 'example-2018-evenings', 'study')}\n`);
    expect(impactOfChange(led).impact.passes).toBe(true);
  });

  test('moves no rating, though the entry names another id', () => {
    expect(impactOfChange(renameTrial).impact.ratings).toEqual([]);
  });
});

describe('an entry that is not there any more', () => {
  const both = (folder: ContentFolder) => addMornings(folder);
  const remove = (folder: ContentFolder) => folder.remove('content/interventions/example-mornings.mdx');

  test('fails, and the message says to withdraw it instead', () => {
    const { impact, text } = impactOfChange(remove, both);
    expect(impact.passes).toBe(false);
    expect(text).toContain(
      'content/interventions/example-mornings.mdx is gone, so links to its page would break. Put the file back and withdraw the entry instead: status: withdrawn',
    );
    expect(linesUnder(text, MOVES)).toEqual([
      '- Removed entry: Example Mornings (`example-mornings`). Nothing leads on from its address.',
    ]);
  });

  test('passes where its address leads to another entry', () => {
    const { impact, text } = impactOfChange(
      (folder) => remove(folder).write(REDIRECTS, `${leads('example-mornings', 'example-evenings')}\n`),
      both,
    );
    expect(impact.passes).toBe(true);
    expect(text).toContain('Its address leads to `example-evenings`.');
  });

  test('passes where it was a draft', () => {
    const draft = (folder: ContentFolder) =>
      addMornings(folder).change(
        'content/interventions/example-mornings.mdx',
        'status: published',
        'status: draft',
      );
    expect(impactOfChange(remove, draft).impact.passes).toBe(true);
  });
});

test('a new entry is named with its status and its rating, and needs nothing', () => {
  const { impact, text } = impactOfChange(addMornings);
  expect(impact.passes).toBe(true);
  expect(linesUnder(text, MOVES)).toEqual([
    '- New entry: Example Mornings (`example-mornings`), published, Not rated.',
  ]);
  expect(text).toContain('**No rating moves.**');
});

test('a withdrawn entry keeps its address: the day and the reason are shown', () => {
  const { impact, text } = impactOfChange((folder) =>
    folder.change(
      ENTRY,
      'status: published',
      "status: withdrawn\nwithdrawn: { date: '2024-05-01', reason: The trust asked for it. }",
    ),
  );
  expect(impact.passes).toBe(true);
  expect(linesUnder(text, MOVES)).toEqual([
    '- Withdrawn: Example Evenings (`example-evenings`), published → withdrawn, 2024-05-01: The trust asked for it.',
  ]);
});

test('a published entry that is made a draft would lose its page', () => {
  const { impact, text } = impactOfChange((folder) =>
    folder.change(ENTRY, 'status: published', 'status: draft'),
  );
  expect(impact.passes).toBe(false);
  expect(text).toContain(
    'is a draft now, so its page would go and links to it would break. Leave it published, or withdraw it',
  );
});

test('a study may go once no entry names it, and the report says that its address leads nowhere', () => {
  const { impact, text } = impactOfChange((folder) =>
    folder.remove(SURVEY).change(ENTRY, '  - example-2021-carers\n', ''),
  );
  expect(impact.passes).toBe(true);
  expect(linesUnder(text, MOVES)).toEqual([
    '- Removed study: Example carers (2021) (`example-2021-carers`). Nothing leads on from its address.',
  ]);
});

test('an old address that led somewhere must go on doing so', () => {
  const led = (folder: ContentFolder) =>
    folder.write(REDIRECTS, `${leads('example-nights', 'example-evenings')}\n`);
  const { impact, text } = impactOfChange((folder) => folder.write(REDIRECTS, '# None.\n'), led);
  expect(impact.passes).toBe(false);
  expect(text).toContain(
    'Put this line back into content/redirects.yaml: `- { from: example-nights, to: example-evenings, kind: intervention }`',
  );
  const added = impactOfChange(led);
  expect(added.impact.passes).toBe(true);
  expect(linesUnder(added.text, MOVES)).toEqual([
    '- New lead from an old address: `example-nights` to `example-evenings`.',
  ]);
});

test('two studies from one report that are much alike are two studies', () => {
  const twin = (folder: ContentFolder) =>
    folder
      .write(
        'content/studies/example-2022-carers.yaml',
        folder
          .read(SURVEY)
          .replace('label: Example carers (2021)', 'label: Example carers (2022)')
          .replace('trial: example-carers', 'trial: example-other-carers')
          .replace(
            'part: The survey of carers',
            'part: A survey of quite other carers, in other towns and other years',
          )
          .replace(
            'title: Invented carers look back',
            'title: Other invented carers look back on other evenings in other towns',
          )
          .replace(
            'who: Invented foster carers.',
            'who: Other invented foster carers, who came to other evenings in other towns and other years.',
          ),
      )
      .remove(SURVEY)
      .change(ENTRY, '  - example-2021-carers\n', '  - example-2022-carers\n');
  expect(impactOfChange(twin).impact.addresses.map(({ what, id }) => `${what} ${id}`)).toEqual([
    'added example-2022-carers',
    'removed example-2021-carers',
  ]);
});

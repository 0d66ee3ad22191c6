import { describe, expect, test } from 'vitest';
import { draftBody, hintLines } from '../../../src/authoring/draft-body.ts';
import { interventionTree, studyTree, type Field } from '../../../src/authoring/field-tree.ts';
import { newEntryText, newStudyText } from '../../../src/authoring/new-record.ts';
import { draftText } from '../../../src/authoring/write-draft.ts';
import { splitEntry } from '../../../src/records/frontmatter.ts';
import { readYaml } from '../../../src/records/yaml-text.ts';
import { designs, keysOf } from '../../../src/schemas/vocabularies/index.ts';
import { ENTRY, contentFolder } from '../../support/content-folder.ts';
import { entries } from '../../support/real-content.ts';
import { textOf } from '../../../src/markdown/blocks.ts';

const STUDY = {
  id: 'smith-2024-keep',
  label: 'KEEP: in Leeds',
  author: 'Smith',
  year: 2024,
  design: 'rct',
} as const;
const STUDY_FILE = 'content/studies/smith-2024-keep.yaml';
const ENTRY_FILE = 'content/interventions/example-mornings.mdx';
const entryDraft = newEntryText({ title: 'Example Mornings', type: 'therapy', origin: 'GB' });
const trees = [
  { name: 'study', tree: studyTree },
  { name: 'intervention', tree: interventionTree },
];

/** Takes away the `#` of one field not in use, and of the lines that belong to it, as an editor would. */
const isHidden = (line: string) => /^ *#(?! \S)/.test(line);

function keys(fields: readonly Field[]): string[] {
  return fields.flatMap((field) => [field.key, ...field.shapes.flatMap(keysWithin)]);
}
function keysWithin(shape: Field['shapes'][number]): string[] {
  if (shape.type === 'group') return keys(shape.fields);
  if (shape.type === 'list') return shape.item.shapes.flatMap(keysWithin);
  return shape.type === 'choice'
    ? [shape.kind.key, ...shape.options.flatMap(({ fields }) => keys(fields))]
    : [];
}

describe.each(trees)('the draft of a $name', ({ tree }) => {
  const text = draftText(tree, { findings: [{}] });
  const lines = text.split('\n');

  test('can be read, and has every field that must be there', () => {
    const { data, faults } = readYaml(text);
    expect(faults).toEqual([]);
    expect(Object.keys(data as object)).toEqual(
      tree.filter(({ optional }) => !optional).map(({ key }) => key),
    );
  });

  test('has every field of the schema in it, in use or behind a #', () => {
    const written = new Set(lines.flatMap((line) => /^[ #-]*(\w+):( |$)/.exec(line)?.[1] ?? []));
    expect(keys(tree).filter((key) => !written.has(key))).toEqual([]);
  });

  test('explains every field in a remark above it', () => {
    const bare = lines.filter((line, index) => {
      if (!/^[ #]*(- )?\w+:( |$)/.test(line) || /^ *# \S/.test(line)) return false;
      const above = lines[index - 1] ?? '';
      // The other form of a field, behind a #, stands under the field itself.
      return !/# \S/.test(above) && !isHidden(line);
    });
    expect(bare).toEqual([]);
  });

  test('has no line too long to read', () => {
    expect(lines.filter((line) => line.length > 112)).toEqual([]);
  });
});

test('every part behind a # becomes part of the record once its # is taken away', () => {
  const lines = draftText(interventionTree, {}).split('\n');
  const start = lines.indexOf('#withdrawn:');
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('#'));
  const used = lines.map((line, index) => (index >= start && index < end ? line.slice(1) : line));
  expect(readYaml(used.join('\n')).data).toMatchObject({ withdrawn: { date: null, reason: null } });
});

test('the other form of a field takes the place of the word', () => {
  const text = draftText(studyTree, {});
  const used = text
    .replace('  ages: not-established\n', '')
    .replace('  #ages:', '  ages:')
    .replace(/^ {2}# {2}from:/m, '    from: 5')
    .replace(/^ {2}# {2}to:/m, '    to: 12');
  expect(readYaml(used).data).toMatchObject({ participants: { ages: { from: 5, to: 12 } } });
});

test('a closed list is explained once, and named after that', () => {
  const text = draftText(studyTree, { findings: [{}] });
  expect(text.split('- rct: Randomised controlled trial.').length).toBe(2);
  expect(text.split('- met: A source we read says so.').length).toBe(2);
  expect(text).toMatch(/as\s+(# )?explained at\s+(# )?answer/);
});

test.each([
  ['unknown facts', 'title: not-established'],
  ['unknown words of a list', 'evaluator: not-established'],
  ['blanks', 'description:\n'],
])('%s begin as open as the schema allows', (_, line) => {
  expect(draftText(studyTree, {})).toContain(`  ${line}`);
});

test('what is known already stands in its place, safely quoted', () => {
  const data = readYaml(draftText(studyTree, { label: 'yes: #1', citation: { year: 2024 } })).data;
  expect(data).toMatchObject({ label: 'yes: #1', citation: { year: 2024, title: 'not-established' } });
});

describe('a new study', () => {
  test.each(keysOf(designs))('with the design %s lacks only what a person must fill in', (design) => {
    const folder = contentFolder().write(STUDY_FILE, newStudyText({ ...STUDY, design }));
    const problems = folder.problems();
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['missing-field', 'study-uncited']));
    expect(problems.filter(({ code }) => code === 'missing-field').map(({ field }) => field)).toEqual([
      'citation.type',
      'country',
      'comparison.description',
      'participants.who',
      'participants.counted',
      'findings[1].id',
      'findings[1].outcome',
      'findings[1].about',
      'findings[1].result',
      'findings[1].reported',
      'findings[1].source',
      'sources[1].id',
      'sources[1].title',
      'sources[1].seen',
      'sources[1].voice',
    ]);
  });

  test('is sound once they are filled in', () => {
    const filled = [
      ['type:', 'report'],
      ['country:', '[GB]'],
      ['description:', 'Services as usual.'],
      ['who:', 'Foster carers in Leeds.'],
      ['counted:', 'carers'],
      ['- id:', 'stress'],
      ['outcome:', 'carer-wellbeing'],
      ['about:', 'carer'],
      ['result:', 'not-tested'],
      ['significant: not-established', ' not-tested'],
      ['reported:', 'Carers said they coped better.'],
      ['source:', 'report'],
      ['- id:', 'report'],
      ['title:', 'The report'],
      ['seen:', 'full-text'],
      ['voice:', 'evaluator'],
    ].reduce(
      (text, [blank = '', value = '']) =>
        text.replace(
          new RegExp(`^( *)${blank}$`, 'm'),
          `$1${blank.replace(/ not-established$/, '')} ${value}`,
        ),
      newStudyText(STUDY),
    );
    const folder = contentFolder()
      .write(STUDY_FILE, filled)
      .change(ENTRY, 'studies:\n', 'studies:\n  - smith-2024-keep\n');
    expect(folder.problems().filter(({ file }) => file === STUDY_FILE)).toEqual([]);
  });

  test('without a known author or year says so', () => {
    const text = newStudyText({ ...STUDY, author: 'not-established', year: 'not-established' });
    expect(readYaml(text).data).toMatchObject({
      citation: { authors: 'not-established', year: 'not-established' },
      trial: 'smith-2024-keep',
    });
  });
});

describe('a new entry', () => {
  const folder = () => contentFolder().write(ENTRY_FILE, entryDraft);

  test('lacks only what a person must fill in, and says which sections are not written', () => {
    const problems = folder().problems();
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['missing-field', 'body-hint']));
    expect(problems.filter(({ code }) => code === 'missing-field').map(({ field }) => field)).toEqual([
      'summary',
      'provider.name',
      'ukAvailability.note',
      'ukAvailability.source',
      'whoFor.description',
      'whoFor.careStatus',
      'whoFor.levelOfNeed',
      'cost.note',
      'outcomesIntended',
      'dates.reviewed',
      'history[1].date',
      'history[1].sentence',
      'sources[1].id',
      'sources[1].title',
      'sources[1].seen',
      'sources[1].voice',
    ]);
    expect(problems.filter(({ code }) => code === 'body-hint')).toHaveLength(9);
  });

  test('is a draft, not rated, and says why nobody types a rating', () => {
    const { yaml = '' } = splitEntry(entryDraft) ?? {};
    expect(readYaml(yaml).data).toMatchObject({
      title: 'Example Mornings',
      type: 'therapy',
      origin: 'GB',
      status: 'draft',
      history: [{ from: 'none', to: 'not-rated', cause: 'first-rating' }],
    });
    expect(yaml).toContain('# Nobody types in a rating.');
  });

  test('has the headings of the entries there are, in their order', () => {
    const headings = draftBody()
      .match(/^## .*$/gm)
      ?.map((line) => line.slice(3));
    for (const { id, body } of entries) {
      const theirs = body.children.flatMap((node) =>
        node.type === 'heading' && node.depth === 2 ? [textOf(node)] : [],
      );
      expect(
        headings?.filter((heading) => theirs.includes(heading)),
        id,
      ).toEqual(theirs);
    }
  });

  test('a finished text that still holds one hint is refused, published or not', () => {
    const problems = contentFolder()
      .change(ENTRY, '## What it is', 'To write: who can join.\n\n## What it is')
      .problems();
    expect(problems).toMatchObject([{ code: 'body-hint', file: ENTRY, field: 'text' }]);
  });

  test('words like those of a hint within a sentence are no hint', () => {
    expect(hintLines('Carers learn\nto write: letters.\n\nHere is what to do. To write: a pen.')).toEqual([]);
    expect(hintLines('A\r\n  To write: b')).toEqual([2]);
  });
});

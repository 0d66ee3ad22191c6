import { expect, test } from 'vitest';
import { problemKinds, type ProblemCode } from '../../../src/checks/problem-kinds.ts';
import {
  ENTRY,
  SURVEY,
  THESAURUS,
  TODAY,
  TRIAL,
  contentFolder,
  type ContentFolder,
} from '../../support/content-folder.ts';

/** A mistake that makes one kind of problem and no other. `line` is part of the line an editor must be sent to. */
interface Mistake {
  make: (folder: ContentFolder) => unknown;
  file: string;
  line: string;
  field: string;
}

const NEW_ENTRY = 'content/interventions/example-mornings.mdx';
const inBody = (text: string, line = text): Mistake => ({
  make: (folder) => folder.append(ENTRY, `\n${text}\n`),
  file: ENTRY,
  line,
  field: 'text',
});
const inPlaceOf = (file: string, from: string, to: string, field: string, line = to): Mistake => ({
  make: (folder) => folder.change(file, from, to),
  file,
  line,
  field,
});

const REDIRECTS = 'content/redirects.yaml';
const redirect = (from: string, to = 'example-evenings') =>
  `- { from: ${from}, to: ${to}, kind: intervention }\n`;
const redirects = (from: string, to: string, line: string, field: string): Mistake => ({
  make: (folder) => folder.write(REDIRECTS, redirect(from, to)),
  file: REDIRECTS,
  line,
  field,
});

const thesaurus = (record: string, line: string, field: string): Mistake => ({
  make: (folder) => folder.write(THESAURUS, `- concept: domestic abuse\n  forms: [DV]\n${record}`),
  file: THESAURUS,
  line,
  field,
});

// A new kind of problem without a case here does not compile.
// A file that is not there, or cannot be read, has no line to look at; odd-shapes.test.ts and unreadable.test.ts hold these.
const mistakes: Record<Exclude<ProblemCode, 'file-missing' | 'file-unreadable'>, Mistake> = {
  'file-name': {
    make: (folder) => folder.write('content/studies/Example 2020.yaml', 'label: Example\n'),
    file: 'content/studies/Example 2020.yaml',
    line: 'label: Example',
    field: '',
  },
  'file-size': {
    make: (folder) => folder.append(SURVEY, `# ${'x'.repeat(200_000)}\n`),
    file: SURVEY,
    line: 'label: ',
    field: '',
  },
  'file-encoding': {
    make: (folder) => folder.change(SURVEY, 'label: ', 'label: \uFFFD'),
    file: SURVEY,
    line: 'label: ',
    field: '',
  },
  'no-fences': {
    make: (folder) => folder.write(NEW_ENTRY, 'title: Example Mornings\n'),
    file: NEW_ENTRY,
    line: 'title: Example Mornings',
    field: '',
  },
  'yaml-syntax': inPlaceOf(TRIAL, 'label: Example', "label: 'Example", ''),
  'yaml-duplicate': inPlaceOf(TRIAL, 'design: rct', 'design: rct\ndesign: pre-post', '', 'design: pre-post'),
  'yaml-shortcut': inPlaceOf(TRIAL, 'analysed: {', 'analysed: &arms {', ''),
  'unknown-field': inPlaceOf(
    ENTRY,
    'related: []',
    'related: []\nrating: level-4',
    'rating',
    'rating: level-4',
  ),
  'missing-field': inPlaceOf(
    TRIAL,
    '      lowerIsBetter: true\n      p',
    '      p',
    'findings[1].effect.lowerIsBetter',
    'effect:',
  ),
  'unknown-word': inPlaceOf(TRIAL, 'design: rct', 'design: RCT', 'design'),
  'wrong-type': inPlaceOf(
    TRIAL,
    'intervention: 46',
    "intervention: '46'",
    'participants.analysed.intervention',
  ),
  'bad-value': inPlaceOf(ENTRY, "reviewed: '2024-03-01'", "reviewed: '2024-02-30'", 'dates.reviewed'),
  'unknown-key': inPlaceOf(
    ENTRY,
    'Figure source="trust-page"',
    'Figure source="trust"',
    'text: Figure source',
  ),
  'study-missing': inPlaceOf(
    ENTRY,
    'studies:\n',
    'studies:\n  - example-2030\n',
    'studies[1]',
    '- example-2030',
  ),
  'study-uncited': {
    make: (folder) => folder.write('content/studies/example-2020.yaml', otherStudy(folder)),
    file: 'content/studies/example-2020.yaml',
    line: 'label: Example trial',
    field: '',
  },
  'doi-twice': {
    make: (folder) =>
      folder
        .change(SURVEY, '/example.2021.2', '/example.2018.1')
        .change(SURVEY, 'part: The survey of carers\n', ''),
    file: SURVEY,
    line: 'doi: 10.5555/example.2018.1',
    field: 'citation.doi',
  },
  'trial-disagrees': inPlaceOf(
    SURVEY,
    'trial: example-carers',
    'trial: example-trial',
    'design',
    'design: pre-post',
  ),
  'entry-missing': inPlaceOf(ENTRY, 'related: []', 'related: [example-mornings]', 'related[1]'),
  'redirect-nowhere': redirects('example-dawns', 'example-mornings', 'to: example-mornings', '[1].to'),
  'redirect-taken': redirects('example-evenings', 'example-evenings', 'from: example-evenings', '[1].from'),
  'redirect-twice': {
    make: (folder) => folder.write(REDIRECTS, `${redirect('a')}${redirect('a')}`),
    file: REDIRECTS,
    line: 'from: a',
    field: '[2].from',
  },
  'thesaurus-twice': thesaurus('- concept: video feedback\n  forms: [DV]\n', 'forms: [DV]', '[2].forms[1]'),
  'thesaurus-concept': thesaurus(
    '- concept: violence\n  forms: [Domestic abuse]\n',
    'forms: [Domestic abuse]',
    '[2].forms[1]',
  ),
  'thesaurus-near': thesaurus(
    '- concept: violence\n  near: [domestic abuze]\n',
    'near: [domestic abuze]',
    '[2].near[1]',
  ),
  'thesaurus-filter': thesaurus(
    '- concept: babies\n  forms: [infant]\n  filters: { age: [babies] }\n',
    'filters: { age: [babies] }',
    '[2].filters.age[1]',
  ),
  'date-future': inPlaceOf(ENTRY, "searched: '2024-02-01'", "searched: '2024-06-02'", 'dates.searched'),
  'history-behind': inPlaceOf(ENTRY, 'to: level-3', 'to: level-2', 'history[2].to'),
  'body-construct': inBody("import fs from 'node:fs';"),
  'body-hint': inBody('To write: who can join, and who cannot.'),
  'body-address': inBody('[Press here](javascript:alert)'),
};

test.each(Object.entries(mistakes) as [ProblemCode, Mistake][])(
  '%s names the file, the line and the field, says what is wrong and what to type',
  (code, { make, file, line, field }) => {
    const folder = contentFolder();
    make(folder);

    const problems = folder.problems();
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]).toMatchObject({ file, field });
    const at = problems[0]?.line ?? 0;
    expect(folder.read(file).split('\n')[at - 1]).toContain(line);

    const report = folder.report();
    expect(report).toContain(`${file}:${at}`);
    expect(report).toContain(problemKinds[code].title);
    expect(report).toContain(`To mend: ${problemKinds[code].mend}`);
    expect(report).not.toMatch(/^\s+at .*:\d+|Error:|undefined|\[object/m);
  },
);

test('the example content has no problem of any kind, on the day the tests call today', () => {
  expect(TODAY).toBe('2024-06-01');
  expect(contentFolder().problems()).toEqual([]);
});

function otherStudy(folder: ContentFolder): string {
  return folder
    .read(TRIAL)
    .replace('trial: example-trial', 'trial: other')
    .replace('example.2018.1', 'example.2020.1');
}

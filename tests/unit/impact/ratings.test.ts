import { expect, test } from 'vitest';
import { ENTRY, SURVEY, TRIAL, type ContentFolder } from '../../support/content-folder.ts';
import { impactOfChange, linesUnder } from '../../support/impact.ts';

const notAsPlanned = (folder: ContentFolder) =>
  folder.change(TRIAL, 'intentionToTreat: { answer: met }', 'intentionToTreat: { answer: not-met }');
const RATINGS = 'Ratings before and after';

const manyLost = (folder: ContentFolder) =>
  folder.change(TRIAL, 'attritionAcceptable: { answer: met', 'attritionAcceptable: { answer: not-met');

test('one fact of a study: the entry, the standards that move, and the fact with what it was and is', () => {
  const { text } = impactOfChange(manyLost);
  expect(text).toContain('**1 rating moves: Example Evenings, from Level 3 of 4 to Level 2+ of 4.**');
  expect(linesUnder(text, RATINGS)).toMatchInlineSnapshot(`
    [
      "### Example Evenings (\`example-evenings\`)",
      "- **The library’s own rating**: Level 3 of 4; floor Level 3 → Level 2+ of 4; floor Level 2+",
      "  - This change does it alone:",
      "    - \`content/studies/example-2018-trial.yaml\`, \`quality.attritionAcceptable.answer\`: \`met\` → \`not-met\`",
      "- **Title IV-E Prevention Services Clearinghouse**: Promising → Does not reach promising",
      "  - This change does it alone:",
      "    - \`content/studies/example-2018-trial.yaml\`, \`quality.attritionAcceptable.answer\`: \`met\` → \`not-met\`",
    ]
  `);
});

test('many other changes beside it are not named as deciding', () => {
  const { impact } = impactOfChange((folder) =>
    manyLost(folder)
      .change(TRIAL, 'reported: Calmer children', 'reported: Much calmer children')
      .change(TRIAL, 'pages: 1-10', 'pages: 1-11')
      .change(SURVEY, 'counted: carers', 'counted: parents')
      .change(ENTRY, 'title: Example Evenings', 'title: Example Nights'),
  );
  const fact = { file: TRIAL, field: 'quality.attritionAcceptable.answer', before: 'met', after: 'not-met' };
  expect(
    impact.ratings.map(({ id, moves }) => [id, moves.map(({ standard, deciding }) => [standard, deciding])]),
  ).toEqual([
    [
      'example-evenings',
      [
        ['library', [[fact]]],
        ['title-iv-e', [[fact]]],
      ],
    ],
  ]);
});

test('two facts that only together move a rating are named together', () => {
  const { impact, text } = impactOfChange(
    (folder) =>
      folder
        .change(TRIAL, 'attritionAcceptable: { answer: not-met', 'attritionAcceptable: { answer: met')
        .change(TRIAL, 'intentionToTreat: { answer: not-met }', 'intentionToTreat: { answer: met }')
        .change(TRIAL, 'pages: 1-10', 'pages: 1-11'),
    (folder) =>
      notAsPlanned(folder).change(
        TRIAL,
        'attritionAcceptable: { answer: met',
        'attritionAcceptable: { answer: not-met',
      ),
  );
  const own = impact.ratings[0]?.moves.find(({ standard }) => standard === 'library');
  expect(own?.deciding.map((set) => set.map(({ field }) => field))).toEqual([
    ['quality.intentionToTreat.answer', 'quality.attritionAcceptable.answer'],
  ]);
  expect(text).toContain('These 2 changes do it together, and not without any one of them:');
});

test('changes of which each does it alone are said to', () => {
  const { text } = impactOfChange((folder) =>
    notAsPlanned(folder).change(
      TRIAL,
      'attritionAcceptable: { answer: met',
      'attritionAcceptable: { answer: not-met',
    ),
  );
  expect(text).toContain('Each of these 2 changes does it alone:');
});

test('a study that was added is one fact of the entry', () => {
  const newTrial = (folder: ContentFolder) =>
    folder
      .write(
        'content/studies/example-2024-trial.yaml',
        folder
          .read(TRIAL)
          .replace('trial: example-trial', 'trial: example-other')
          .replace('doi: 10.5555/example.2018.1', 'doi: 10.5555/example.2024.1')
          .replace('label: Example trial (2018)', 'label: Other trial (2024)'),
      )
      .change(ENTRY, '  - example-2021-carers\n', '  - example-2021-carers\n  - example-2024-trial\n');
  const { impact, text } = impactOfChange(newTrial);
  expect(impact.ratings[0]?.moves[0]?.deciding).toEqual([
    [{ file: ENTRY, field: 'studies', before: undefined, after: 'example-2024-trial' }],
  ]);
  expect(text).toContain('cause: new-study');
  expect(text).toContain('New study: Other trial (2024) (`example-2024-trial`).');
});

test('a rating set aside by a person is a move, decided by the override', () => {
  const { impact, text } = impactOfChange((folder) =>
    folder.change(
      ENTRY,
      'status: published',
      "status: published\noverride: { level: ne, reason: Invented., decidedBy: A. Example, date: '2024-05-01' }",
    ),
  );
  expect(impact.ratings[0]?.moves.map(({ standard }) => standard)).toEqual(['library']);
  expect(impact.ratings[0]?.moves[0]?.deciding).toMatchObject([[{ file: ENTRY, field: 'override' }]]);
  expect(text).toContain('cause: override');
});

test('only another body’s result: the sentence says that ours stays', () => {
  const { text } = impactOfChange((folder) =>
    folder.change(TRIAL, 'timing: { afterEnd: 0, afterStart: 4 }', 'timing: { afterEnd: 6, afterStart: 10 }'),
  );
  expect(text).toContain(
    '**No rating of the library moves. Under other bodies’ rules 1 entry moves: Example Evenings.**',
  );
  expect(linesUnder(text, RATINGS).join('\n')).toContain('`findings[1].timing.afterEnd`: `0` → `6`');
});

test('a study’s score on the Maryland scale, with the fact that moved it', () => {
  const { impact, text } = impactOfChange((folder) =>
    folder.change(TRIAL, 'design: rct', 'design: matched-comparison'),
  );
  expect(impact.scores).toMatchObject([
    {
      id: 'example-2018-trial',
      move: {
        before: 'Score 5 of 5 (Groups made by chance)',
        after: 'Score 3 of 5 (A matched comparison group)',
        deciding: [[{ file: TRIAL, field: 'design', before: 'rct', after: 'matched-comparison' }]],
      },
    },
  ]);
  expect(text).toContain('1 study has another score on the Maryland scale.');
});

test('a move without a line of history: the report prints the line to paste, and that line mends it', () => {
  const { text, impact } = impactOfChange(notAsPlanned);
  expect(impact.passes).toBe(false);
  const line = /```yaml\n([\s\S]*?)\n```/.exec(text)?.[1] ?? '';
  const mended = impactOfChange((folder) =>
    notAsPlanned(folder).change(
      ENTRY,
      'status: published',
      `${line.replace('sentence: ""', 'sentence: Read again.')}\nstatus: published`,
    ),
  );
  expect(mended.impact.passes).toBe(true);
  expect(mended.text).toContain('1 rating moves');
  expect(mended.text).toContain(
    'new line of history: 2024-06-01, from level-3 to level-2-plus, correction: Read again.',
  );
});

test('a search that ended at its limit says so', () => {
  const { text } = impactOfChange(
    (folder) => notAsPlanned(folder).change(TRIAL, 'pages: 1-10', 'pages: 1-11'),
    undefined,
    2,
  );
  expect(text).toContain('The search ended at its limit: a smaller set of facts may do it too.');
});

import { expect, test } from 'vitest';
import { GLOSSARY, TRIAL, contentFolder } from '../../support/content-folder.ts';

test('a field that stands twice', () => {
  const folder = contentFolder().change(TRIAL, 'design: rct\n', 'design: rct\ndesign: pre-post\n');
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/studies/example-2018-trial.yaml:17
      A field stands twice (yaml-duplicate).
      The field "design" stands twice here; keep one.
      To mend: Keep one of the two lines and remove the other.
      In the guide: content/README.md#yaml-duplicate

    1 problem in 1 file."
  `);
});

test('an anchor and the alias that repeats it', () => {
  const folder = contentFolder()
    .change(TRIAL, 'allocated: {', 'allocated: &arms {')
    .change(TRIAL, 'analysed: { intervention: 46, comparison: 44, total: 90 }', 'analysed: *arms');
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/studies/example-2018-trial.yaml:25
      A YAML shortcut is used (yaml-shortcut).
      The anchor &arms.
      To mend: Write the value out in full each time. Anchors (&), aliases (*), merge keys (<<) and tags (!) are not accepted.
      In the guide: content/README.md#yaml-shortcut

    content/studies/example-2018-trial.yaml:26
      A YAML shortcut is used (yaml-shortcut).
      The alias *arms.
      To mend: Write the value out in full each time. Anchors (&), aliases (*), merge keys (<<) and tags (!) are not accepted.
      In the guide: content/README.md#yaml-shortcut

    2 problems in 1 file."
  `);
});

test('a merge key', () => {
  const folder = contentFolder().change(
    TRIAL,
    'analysed: { intervention: 46',
    'analysed: { <<: { intervention: 46 }',
  );
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/studies/example-2018-trial.yaml:26
      A YAML shortcut is used (yaml-shortcut).
      The merge key <<.
      To mend: Write the value out in full each time. Anchors (&), aliases (*), merge keys (<<) and tags (!) are not accepted.
      In the guide: content/README.md#yaml-shortcut

    1 problem in 1 file."
  `);
});

test('a chain of aliases that would fill the memory is refused unread', () => {
  const bomb = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: &c [*b, *b]', 'd: [*c, *c]'].join('\n');
  const folder = contentFolder().append(GLOSSARY, `\n- ${bomb.replaceAll('\n', '\n  ')}\n`);
  expect(
    folder
      .problems()
      .filter(({ file }) => file === GLOSSARY)
      .map(({ code }) => code),
  ).toEqual(Array.from({ length: 9 }, () => 'yaml-shortcut'));
});

test.each(['!secret rct', '!!str rct', '!!js/function rct'])('a tag is refused: design: %s', (value) => {
  const problems = contentFolder().change(TRIAL, 'design: rct', `design: ${value}`).problems();
  expect(problems.map(({ code, line }) => `${code} ${line}`)).toContain('yaml-shortcut 16');
});

test('a colon inside text that is not in quotes', () => {
  const folder = contentFolder().change(
    TRIAL,
    'label: Example trial (2018)',
    'label: Example trial: the first',
  );
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/studies/example-2018-trial.yaml:1
      The facts are not laid out as YAML (yaml-syntax).
      There is a second colon in this line; put the text after the first colon in quotes.
      To mend: Check the spaces at the start of the line, the colon with a space after the field name, and that quotes are closed.
      In the guide: content/README.md#yaml-syntax

    1 problem in 1 file."
  `);
});

test('a quote that is never closed', () => {
  const folder = contentFolder().change(TRIAL, 'label: Example trial (2018)', "label: 'Example trial");
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/studies/example-2018-trial.yaml:1
      The facts are not laid out as YAML (yaml-syntax).
      A quotation mark opens above or in this line and never closes; close it, or take it out.
      To mend: Check the spaces at the start of the line, the colon with a space after the field name, and that quotes are closed.
      In the guide: content/README.md#yaml-syntax

    1 problem in 1 file."
  `);
});

test('a tab at the start of a line', () => {
  const folder = contentFolder().change(TRIAL, '  kind: usual-care', '\tkind: usual-care');
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/studies/example-2018-trial.yaml:18
      The facts are not laid out as YAML (yaml-syntax).
      This line begins with a tab; use spaces, two for each step.
      To mend: Check the spaces at the start of the line, the colon with a space after the field name, and that quotes are closed.
      In the guide: content/README.md#yaml-syntax

    1 problem in 1 file."
  `);
});

test('a colon with no space after it', () => {
  const folder = contentFolder().change(TRIAL, 'design: rct', 'design:rct');
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/studies/example-2018-trial.yaml:16
      The facts are not laid out as YAML (yaml-syntax).
      Put a space after the colon.
      To mend: Check the spaces at the start of the line, the colon with a space after the field name, and that quotes are closed.
      In the guide: content/README.md#yaml-syntax

    1 problem in 1 file."
  `);
});

import { expect, test } from 'vitest';
import { ENTRY, contentFolder } from '../../support/content-folder.ts';

/** What an editor sees after adding text at line 85 of the entry. */
const reportOn = (text: string) => contentFolder().append(ENTRY, `\n${text}\n`).report();

test('an import', () => {
  expect(reportOn("import { env } from 'node:process';")).toMatchInlineSnapshot(`
    "content/interventions/example-evenings.mdx:85  text
      The text uses something that is not allowed in an entry (body-construct).
      An import or export line is not allowed in an entry.
      To mend: Write plain Markdown, or one of the components Callout, Figure and Definition.
      In the guide: content/README.md#body-construct

    1 problem in 1 file."
  `);
});

test('an export', () => {
  expect(reportOn('export const answer = 42;')).toMatchInlineSnapshot(`
    "content/interventions/example-evenings.mdx:85  text
      The text uses something that is not allowed in an entry (body-construct).
      An import or export line is not allowed in an entry.
      To mend: Write plain Markdown, or one of the components Callout, Figure and Definition.
      In the guide: content/README.md#body-construct

    1 problem in 1 file."
  `);
});

test('an expression on a line of its own', () => {
  expect(reportOn('{process.env.HOME}')).toMatchInlineSnapshot(`
    "content/interventions/example-evenings.mdx:85  text
      The text uses something that is not allowed in an entry (body-construct).
      An expression in curly brackets is not allowed in an entry.
      To mend: Write plain Markdown, or one of the components Callout, Figure and Definition.
      In the guide: content/README.md#body-construct

    1 problem in 1 file."
  `);
});

test('an expression inside a sentence', () => {
  expect(reportOn('Carers {1 + 1} agreed.')).toMatchInlineSnapshot(`
    "content/interventions/example-evenings.mdx:85  text
      The text uses something that is not allowed in an entry (body-construct).
      An expression in curly brackets is not allowed in an entry.
      To mend: Write plain Markdown, or one of the components Callout, Figure and Definition.
      In the guide: content/README.md#body-construct

    1 problem in 1 file."
  `);
});

test('a component the library does not have', () => {
  expect(reportOn('<Chart data="1" />')).toMatchInlineSnapshot(`
    "content/interventions/example-evenings.mdx:85  text
      The text uses something that is not allowed in an entry (body-construct).
      <Chart> is not one of our components, which are Callout, Figure, Definition; to write a plain < put a backslash before it.
      To mend: Write plain Markdown, or one of the components Callout, Figure and Definition.
      In the guide: content/README.md#body-construct

    1 problem in 1 file."
  `);
});

test('HTML', () => {
  expect(reportOn('A <b>bold</b> claim.')).toMatchInlineSnapshot(`
    "content/interventions/example-evenings.mdx:85  text
      The text uses something that is not allowed in an entry (body-construct).
      <b> is not one of our components, which are Callout, Figure, Definition; to write a plain < put a backslash before it.
      To mend: Write plain Markdown, or one of the components Callout, Figure and Definition.
      In the guide: content/README.md#body-construct

    1 problem in 1 file."
  `);
});

test('an attribute the component does not have', () => {
  expect(reportOn('<Figure source="trust-page" colour="red">5 carers</Figure>')).toMatchInlineSnapshot(`
    "content/interventions/example-evenings.mdx:85  text
      The text uses something that is not allowed in an entry (body-construct).
      <Figure> has no attribute "colour"; it takes source.
      To mend: Write plain Markdown, or one of the components Callout, Figure and Definition.
      In the guide: content/README.md#body-construct

    1 problem in 1 file."
  `);
});

test('an attribute that is missing', () => {
  expect(reportOn('Of <Figure>5 carers</Figure>.')).toMatchInlineSnapshot(`
    "content/interventions/example-evenings.mdx:85  text
      The text uses something that is not allowed in an entry (body-construct).
      <Figure> needs source="…".
      To mend: Write plain Markdown, or one of the components Callout, Figure and Definition.
      In the guide: content/README.md#body-construct

    1 problem in 1 file."
  `);
});

test('an attribute that is an expression', () => {
  expect(reportOn('Of <Figure source={key}>5 carers</Figure>.')).toMatchInlineSnapshot(`
    "content/interventions/example-evenings.mdx:85  text
      The text uses something that is not allowed in an entry (body-construct).
      Write source="…" with its value in double quotes.
      To mend: Write plain Markdown, or one of the components Callout, Figure and Definition.
      In the guide: content/README.md#body-construct

    1 problem in 1 file."
  `);
});

test('a kind of Callout that does not exist', () => {
  expect(reportOn('<Callout kind="warning" title="Beware">\n\nText.\n\n</Callout>')).toMatchInlineSnapshot(`
    "content/interventions/example-evenings.mdx:85  text
      The text uses something that is not allowed in an entry (body-construct).
      Kind="warning" is not a kind of Callout; write one of note, caution, clash.
      To mend: Write plain Markdown, or one of the components Callout, Figure and Definition.
      In the guide: content/README.md#body-construct

    1 problem in 1 file."
  `);
});

test('a link that is a program', () => {
  expect(reportOn('[Press here](javascript:alert)')).toMatchInlineSnapshot(`
    "content/interventions/example-evenings.mdx:85  text
      A link in the text has an address that is not allowed (body-address).
      The address "javascript:alert" is not allowed.
      To mend: Use an address that begins https://, a page of this site that begins /, or a heading on this page that begins #.
      In the guide: content/README.md#body-address

    1 problem in 1 file."
  `);
});

test('an e-mail address, which becomes a link by itself', () => {
  expect(reportOn('Write to someone@example.org for more.')).toMatchInlineSnapshot(`
    "content/interventions/example-evenings.mdx:85  text
      A link in the text has an address that is not allowed (body-address).
      The address "mailto:someone@example.org" is not allowed; link to a page where readers find the address instead.
      To mend: Use an address that begins https://, a page of this site that begins /, or a heading on this page that begins #.
      In the guide: content/README.md#body-address

    1 problem in 1 file."
  `);
});

test('a picture', () => {
  expect(reportOn('![A chart](https://example.org/chart.png)')).toMatchInlineSnapshot(`
    "content/interventions/example-evenings.mdx:85  text
      The text uses something that is not allowed in an entry (body-construct).
      A picture is not allowed in an entry.
      To mend: Write plain Markdown, or one of the components Callout, Figure and Definition.
      In the guide: content/README.md#body-construct

    1 problem in 1 file."
  `);
});

test('a heading of the first level', () => {
  expect(reportOn('# Example Evenings')).toMatchInlineSnapshot(`
    "content/interventions/example-evenings.mdx:85  text
      The text uses something that is not allowed in an entry (body-construct).
      A heading here begins with two to four # signs, not 1.
      To mend: Write plain Markdown, or one of the components Callout, Figure and Definition.
      In the guide: content/README.md#body-construct

    1 problem in 1 file."
  `);
});

test('a less-than sign that looks like the start of a component', () => {
  expect(reportOn('Chance was small (p <0.05).')).toMatchInlineSnapshot(`
    "content/interventions/example-evenings.mdx:85  text
      The text uses something that is not allowed in an entry (body-construct).
      A < in the text begins something that is not one of our components; put a backslash before it.
      To mend: Write plain Markdown, or one of the components Callout, Figure and Definition.
      In the guide: content/README.md#body-construct

    1 problem in 1 file."
  `);
});

test('a curly bracket that is never closed', () => {
  expect(reportOn('Carers {said.')).toMatchInlineSnapshot(`
    "content/interventions/example-evenings.mdx:85  text
      The text uses something that is not allowed in an entry (body-construct).
      A curly bracket { or } stands in the text; put a backslash before it.
      To mend: Write plain Markdown, or one of the components Callout, Figure and Definition.
      In the guide: content/README.md#body-construct

    1 problem in 1 file."
  `);
});

test('a component that is never closed', () => {
  expect(reportOn('Of <Figure source="trust-page">5 carers.')).toMatchInlineSnapshot(`
    "content/interventions/example-evenings.mdx:85  text
      The text uses something that is not allowed in an entry (body-construct).
      A component is opened and not closed, or closed and not opened; each <Figure …> needs its </Figure>.
      To mend: Write plain Markdown, or one of the components Callout, Figure and Definition.
      In the guide: content/README.md#body-construct

    1 problem in 1 file."
  `);
});

test('a note to oneself', () => {
  expect(reportOn('<!-- ask the trust -->')).toMatchInlineSnapshot(`
    "content/interventions/example-evenings.mdx:85  text
      The text uses something that is not allowed in an entry (body-construct).
      A note to oneself or a < stands in the text; remove the note, or put a backslash before the <.
      To mend: Write plain Markdown, or one of the components Callout, Figure and Definition.
      In the guide: content/README.md#body-construct

    1 problem in 1 file."
  `);
});

test('advice never offers what the library refuses, nor a place counted from the wrong line', () => {
  expect(reportOn('<!-- ask the trust -->')).not.toContain('{/*');
  expect(reportOn('Of <Figure source="trust-page">5 carers.')).not.toMatch(/\(\d+:\d+-\d+:\d+\)/);
});

import { describe, expect, test } from 'vitest';
import { inspectBody } from '../../../src/markdown/body-faults.ts';
import { parseBody } from '../../../src/markdown/parse.ts';

const inspect = (body: string) => inspectBody(parseBody(body));
const messages = (body: string) => inspect(body).faults.map(({ message }) => message);

test('each use of a component is given with its line and attributes', () => {
  const body =
    'Of <Figure source="abstract">5 carers</Figure>,\none <Definition term="attrition">left</Definition>.';
  expect(inspect(body).components).toEqual([
    { name: 'Figure', line: 1, attributes: { source: 'abstract' } },
    { name: 'Definition', line: 2, attributes: { term: 'attrition' } },
  ]);
});

test('a component with a fault is not given as one to look up', () => {
  expect(inspect('<Figure sauce="abstract">5</Figure>').components).toEqual([]);
});

describe('refuses an attribute', () => {
  test.each([
    [
      'that the component does not have',
      '<Figure source="a" colour="red">5</Figure>',
      '<Figure> has no attribute "colour"; it takes source',
    ],
    [
      'that is a handler',
      '<Figure source="a" onClick="alert(1)">5</Figure>',
      '<Figure> has no attribute "onClick"; it takes source',
    ],
    [
      'named like part of every object',
      '<Figure source="a" constructor="b">5</Figure>',
      '<Figure> has no attribute "constructor"; it takes source',
    ],
    [
      'that the build itself adds',
      '<Figure source="a" number="1">5</Figure>',
      '<Figure> has no attribute "number"; it takes source',
    ],
    [
      'whose value is an expression',
      '<Figure source={process.env.HOME}>5</Figure>',
      'write source="…" with its value in double quotes',
    ],
    [
      'whose value is text inside an expression',
      '<Figure source={"a"}>5</Figure>',
      'write source="…" with its value in double quotes',
    ],
    ['without a value', '<Figure source>5</Figure>', 'write source="…" with its value in double quotes'],
    [
      'that is a spread',
      '<Figure {...everything}>5</Figure>',
      '<Figure> holds an expression in curly brackets, which is not allowed',
    ],
    ['that is missing', '<Figure>5</Figure>', '<Figure> needs source="…"'],
    ['that is blank', '<Definition term=" ">5</Definition>', '<Definition> needs term="…"'],
    [
      'that is missing beside one that is there',
      '<Callout kind="note">a</Callout>',
      '<Callout> needs title="…"',
    ],
    [
      'of a kind that does not exist',
      '<Callout kind="warning" title="a">b</Callout>',
      'kind="warning" is not a kind of Callout; write one of note, caution, clash',
    ],
    [
      'of a kind named like part of every object',
      '<Callout kind="toString" title="a">b</Callout>',
      'kind="toString" is not a kind of Callout; write one of note, caution, clash',
    ],
  ])('%s', (_, body, message) => {
    expect(messages(body)).toEqual([message]);
  });

  test('in a component on lines of its own as in one inside a sentence', () => {
    const attributes = 'kind="note" title={1}';
    expect(messages(`<Callout ${attributes}>\n\ntext\n\n</Callout>`)).toEqual(
      messages(`a <Callout ${attributes}>text</Callout>`),
    );
    expect(messages(`<Callout ${attributes}>\n\ntext\n\n</Callout>`)).toHaveLength(1);
  });
});

test('an attribute given twice is refused: the check would read the one and the page the other', () => {
  expect(messages('Of <Figure source="other" source="abstract">5 carers</Figure>.')).toHaveLength(1);
});

test.each([
  '<Figure source="abstract" />',
  '<Figure source="abstract"></Figure>',
  'Of <Definition term="attrition"></Definition>.',
])('a component with no words in it is refused, for a reader would see nothing: %s', (body) => {
  expect(messages(body)).toHaveLength(1);
});

test.each(['note', 'caution', 'clash'])('a Callout of kind %s is accepted', (kind) => {
  expect(messages(`<Callout kind="${kind}" title="a">\n\nb\n\n</Callout>`)).toEqual([]);
});

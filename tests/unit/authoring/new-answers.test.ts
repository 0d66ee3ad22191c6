import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { settleAnswers, settleKind } from '../../../scripts/support/new/answers.ts';
import { Stopped, streamAsker } from '../../../scripts/support/new/asker.ts';
import { kindsOfRecord } from '../../../scripts/support/new/questions.ts';

/** A person at a terminal, who has typed these characters. What they are shown is kept. */
function person(typed: string) {
  const input = new PassThrough();
  const output = new PassThrough();
  const asker = streamAsker(input, output, true);
  input.write(typed);
  return { asker, input, shown: () => String(output.read() ?? '') };
}

const { study, intervention } = kindsOfRecord;

test('the questions are asked one by one, and Enter takes what is offered', async () => {
  const { asker, shown } = person('A trial\rSmith\r2024\rkeep\r\r\r');
  await expect(settleAnswers(study.questions, {}, [], asker)).resolves.toEqual({
    label: 'A trial',
    author: 'Smith',
    year: '2024',
    programme: 'keep',
    design: 'not-established',
    id: 'smith-2024-keep',
  });
  const screen = shown();
  expect(screen).toContain('[smith-2024-keep]: ');
  expect(screen).toContain('pre-post: Before-and-after study');
});

test('an answer that will not do is asked for again, with the reason', async () => {
  const { asker, shown } = person('Mornings\rtherappy\rtherapy\ruk\rGB\rBAD ID\rmornings\rmornings-two\r');
  await expect(settleAnswers(intervention.questions, {}, ['mornings.mdx'], asker)).resolves.toMatchObject({
    type: 'therapy',
    origin: 'GB',
    id: 'mornings-two',
  });
  const screen = shown();
  for (const reason of [
    'did you mean "therapy"?',
    'write the country as two capital letters',
    'use lower-case letters',
    'content/interventions/mornings.mdx is there already',
  ])
    expect(screen).toContain(reason);
});

test('an answer that cannot be left open is asked for until it comes', async () => {
  const { asker, shown } = person('\r   \rMornings\r');
  const [title] = intervention.questions;
  await expect(settleAnswers(title ? [title] : [], {}, [], asker)).resolves.toEqual({ title: 'Mornings' });
  expect(shown()).toContain('write something here');
});

test('what a flag has said is not asked, unless it will not do', async () => {
  const given = { title: 'Mornings', type: 'magic', origin: 'GB', id: 'mornings' };
  const { asker, shown } = person('therapy\r');
  await expect(settleAnswers(intervention.questions, given, [], asker)).resolves.toEqual({
    ...given,
    type: 'therapy',
  });
  const screen = shown();
  expect(screen).toContain('"magic" will not do');
  expect(screen).not.toContain('The name of the programme');
});

test('the sort of record is asked for where it is not said', async () => {
  const { asker, shown } = person('page\rStudy\r');
  await expect(settleKind(undefined, asker)).resolves.toBe('study');
  expect(shown()).toContain('"page" is no sort of record.');
});

describe('a person who stops', () => {
  test('with Ctrl and C ends the asking', async () => {
    const { asker } = person('A trial\r\u0003');
    await expect(settleAnswers(study.questions, {}, [], asker)).rejects.toThrow(Stopped);
  });

  test('by closing the input ends the asking', async () => {
    const { asker, input } = person('A trial\r');
    input.end();
    await expect(settleAnswers(study.questions, {}, [], asker)).rejects.toThrow(Stopped);
  });
});

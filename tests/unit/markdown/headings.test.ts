import { expect, test } from 'vitest';
import { inspectBody } from '../../../src/markdown/body-faults.ts';
import { parseBody } from '../../../src/markdown/parse.ts';

const faultsIn = (body: string) => inspectBody(parseBody(body)).faults;

// The page of an entry has sections of its own, and a link to `#sources` must go on leading to them.
test.each([
  '## Sources',
  '### Why this rating',
  '## *Related*',
  '## The studies',
  '#### Not established',
  '## Other ratings!',
])('a heading that would take over a section of the page is refused: %s', (body) => {
  expect(faultsIn(body)).toMatchObject([{ kind: 'construct', line: 1 }]);
});

test.each(['## In brief', '## What is not known', '## Sources of money', '## What it costs'])(
  'a heading with words of its own is accepted: %s',
  (body) => {
    expect(faultsIn(body)).toEqual([]);
  },
);

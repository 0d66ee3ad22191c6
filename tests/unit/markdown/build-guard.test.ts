import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { parseBody } from '../../../src/markdown/parse.ts';
import { remarkRefuseUnsafe } from '../../../src/markdown/refuse-unsafe.ts';

const guard = (body: string) => {
  const file = new VFile({ path: 'content/interventions/example-evenings.mdx', value: body });
  remarkRefuseUnsafe()(parseBody(body), file);
};

test('the build goes on where the text holds only what is allowed', () => {
  expect(() => guard('## Fine\n\nOf <Figure source="a">5 carers</Figure>.')).not.toThrow();
});

test.each([
  'Fine.\n\n{process.exit(0)}',
  'Fine.\n\nexport const a = 1',
  'Fine.\n\n<script>a</script>',
  'Fine.\n\n[a](javascript:b)',
])('the build stops, naming file and line, at what the table does not allow: %j', (body) => {
  expect(() => guard(body)).toThrow(
    expect.objectContaining({
      file: 'content/interventions/example-evenings.mdx',
      line: 3,
      fatal: true,
      ruleId: 'allowed',
    }),
  );
});

import { z } from 'zod';

/**
 * The part of GitHub's workflow syntax that the library's workflows use. Anything else is refused, so that a mistyped
 * key cannot pass unseen: GitHub refuses unknown keys too, but only once the file is on the main branch.
 * Source: docs.github.com, "Workflow syntax for GitHub Actions".
 */
const text = z.string().min(1);
const names = z.array(text).min(1);
const access = z.enum(['read', 'write', 'none']);

/** Never the short forms `read-all` and `write-all`. */
const permissions = z.strictObject({
  actions: access.optional(),
  contents: access.optional(),
  'id-token': access.optional(),
  issues: access.optional(),
  pages: access.optional(),
  'pull-requests': access.optional(),
});

const common = {
  id: z
    .string()
    .regex(/^[a-z-]+$/)
    .optional(),
  name: text.optional(),
  if: text.optional(),
  env: z.record(z.string().regex(/^[A-Z_]+$/), z.union([text, z.number(), z.boolean()])).optional(),
};
const step = z.union([
  z.strictObject({
    ...common,
    uses: text,
    with: z.record(text, z.union([text, z.number(), z.boolean()])).optional(),
  }),
  z.strictObject({ ...common, run: text }),
]);

const job = z.strictObject({
  name: text,
  needs: z.union([text, names]).optional(),
  if: text.optional(),
  'runs-on': z.literal('ubuntu-24.04'),
  'timeout-minutes': z.int().min(1).max(60),
  permissions,
  environment: z.strictObject({ name: text, url: text }).optional(),
  steps: z.array(step).min(1),
});

const workflowRun = z.strictObject({ workflows: names, types: names });

export const workflow = z.strictObject({
  name: text,
  on: z.strictObject({
    pull_request: z.null().optional(),
    push: z.strictObject({ branches: names }).optional(),
    schedule: z.array(z.strictObject({ cron: z.string().regex(/^(\S+ ){4}\S+$/) })).optional(),
    workflow_dispatch: z.null().optional(),
    workflow_run: workflowRun.optional(),
  }),
  // Nothing at the top: each job says for itself what it needs.
  permissions: z.strictObject({}),
  concurrency: z.strictObject({
    group: text,
    'cancel-in-progress': z.union([z.boolean(), text]).optional(),
  }),
  jobs: z.record(z.string().regex(/^[a-z-]+$/), job),
});

export type Workflow = z.infer<typeof workflow>;

import { parse } from 'yaml';
import { workflow, type Workflow } from './workflow-shape.ts';

/**
 * What is wrong with a workflow, in words: its shape first, then what would let a stranger's change do more than be
 * looked at.
 * Source of the rules: docs.github.com, "Secure use reference" of GitHub Actions.
 */
export function workflowFaults(text: string): string[] {
  const { success, data, error } = workflow.safeParse(parse(text));
  if (!success) return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  return [
    ...pins(text),
    ...credentials(data),
    ...commands(data),
    ...caches(data),
    ...(data.on.pull_request === undefined ? [] : ofStrangers(data, text)),
    ...(data.on.workflow_run === undefined ? [] : afterStrangers(data)),
  ];
}

type Step = Workflow['jobs'][string]['steps'][number];
const stepsOf = ({ jobs }: Workflow): Step[] => Object.values(jobs).flatMap(({ steps }) => steps);
const inputs = (step: Step): Record<string, unknown> => ('with' in step ? (step.with ?? {}) : {});
const uses = (step: Step, action: string): boolean => 'uses' in step && step.uses.startsWith(`${action}@`);
const runs = (step: Step): string => ('run' in step ? step.run : '');

const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

/** A tag can be moved to other code; a full hash cannot. The version beside it is for people. */
const pins = (text: string): string[] =>
  [...text.matchAll(/\buses:\s*(.*)$/gm)]
    .map(([, action = '']) => action.trim())
    .filter((action) => !PINNED.test(action))
    .map((action) => `not pinned by a full hash with its version: ${action}`);

/** The token that fetches the files must not lie about for what runs next. */
const credentials = (data: Workflow): string[] =>
  stepsOf(data)
    .filter((step) => uses(step, 'actions/checkout') && inputs(step)['persist-credentials'] !== false)
    .map(() => 'checkout leaves its credentials behind');

/** A title or a branch name put into a command line is run as part of it. Values travel in `env` instead. */
const commands = (data: Workflow): string[] =>
  stepsOf(data)
    .filter((step) => runs(step).includes('${{'))
    .map((step) => `an expression inside a command: ${runs(step)}`);

/** What one run keeps, another run with more rights might take up. */
const caches = (data: Workflow): string[] =>
  stepsOf(data).flatMap((step) => [
    ...(uses(step, 'actions/cache') || 'cache' in inputs(step) ? ['keeps a cache'] : []),
    ...(uses(step, 'actions/setup-node') && inputs(step)['package-manager-cache'] !== false
      ? ['setup-node may keep a cache']
      : []),
  ]);

/** Runs the code of an offered change: it may read the files and nothing else. */
const ofStrangers = ({ jobs }: Workflow, text: string): string[] => [
  ...(/\bsecrets\b|\bgithub\.token\b/.test(text) ? ['gives a secret to an offered change'] : []),
  ...Object.entries(jobs)
    .filter(([, { permissions }]) =>
      Object.entries(permissions).some(([name, access]) => name !== 'contents' || access !== 'read'),
    )
    .map(([name]) => `job ${name} gives an offered change more than reading the files`),
];

/** Has rights, and comes after a stranger's code: it must fetch none of it. */
const afterStrangers = (data: Workflow): string[] =>
  stepsOf(data).flatMap((step) => [
    ...(uses(step, 'actions/checkout') && ('ref' in inputs(step) || 'repository' in inputs(step))
      ? ['checks out something else than the main branch']
      : []),
    ...(uses(step, 'actions/download-artifact') ? ['unpacks an artifact unseen'] : []),
    ...(/\bgit (fetch|checkout|pull|switch)\b|\bgh (pr checkout|run download)\b|\bnpm\b/.test(runs(step))
      ? [`fetches or installs code: ${runs(step)}`]
      : []),
  ]);

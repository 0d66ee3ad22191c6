import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { workflowFaults } from '../../support/workflow-faults.ts';
import type { Workflow } from '../../support/workflow-shape.ts';

const FOLDER = '.github/workflows';
const files = readdirSync(FOLDER).sort();
const textOf = (file: string) => readFileSync(`${FOLDER}/${file}`, 'utf8');
const read = (file: string) => parse(textOf(file)) as Workflow;
const commands = files.flatMap((file) =>
  Object.values(read(file).jobs).flatMap(({ steps }) =>
    steps.flatMap((step) => ('run' in step ? [step.run] : [])),
  ),
);

describe('the workflows', () => {
  test('are these', () => {
    expect(files).toEqual(['check.yml', 'comment.yml', 'deploy.yml', 'weekly.yml']);
  });

  test.each(files)('%s has GitHub’s shape, and gives a stranger’s change nothing', (file) => {
    expect(workflowFaults(textOf(file))).toEqual([]);
  });

  test('pin each action to the same code everywhere', () => {
    const pins = files.flatMap((file) => [...textOf(file).matchAll(/uses: (\S+)@(.+)$/gm)]);
    const versions = Map.groupBy(pins, ([, action]) => action);
    for (const [action, found] of versions) {
      expect(new Set(found.map(([, , pin]) => pin)).size, action).toBe(1);
    }
  });

  test('run only commands that the project has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = commands.flatMap((run) =>
      [...run.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name = '']) => name),
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    const programs = commands.flatMap((run) =>
      [...run.matchAll(/\bnode (\S+)/g)].map(([, path = '']) => path),
    );
    expect(programs.filter((path) => !existsSync(path))).toEqual([]);
    expect(programs).toContain('scripts/github/comment.ts');
  });

  test('test a change with the command of the README', () => {
    expect(readFileSync('README.md', 'utf8')).toContain('\nnpm cit\n');
    expect(commands).toContain('npm cit');
  });
});

describe('the comment', () => {
  const { on, jobs } = read('comment.yml');

  test('waits for a workflow that there is', () => {
    expect(on.workflow_run?.workflows).toEqual([read('check.yml').name]);
  });

  test('may write under pull requests, and nothing else', () => {
    expect(Object.values(jobs).map(({ permissions }) => permissions)).toEqual([
      { actions: 'read', contents: 'read', 'pull-requests': 'write' },
    ]);
  });

  test('looks for the artifact that the check leaves', () => {
    const left = Object.values(read('check.yml').jobs)
      .flatMap(({ steps }) => steps)
      .flatMap((step) => ('uses' in step && step.uses.includes('upload-artifact') ? [step.with] : []));
    expect(left.map((one) => [one?.['name'], one?.['path']])).toEqual([
      ['impact', 'impact.md'],
      ['preview', 'dist'],
    ]);
    const script = readFileSync('scripts/github/comment.ts', 'utf8');
    expect(script).toContain("const ARTIFACT = 'impact'");
    expect(script).toContain("const FILE = 'impact.md'");
  });

  test('runs a script that needs no package, since none is installed', () => {
    for (const file of readdirSync('scripts/github')) {
      const imports = [...readFileSync(`scripts/github/${file}`, 'utf8').matchAll(/from '([^']+)'/g)];
      expect(imports.map(([, from = '']) => from).filter((from) => !/^(node:|\.)/.test(from))).toEqual([]);
    }
  });
});

describe('publishing', () => {
  const { jobs } = read('deploy.yml');

  test('gives the right to publish to the job that publishes, and to no other', () => {
    expect(jobs['build']?.permissions).toEqual({ contents: 'read', pages: 'read' });
    expect(jobs['deploy']?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
    expect(jobs['deploy']?.steps).toHaveLength(1);
  });

  test('builds with the whole history, for the address and folder that Pages names', () => {
    const steps = jobs['build']?.steps ?? [];
    const checkout = steps.find((step) => 'uses' in step && step.uses.startsWith('actions/checkout@'));
    expect(checkout && 'with' in checkout && checkout.with?.['fetch-depth']).toBe(0);
    expect(steps.find((step) => 'run' in step && step.run === 'npm run build')?.env).toEqual({
      SITE_BASE: '${{ steps.pages.outputs.base_path }}/',
      SITE_ORIGIN: '${{ steps.pages.outputs.origin }}',
    });
  });
});

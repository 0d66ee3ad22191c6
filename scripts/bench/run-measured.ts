import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { treeUse } from './processes.ts';

/** What a command took, with every process it started. */
export interface Run {
  /** Seconds by the clock. */
  seconds: number;
  /** Seconds of work on all processors, the system's own work for it included. */
  cpu: number;
  /** The most memory at one moment, in bytes: all its processes together, looked at ten times a second. */
  memory: number;
}

const TIME = '/usr/bin/time';
const REPORTER = new URL('report-usage.ts', import.meta.url).href;
const GLANCE_MS = 100;

/**
 * Runs a command and measures it. CPU and the largest process come from GNU `time` where it is there, else from Node
 * itself; what they miss is filled up from looking at the process list.
 * Rejects with what the command printed where it fails.
 * @param cwd where it runs; notes are kept beside that folder while it does
 */
export async function runMeasured(command: string, words: readonly string[], cwd: string): Promise<Run> {
  const notes = mkdtempSync(join(dirname(cwd), 'usage-'));
  const timed = process.platform === 'linux' && existsSync(TIME);
  const file = join(notes, 'time');
  const [program = command, ...rest] = timed
    ? [TIME, '--quiet', '-f', '%U %S %M', '-o', file, command, ...words]
    : [command, ...words];
  const environment = { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
  const reporting = { NODE_OPTIONS: `--import=${REPORTER}`, BENCH_USAGE: notes };
  try {
    const from = performance.now();
    const seen = await ended(program, rest, cwd, { ...environment, ...(timed ? {} : reporting) });
    const seconds = (performance.now() - from) / 1000;
    const told = timed ? byTime(readFileSync(file, 'utf8')) : byNode(notes);
    return { seconds, cpu: Math.max(told.cpu, seen.cpu), memory: Math.max(told.memory, seen.memory) };
  } finally {
    rmSync(notes, { recursive: true, force: true });
  }
}

/** Waits for a command, and meanwhile looks at what it and its children hold. */
function ended(
  command: string,
  words: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<{ cpu: number; memory: number }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const cpu = new Map<number, number>();
    let memory = 0;
    const glance = setInterval(() => {
      const use = treeUse(child.pid ?? 0);
      memory = Math.max(memory, use.memory);
      for (const [id, seconds] of use.cpu) cpu.set(id, seconds);
    }, GLANCE_MS);
    const printed: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => printed.push(text));
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(glance);
      if (code === 0) return resolve({ cpu: [...cpu.values()].reduce((sum, one) => sum + one, 0), memory });
      const tail = Buffer.concat(printed).toString('utf8').slice(-4000);
      reject(new Error(`${command} ${words.join(' ')} failed in ${cwd}:\n${tail}`));
    });
  });
}

function byTime(text: string): { cpu: number; memory: number } {
  const [user = 0, system = 0, kilobytes = 0] = (text.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return { cpu: user + system, memory: kilobytes * 1024 };
}

function byNode(folder: string): { cpu: number; memory: number } {
  const all = readdirSync(folder).map(
    (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { cpu: number; memory: number },
  );
  return {
    cpu: all.reduce((sum, { cpu }) => sum + cpu, 0),
    memory: Math.max(0, ...all.map(({ memory }) => memory)),
  };
}

import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { plainEnvironment } from './plain-environment.ts';
import { copyProject, useExampleContent } from './project-copy.ts';

const PATIENCE = 180_000;

/**
 * Starts the development server as `npm run dev` does, in a copy of the project, so that an editor's own server may
 * run beside it, with the made-up library.
 */
export async function devServer(): Promise<{ address: string; close: () => void }> {
  const { root, remove } = copyProject();
  useExampleContent(root);
  const port = await freePort();
  // A group of its own, so that the programs it starts end with it.
  const child = spawn('npm', ['run', 'dev', '--', '--port', String(port)], {
    cwd: root,
    detached: true,
    env: { ...plainEnvironment(), CI: '1' },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (printed += String(text)));
  const close = () => {
    try {
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
    remove();
  };
  const address = `http://localhost:${port}/`;
  try {
    await answers(address, () => child.exitCode !== null);
  } catch {
    close();
    throw new Error(`the development server did not start:\n${printed}`);
  }
  return { address, close };
}

async function answers(address: string, ended: () => boolean): Promise<void> {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until && !ended()) {
    const found = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (found) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('no answer');
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

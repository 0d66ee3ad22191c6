import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve, type Served } from '../../scripts/support/serve.ts';

/** How the host treats a request: as always, by ending the line, with a fault of its own, or never. */
export type Mood = 'well' | 'gone' | 'failing' | 'silent';

export interface RestlessHost {
  /** Where the site stands, ending in a slash. */
  address: string;
  /** The addresses asked for since this was last emptied, without what stands before the first slash. */
  asked: string[];
  /** How it treats requests from now on, by their address. */
  behave: (mood: Mood | ((path: string) => Mood)) => void;
  /** Serves another build at the same address. */
  deploy: (directory: string) => Promise<void>;
  close: () => Promise<void>;
}

/** A host that a test can make unreachable, slow or newer, while its address stays the same. */
export async function restlessHost(directory: string, base = '/'): Promise<RestlessHost> {
  let served: Served = await serve(directory, { base });
  let moodOf: (path: string) => Mood = () => 'well';
  const asked: string[] = [];

  const front = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const mood = moodOf(path);
    if (mood === 'gone') request.socket.destroy();
    else if (mood === 'failing') response.writeHead(503).end('Try later');
    else if (mood === 'well') pass(new URL(served.address).port, request, response);
  });
  await new Promise<void>((resolve) => front.listen(0, resolve));

  return {
    address: `http://localhost:${(front.address() as AddressInfo).port}${base}`,
    asked,
    behave: (mood) => (moodOf = typeof mood === 'string' ? () => mood : mood),
    deploy: async (newer) => {
      const older = served;
      served = await serve(newer, { base });
      await older.close();
    },
    close: async () => {
      front.closeAllConnections();
      await new Promise((resolve) => front.close(resolve));
      await served.close();
    },
  };
}

/** Sends a request on and its answer back. */
function pass(port: string, request: IncomingMessage, response: ServerResponse): void {
  const { url = '/', method = 'GET', headers } = request;
  const onward = ask({ port, path: url, method, headers, agent: false }, (answer) => {
    response.writeHead(answer.statusCode ?? 500, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}

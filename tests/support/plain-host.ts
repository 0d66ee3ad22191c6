import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/**
 * A file server with no rules, as Python's is: it sends no headers of the site, knows no 404 page, and answers a folder
 * with its index.html.
 */
export async function plainHost(directory: string): Promise<{ address: string; close: () => Promise<void> }> {
  const files = sirv(directory, { dev: true });
  const server = createServer((request, response) =>
    files(request, response, () => void response.writeHead(404).end('Nothing here')),
  );
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

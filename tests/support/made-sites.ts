import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { anotherCentre } from './another-centre.ts';
import { longLibrary } from './long-library.ts';
import type { ServedCopy } from './served-copy.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the tests ask for made sites, ending in a slash. */
    madeSites: string;
  }
}

const recipes = { long: longLibrary, centre: anotherCentre } as const;

/** The sites that tests may ask for: the real library in many pages, and one of another centre in a folder. */
export type MadeName = keyof typeof recipes;

const made = new Map<string, Promise<ServedCopy>>();

/**
 * Makes the sites that several test files look at, each once: a build takes as long as some forty tests. All files ask
 * here, because they run in processes of their own. When no file is named, all will be asked for, so that they are made
 * while one core of the machine would be idle.
 */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const asks = project.vitest.projects.map(({ name }) => name);
  if (!asks.includes('site') && !asks.includes('browser')) return undefined;
  const namesFiles = process.argv.some((word) => /\.test\b|^tests\/(site|browser)/.test(word));
  if (asks.includes('browser') && !namesFiles) void makeAll();
  const server = createServer((request, response) => {
    const name = request.url?.slice(1) ?? '';
    if (!isMade(name)) return void response.writeHead(404).end(`there is no site called ${name}`);
    make(name).then(
      ({ address, directory }) => response.end(JSON.stringify({ address, directory })),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  project.provide('madeSites', await addressOf(server));
  return async () => {
    server.closeAllConnections();
    server.close();
    for (const site of made.values())
      await site.then(
        ({ close }) => close(),
        () => {},
      );
  };
}

/** One after the other: the site itself is built at the same time. What fails is told to the tests that ask for it. */
async function makeAll(): Promise<void> {
  for (const name of Object.keys(recipes) as MadeName[]) await make(name).catch(() => undefined);
}

const isMade = (name: string): name is MadeName => Object.hasOwn(recipes, name);

function make(name: MadeName): Promise<ServedCopy> {
  const site = made.get(name) ?? recipes[name]();
  made.set(name, site);
  return site;
}

const addressOf = (server: Server): Promise<string> =>
  new Promise((resolve) =>
    server.listen(0, () => resolve(`http://localhost:${(server.address() as AddressInfo).port}/`)),
  );

import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { askAddress, verdictOfError, verdictOfStatus } from '../../../scripts/weekly/ask-address.ts';
import { addressReport, checkAddresses } from '../../../scripts/weekly/check-addresses.ts';
import { citedAddresses } from '../../../scripts/weekly/cited-addresses.ts';
import { readContent } from '../../../src/checks/read-content.ts';
import { contentFolder, ENTRY, GLOSSARY, TRIAL } from '../../support/content-folder.ts';

const QUICK = { patience: 5_000, tries: 3, rest: 1 };

/** A host on this machine, and the questions it was asked. */
async function host(answer: RequestListener): Promise<{ address: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const always = (status: number) => host((_, response) => response.writeHead(status).end());

describe('asking an address', () => {
  test('one that answers is alive, and is asked for its headers alone', async () => {
    const { address, asked } = await always(200);
    expect(await askAddress(`${address}/a`, QUICK)).toEqual({ state: 'alive', why: 'answered 200' });
    expect(asked).toEqual(['HEAD /a']);
  });

  test('one that has moved is followed', async () => {
    const { address, asked } = await host(({ url }, response) =>
      response.writeHead(url === '/old' ? 301 : 200, { Location: '/new' }).end(),
    );
    expect((await askAddress(`${address}/old`, QUICK)).state).toBe('alive');
    expect(asked).toEqual(['HEAD /old', 'HEAD /new']);
  });

  test('a host that will not give headers alone is asked for the page', async () => {
    const { address, asked } = await host(({ method }, response) =>
      response.writeHead(method === 'HEAD' ? 405 : 200).end(),
    );
    expect((await askAddress(address, QUICK)).state).toBe('alive');
    expect(asked).toEqual(['HEAD /', 'GET /']);
  });

  test.each([404, 410])('%i is dead, and is not asked again', async (status) => {
    const { address, asked } = await always(status);
    expect(await askAddress(address, QUICK)).toEqual({ state: 'dead', why: `answered ${status}` });
    expect(asked).toEqual(['HEAD /', 'GET /']);
  });

  test.each([401, 403])('%i is unsure: a browser may be let in', async (status) => {
    const { address, asked } = await always(status);
    expect((await askAddress(address, QUICK)).state).toBe('unsure');
    expect(asked).toHaveLength(2);
  });

  test.each([429, 500, 503])('%i is unsure, after three tries', async (status) => {
    const { address, asked } = await always(status);
    expect((await askAddress(address, QUICK)).state).toBe('unsure');
    expect(asked).toHaveLength(6);
  });

  test('a fault that passes is no fault', async () => {
    let asked = 0;
    const { address } = await host((_, response) => response.writeHead((asked += 1) > 2 ? 200 : 503).end());
    expect((await askAddress(address, QUICK)).state).toBe('alive');
  });

  test('a host that never answers is unsure', async () => {
    const { address } = await host(() => undefined);
    const verdict = await askAddress(address, { patience: 50, tries: 1, rest: 1 });
    expect(verdict).toEqual({ state: 'unsure', why: 'did not answer in time' });
  });

  test('a host that is not listening is unsure', async () => {
    expect(await askAddress('http://127.0.0.1:1/', { ...QUICK, tries: 1 })).toMatchObject({
      state: 'unsure',
    });
  });

  test('a name that nobody knows is dead; other faults of the network are not', () => {
    const failed = (code: string) => Object.assign(new TypeError('fetch failed'), { cause: { code } });
    expect(verdictOfError(failed('ENOTFOUND'))).toMatchObject({ state: 'dead', passing: true });
    expect(verdictOfError(failed('EAI_AGAIN'))).toMatchObject({ state: 'unsure', passing: true });
    expect(verdictOfError(failed('CERT_HAS_EXPIRED'))).toMatchObject({ state: 'unsure' });
  });

  test('a DOI that its register sends on is alive', () => {
    expect(verdictOfStatus(302).state).toBe('alive');
  });
});

describe('the addresses of the content', () => {
  test('are those of facts, DOIs, the glossary and the text, each with the files that name it', () => {
    const folder = contentFolder()
      .change(TRIAL, 'doi: 10.5555/example.2018.1', 'doi: 10.1000/a(b)c')
      .change(
        TRIAL,
        'url: https://journal.example.org/2018/1',
        "url: 'https://journal.example.org/2018/1#part'",
      )
      .append(
        ENTRY,
        '\nSee [this](https://deep.example.org/a_(b)) and [ours](/glossary/), https://plain.example.org/.\n',
      );
    const cited = citedAddresses(folder.root, readContent(folder.root).content);
    expect(cited.get('https://doi.org/10.1000/a(b)c')).toEqual([TRIAL]);
    expect(cited.get('https://journal.example.org/2018/1')).toEqual([TRIAL]);
    expect(cited.get('https://handbook.example.org/')).toEqual([GLOSSARY]);
    expect(cited.get('https://deep.example.org/a_(b)')).toEqual([ENTRY]);
    expect(cited.get('https://plain.example.org/')).toEqual([ENTRY]);
    // In the facts of the entry and in its text: named once.
    expect(cited.get('https://trust.example.org/')).toEqual([ENTRY]);
    expect(
      [...cited.keys()].every((address) => address.startsWith('https://') && !address.includes('#')),
    ).toBe(true);
  });
});

describe('the check of all addresses', () => {
  const cited = new Map([
    ['https://a.example.org/1', ['content/one.yaml']],
    ['https://a.example.org/2', ['content/one.yaml', 'content/two.yaml']],
    ['https://b.example.org/', ['content/two.yaml']],
    ['https://c.example.org/', ['content/two.yaml']],
  ]);

  test('never asks one host twice at once', async () => {
    const open = new Set<string>();
    const clashes: string[] = [];
    await checkAddresses(cited, async (address) => {
      const { host: name } = new URL(address);
      if (open.has(name)) clashes.push(name);
      open.add(name);
      await new Promise((resolve) => setImmediate(resolve));
      open.delete(name);
      return { state: 'alive', why: '' };
    });
    expect(clashes).toEqual([]);
  });

  test('reports what has gone apart from what no program could judge', async () => {
    const checked = await checkAddresses(cited, async (address) =>
      address.endsWith('/2')
        ? { state: 'dead', why: 'answered 404' }
        : address.includes('b.')
          ? { state: 'unsure', why: 'answered 403' }
          : { state: 'alive', why: 'answered 200' },
    );
    const report = addressReport(checked);
    expect(report.split('## ')[1]).toMatch(/^Addresses that have gone: 1\n/);
    expect(report.split('## ')[1]).toContain(
      '- <https://a.example.org/2>: answered 404. In `content/one.yaml`, `content/two.yaml`',
    );
    expect(report.split('## ')[2]).toMatch(/^Addresses that no program could judge: 1\n/);
    expect(report).not.toContain('c.example.org');
    expect(addressReport(checked.filter(({ state }) => state === 'alive'))).toBe('');
  });

  test('blames this machine where not one address answered', async () => {
    const all = checkAddresses(cited, async () => ({ state: 'dead', why: 'its host is not known' }));
    await expect(all).rejects.toThrow(/None of 4 addresses answered/);
  });
});

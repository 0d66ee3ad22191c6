import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchIndexFile } from '../../../src/search/index-error.ts';
import { unpackFile } from '../../../src/search/packed-file.ts';
import { FILES, pagefindPort } from '../../../src/search/pagefind-port.ts';

const FOLDER = 'https://library.example/sub/pagefind/';
afterEach(() => void vi.unstubAllGlobals());

describe('a file of the index', () => {
  test('is given where it is there', async () => {
    vi.stubGlobal('fetch', async () => new Response('words'));
    expect(await (await fetchIndexFile(`${FOLDER}start.json`)).text()).toBe('words');
  });

  test.each([
    [404, true],
    [403, false],
    [500, false],
    [503, false],
  ])('that answers %i is missing: %s', async (status, missing) => {
    vi.stubGlobal('fetch', async () => new Response(null, { status }));
    await expect(fetchIndexFile(`${FOLDER}start.json`)).rejects.toMatchObject({
      name: 'IndexError',
      missing,
    });
  });

  test('that never arrives could not be reached', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('offline')));
    await expect(fetchIndexFile(`${FOLDER}start.json`)).rejects.toMatchObject({
      name: 'IndexError',
      missing: false,
      cause: new TypeError('offline'),
    });
  });

  test('that did not come is asked for again when it is next needed', async () => {
    const answers = [new Response(null, { status: 503 }), new Response('[]')];
    vi.stubGlobal('fetch', async () => answers.shift());
    const port = pagefindPort(FOLDER);
    await expect(port.concepts()).rejects.toMatchObject({ missing: false });
    expect(await port.concepts()).toEqual([]);
    expect(await port.concepts()).toEqual([]);
    expect(answers).toEqual([]);
  });

  test('that names others is asked for first: which table goes with the index', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (address: string) => {
      asked.push(address.slice(FOLDER.length));
      const start = { table: 'abc', sums: '1 a', alike: '', beginnings: '', first: '', second: '' };
      return address.endsWith(FILES.start) ? Response.json(start) : new Response(null, { status: 404 });
    });
    await expect(pagefindPort(FOLDER).start()).rejects.toMatchObject({ missing: true });
    await vi.waitFor(() => expect(asked).toEqual(['start.json', 'pagefind.abc.pf_meta']));
  });
});

describe('a packed file', () => {
  const text = async (bytes: Uint8Array<ArrayBuffer>) =>
    new TextDecoder().decode(await unpackFile(new Response(bytes)));

  test('is unpacked, also where the host did so already', async () => {
    const plain = Buffer.from('pagefind_dcdwords');
    expect(await text(new Uint8Array(gzipSync(plain)))).toBe('words');
    expect(await text(new Uint8Array(plain))).toBe('words');
  });

  test.each([
    ['the page of another network', Buffer.from('<html>Log in</html>')],
    ['something else that is packed', gzipSync('<html>')],
    ['nothing', Buffer.from('')],
    ['the half of one', gzipSync(Buffer.from('pagefind_dcdwords')).subarray(0, 15)],
  ])('that is %s is refused', async (_, bytes) => {
    await expect(text(new Uint8Array(bytes))).rejects.toThrow();
  });
});

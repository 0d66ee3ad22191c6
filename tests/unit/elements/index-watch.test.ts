import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchIndex } from '../../../src/elements/library-search/index-watch.ts';

const FOLDER = 'https://library.example/sub/pagefind/';
const plainFetch = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.stubGlobal('fetch', plainFetch);
  vi.stubGlobal('location', new URL('https://library.example/sub/interventions/'));
});

afterEach(() => {
  vi.unstubAllGlobals();
  plainFetch.mockReset();
});

const answers = (status: number) => plainFetch.mockImplementation(async () => new Response(null, { status }));

describe('watching the index', () => {
  test('sees nothing wrong in a file that is there', async () => {
    const watch = watchIndex(FOLDER);
    answers(200);
    await fetch(`${FOLDER}pagefind-entry.json`);
    expect(watch.faults()).toEqual([]);
  });

  test.each([
    [404, 'missing'],
    [403, 'unreachable'],
    [500, 'unreachable'],
    [503, 'unreachable'],
  ])('takes the answer %i as %s', async (status, fault) => {
    const watch = watchIndex(FOLDER);
    answers(status);
    await fetch(`${FOLDER}index/en_1.pf_index`);
    expect(watch.faults()).toEqual([fault]);
  });

  test('takes a request that never arrives as unreachable, and lets the failure through', async () => {
    const watch = watchIndex(FOLDER);
    plainFetch.mockRejectedValue(new TypeError('offline'));
    await expect(fetch(`${FOLDER}wasm.en.pagefind`)).rejects.toThrow('offline');
    expect(watch.faults()).toEqual(['unreachable']);
  });

  test.each([
    ['a relative address', '../pagefind/x.pf_fragment'],
    ['an address from the top', '/sub/pagefind/x.pf_fragment'],
    ['an address object', new URL('x.pf_fragment', FOLDER)],
    ['a request', new Request(`${FOLDER}x.pf_fragment`)],
  ])('knows the folder in %s', async (_, input) => {
    const watch = watchIndex(FOLDER);
    answers(404);
    await fetch(input);
    expect(watch.faults()).toEqual(['missing']);
  });

  test.each([
    'https://library.example/sub/data/studies.json',
    'https://library.example/pagefind/x',
    'https://other.example/sub/pagefind/x',
  ])('does not look at %s', async (address) => {
    const watch = watchIndex(FOLDER);
    answers(404);
    await fetch(address);
    expect(watch.faults()).toEqual([]);
  });

  test('does not look at a folder of it that is set apart', async () => {
    const watch = watchIndex(FOLDER, `${FOLDER}texts/`);
    answers(404);
    await fetch(`${FOLDER}texts/pause.json`);
    expect(watch.faults()).toEqual([]);
    await fetch(`${FOLDER}texts.json`);
    expect(watch.faults()).toEqual(['missing']);
  });

  test('changes nothing about the request or its answer', async () => {
    watchIndex(FOLDER);
    const answer = new Response('body');
    plainFetch.mockResolvedValue(answer);
    const options = { method: 'HEAD' };
    expect(await fetch(`${FOLDER}x`, options)).toBe(answer);
    expect(plainFetch).toHaveBeenCalledWith(`${FOLDER}x`, options);
  });

  test('remembers every fault until it is told to forget', async () => {
    const watch = watchIndex(FOLDER);
    answers(404);
    await fetch(`${FOLDER}one`);
    answers(500);
    await fetch(`${FOLDER}two`);
    expect(watch.faults()).toEqual(['missing', 'unreachable']);
    watch.forget();
    expect(watch.faults()).toEqual([]);
  });
});

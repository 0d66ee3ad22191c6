import { copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ids, titles } from '../support/compare-page.ts';
import { eventually } from '../support/eventually.ts';
import { openLibrary, SEARCHED_FOR, searchFor, view } from '../support/library-page.ts';
import { plainHost } from '../support/plain-host.ts';
import { runScript } from '../support/run-script.ts';
import { unpack } from '../support/unpack.ts';
import { watchPage } from '../support/watch-page.ts';
import { useBrowser } from '../support/with-browser.ts';

const withPage = useBrowser();
const root = mkdtempSync(join(tmpdir(), 'to-pack-'));
let unpacked: ReturnType<typeof unpack>;
let host: Awaited<ReturnType<typeof plainHost>>;

beforeAll(async () => {
  copyFileSync('package.json', join(root, 'package.json'));
  symlinkSync(join(process.cwd(), 'dist'), join(root, 'dist'));
  runScript('pack.ts', [], root);
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, string>;
  unpacked = unpack(join(root, `${name}-${version}.zip`));
  host = await plainHost(unpacked.directory);
});
afterAll(async () => {
  await host?.close();
  unpacked?.remove();
  rmSync(root, { recursive: true, force: true });
});

test('the unpacked archive opens, looks right and searches on a server that has no rules', () =>
  withPage({}, async (page) => {
    const faults = await watchPage(page, host.address);
    await page.goto(host.address);
    expect(await page.evaluate(() => document.styleSheets[0]?.cssRules.length)).toBeGreaterThan(10);
    await page.goto(`${host.address}interventions/${ids(1)[0]}/`);
    expect(await page.locator('h1').innerText()).toBe(titles(1)[0]);
    await openLibrary(page, host.address);
    await searchFor(page, SEARCHED_FOR);
    await eventually(async () => (await view(page)).explained.length).toBeGreaterThan(0);
    expect((await view(page)).messages).toEqual([]);
    expect(faults).toEqual([]);
  }));

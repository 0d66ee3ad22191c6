import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { readYaml } from '../../src/records/yaml-text.ts';
import { eventually } from '../support/eventually.ts';
import { answer, control, expectError, keepTrial, openForm } from '../support/record-form.ts';
import { watchPage } from '../support/watch-page.ts';
import { useBrowser } from '../support/with-browser.ts';

const site = inject('site');
const withPage = useBrowser();
const makeButton = (page: Page) => page.getByRole('button', { name: 'Make the file' });

test('a real study goes through the form into a file that the check takes, and no policy is broken on the way', () =>
  withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
    const faults = await watchPage(page, site);
    await openForm(page, site);
    for (const one of keepTrial) await answer(page, one);
    expect(await page.locator('.govuk-error-message').allInnerTexts()).toEqual([]);

    // The library has this very study, and the form knows.
    await eventually(() => control(page, 'file-id').inputValue()).toBe('chamberlain-2008-keep');
    await makeButton(page).click();
    await expectError(
      page,
      'file-id',
      'The library has a file called “chamberlain-2008-keep”; give this one another name, such as chamberlain-2008-keep-2.',
    );
    await control(page, 'file-id').fill('chamberlain-2008-keep-2');
    await makeButton(page).click();
    await page.getByRole('heading', { name: 'Your file is ready' }).waitFor();

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download' }).click();
    expect((await download).suggestedFilename()).toBe('chamberlain-2008-keep-2.yaml');
    const text = (await (await (await download).createReadStream()).toArray()).join('');
    expect(await page.locator('[data-part="preview"]').textContent()).toBe(text);

    expect(problemsWith('content/studies/chamberlain-2008-keep.yaml', text)).toEqual([]);
    expect(readYaml(text).data).toMatchObject({
      label: 'San Diego trial 1, child behaviour (2008)',
      citation: {
        authors: [
          { family: 'Chamberlain', given: 'P.' },
          { family: 'Price', given: 'J.' },
          { family: 'Leve', given: 'L.D.' },
        ],
        year: 2008,
        volume: '9',
      },
      country: ['US'],
      design: 'rct',
      participants: {
        ages: { from: 5, to: 12 },
        careStatus: ['looked-after'],
        allocated: { intervention: 'not-established', comparison: 'not-established', total: 700 },
        sex: { answer: 'not-established' },
      },
      quality: { intentionToTreat: { answer: 'not-established' } },
      findings: [
        { timing: { afterEnd: 0, afterStart: 'not-established' }, significant: 'yes', source: 'abstract' },
      ],
      note: 'Only the abstract was read.\nThese are the same 700 families as in Price and others (2008).',
    });

    const open = new URL((await page.locator('[data-part="open"]').getAttribute('href')) ?? '');
    expect(open.pathname).toMatch(/\/new\/main\/content\/studies$/);
    expect(Object.fromEntries(open.searchParams)).toEqual({
      filename: 'chamberlain-2008-keep-2.yaml',
      value: text,
    });
    expect(await page.locator('[data-part="paste"]').isVisible()).toBe(false);
    expect(faults).toEqual([]);
  }));

/** Every problem of the real content once a text stands in the place of one file. */
function problemsWith(file: string, text: string) {
  const root = mkdtempSync(join(tmpdir(), 'evidence-library-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync('content', join(root, 'content'), { recursive: true });
  writeFileSync(join(root, file), text);
  return checkContent(root, '2099-12-31').problems;
}

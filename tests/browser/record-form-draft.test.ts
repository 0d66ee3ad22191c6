import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { keptIn } from '../support/compare-page.ts';
import { eventually } from '../support/eventually.ts';
import { answer, control, openForm } from '../support/record-form.ts';
import { useBrowser } from '../support/with-browser.ts';

const site = inject('site');
const withPage = useBrowser();
const KEY = 'evidence-library /contribute/new-study/ draft';
const button = (page: Page, name: string) => page.getByRole('button', { name });

test('a draft outlives the page, is offered, and never leaves the device', () =>
  withPage({}, async (page) => {
    const sent: string[] = [];
    page.on('request', (request) =>
      sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
    );
    await openForm(page, site);
    expect(await keptIn(page)).toEqual({});
    await answer(page, ['label', 'Forty families']);
    await answer(page, ['citation-authors_as', 'given']);
    await answer(page, ['citation-authors-1-family', 'Price']);
    await answer(page, ['participants-careStatus', 'looked-after', 'care-leaver']);
    await page.reload();

    expect(await page.locator('[data-part="found-words"]').innerText()).toMatch(
      /^We found a draft from \d+ \w+ \d{4}, \d\d:\d\d on this device\.$/,
    );
    // Until the reader has chosen, nothing can be written over the draft.
    expect(await control(page, 'label').isVisible()).toBe(false);
    await button(page, 'Continue').click();
    expect(await control(page, 'label').inputValue()).toBe('Forty families');
    expect(await control(page, 'citation-authors-1-family').inputValue()).toBe('Price');
    expect(await page.locator('[name="participants-careStatus"]:checked').count()).toBe(2);
    expect(Object.keys(await keptIn(page))).toEqual([KEY]);
    expect(sent.filter((one) => !one.startsWith('GET ') || /Forty|Price/.test(one))).toEqual([]);
  }));

test('a draft is deleted when the reader says so, and nothing of it stays', () =>
  withPage({}, async (page) => {
    let agreed = false;
    page.on('dialog', (dialog) => (agreed ? dialog.accept() : dialog.dismiss()));
    await openForm(page, site);
    await answer(page, ['label', 'Forty families']);
    await answer(page, ['findings-0-id', 'one']);
    await button(page, 'Delete my draft').click();
    expect(await control(page, 'label').inputValue()).toBe('Forty families');
    agreed = true;
    await button(page, 'Delete my draft').click();
    expect(await control(page, 'label').inputValue()).toBe('');
    expect(await control(page, 'findings-0-id').count()).toBe(0);
    expect(await page.getByLabel('Not established: Year').isChecked()).toBe(true);
    await page.getByText('The draft was deleted.').waitFor();
    expect(await keptIn(page)).toEqual({});
    await page.reload();
    expect(await page.locator('[data-part="found"]').isVisible()).toBe(false);
    expect(await keptIn(page)).toEqual({});
  }));

test('a draft that cannot be read is as good as none', () =>
  withPage({}, async (page) => {
    await openForm(page, site);
    await page.evaluate((key) => localStorage.setItem(key, '{"saved":1'), KEY);
    await page.reload();
    expect(await control(page, 'label').isVisible()).toBe(true);
    expect(await page.locator('[data-part="found"]').isVisible()).toBe(false);
  }));

test('a browser that refuses to keep anything is told of, and the form works all the same', () =>
  withPage({}, async (page) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await openForm(page, site);
    await page.getByText('This browser does not let the page keep a draft.').waitFor();
    await answer(page, ['country-0', 'UK']);
    await eventually(() => page.locator('[id="country-0_error"]').count()).toBe(1);
    expect(await page.locator('[data-part="draft"]').isVisible()).toBe(false);
    expect(errors).toEqual([]);
  }));

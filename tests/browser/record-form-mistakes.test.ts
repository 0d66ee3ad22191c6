import { expect, inject, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { answer, askForProblems, control, errorAt, expectError, openForm } from '../support/record-form.ts';
import { useBrowser } from '../support/with-browser.ts';

const site = inject('site');
const withPage = useBrowser();

/** What is written, what the form says to it, and what the message asks for. */
const mistakes: readonly [name: string, wrong: string, message: string, right: string][] = [
  [
    'citation-doi',
    'https://doi.org/10.1007/s11121-007-0080-7',
    '"https://doi.org/10.1007/s11121-007-0080-7": write the DOI alone, such as 10.1007/s11121-007-0080-7, without https://doi.org/ before it.',
    '10.1007/s11121-007-0080-7',
  ],
  [
    'participants-allocated-total',
    'about 700',
    '"about 700" will not do here; write a number in digits, without units, or choose “Not established”.',
    '700',
  ],
  ['country-0', 'UK', '"UK": the United Kingdom is GB.', 'GB'],
  [
    'sources-0-read',
    '4 March 2025',
    '"4 March 2025": write a real day as year-month-day, such as 2026-11-21; where no source says, choose “Not established”.',
    '2025-03-04',
  ],
  [
    'sources-0-id',
    'The Abstract',
    '"The Abstract": use lower-case letters, digits and single hyphens, such as price-2015-keep.',
    'the-abstract',
  ],
  [
    'sources-0-address',
    'www.example.org/report',
    '"www.example.org/report": write a full web address that begins https:// and has no user name, password or unusual letters in its host; where no source says, choose “Not established”.',
    'https://www.example.org/report',
  ],
];

test('a slip is named beside its field as soon as it is made, and doing what is said mends it', () =>
  withPage({}, async (page) => {
    await openForm(page, site);
    for (const [name, wrong, message, right] of mistakes) {
      await answer(page, [name, wrong]);
      await expectError(page, name, message);
      expect(await control(page, name).getAttribute('aria-describedby')).toContain(`${name}_error`);
      expect(await control(page, name).getAttribute('aria-invalid')).toBe('true');
      await answer(page, [name, right]);
      await expectError(page, name, '');
      expect(await control(page, name).getAttribute('aria-invalid')).toBe(null);
    }
    // Nothing is said of what nobody has come to yet.
    expect(await page.locator('.govuk-error-message').count()).toBe(0);
    expect(await page.locator('.govuk-error-summary').count()).toBe(0);
  }));

test('answers that do not go together are named once both are given', () =>
  withPage({}, async (page) => {
    await openForm(page, site);
    await answer(page, ['design', 'pre-post']);
    await answer(page, ['comparison-description', 'Families who waited.']);
    await answer(page, ['comparison-kind', 'waiting-list']);
    await expectError(
      page,
      'comparison-kind',
      'A study with design: “Before-and-after study” cannot have comparison kind: “Waiting list”; change one of the two.',
    );
    await answer(page, ['comparison-kind', 'none']);
    await expectError(page, 'comparison-kind', '');
    await answer(page, ['sources-0-read', '2999-01-01']);
    await eventually(() => errorAt(page, 'sources-0-read')).toContain('2999-01-01 is after today');
  }));

test('the list of all problems takes the focus, leads to each field, and shrinks as they are mended', () =>
  withPage({}, async (page) => {
    await openForm(page, site);
    await askForProblems(page);
    const summary = page.locator('.govuk-error-summary');
    expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
    const links = summary.getByRole('link');
    const before = await links.count();
    expect(before).toBeGreaterThan(8);
    const link = summary.getByRole('link', { name: 'Trial: this is missing; write it here' });
    await link.click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('trial');
    await answer(page, ['trial', 'a-trial']);
    await eventually(() => links.count()).toBe(before - 1);
    expect(await link.count()).toBe(0);
    // What was asked for in a group of boxes leads to its first box.
    await summary.getByRole('link', { name: /Counted|What is counted/ }).click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(
      'participants-counted',
    );
  }));

test('nothing written is lost: a fact set aside comes back, and so does an item that was removed', () =>
  withPage({}, async (page) => {
    await openForm(page, site);
    const box = page.getByLabel('Not established: Year');
    expect(await box.isChecked()).toBe(true);
    await answer(page, ['citation-year', '2008']);
    expect(await box.isChecked()).toBe(false);
    await box.check();
    expect(await control(page, 'citation-year').inputValue()).toBe('');
    await box.uncheck();
    expect(await control(page, 'citation-year').inputValue()).toBe('2008');

    await answer(page, ['findings-0-result', 'favours-comparison']);
    await answer(page, ['findings-1-result', 'not-tested']);
    await page.getByRole('button', { name: 'Remove finding 1' }).click();
    expect(await page.locator('[name="findings-0-result"]:checked').inputValue()).toBe('not-tested');
    await page.getByRole('button', { name: 'Put it back' }).click();
    expect(await page.locator('[name="findings-0-result"]:checked').inputValue()).toBe('favours-comparison');
    expect(await page.locator('[name="findings-1-result"]:checked').inputValue()).toBe('not-tested');
  }));

import type { Page } from 'playwright-core';
import { eventually } from './eventually.ts';

/** The name of a control and what is written or chosen in it. Boxes may have several values. */
export type Answer = readonly [name: string, ...values: string[]];

/**
 * The first San Diego trial of KEEP, as somebody who has read its abstract would answer the form. What the form begins
 * with as not established is left alone.
 */
export const keepTrial: readonly Answer[] = [
  ['citation-type', 'article'],
  ['citation-authors_as', 'given'],
  ...author(0, 'Chamberlain', 'P.'),
  ...author(1, 'Price', 'J.'),
  ...author(2, 'Leve', 'L.D.'),
  ['citation-year', '2008'],
  [
    'citation-title',
    'Prevention of behavior problems for children in foster care: outcomes and mediation effects',
  ],
  ['citation-container', 'Prevention Science'],
  ['citation-volume', '9'],
  ['citation-issue', '1'],
  ['citation-pages', '17-27'],
  ['citation-doi', '10.1007/s11121-007-0080-7'],
  ['citation-url', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4046586'],
  ['label', 'San Diego trial 1, child behaviour (2008)'],
  ['sources-0-id', 'abstract'],
  ['sources-0-title', 'Abstract of Chamberlain and others (2008), PubMed Central'],
  ['sources-0-address', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4046586'],
  ['sources-0-seen', 'abstract'],
  ['sources-0-voice', 'evaluator'],
  ['sources-1-id', 'research-watch'],
  ['sources-1-title', 'CWRP ResearchWatch 760, a summary of the San Diego trial'],
  ['sources-1-address', 'https://cwrp.ca/researchwatch/760'],
  ['sources-1-seen', 'secondary-account'],
  ['sources-1-voice', 'independent'],
  ['design', 'rct'],
  ['comparison-kind', 'usual-care'],
  [
    'comparison-description',
    'The abstract speaks only of a control condition. An independent summary says these families had the usual child welfare services.',
  ],
  ['trial', 'keep-san-diego-1'],
  ['country-0', 'US'],
  [
    'participants-who',
    'Foster and kinship families in San Diego County who had just taken in a child, between 1999 and 2004.',
  ],
  ['participants-ages_as', 'given'],
  ['participants-ages-from', '5'],
  ['participants-ages-to', '12'],
  ['participants-careStatus', 'looked-after'],
  ['participants-counted', 'families'],
  ['participants-allocated-total', '700'],
  ['quality-clusteringHandled-answer', 'not-applicable'],
  ['quality-clusteringHandled-note', 'Families were compared, not whole areas or teams.'],
  ['independence-evaluator', 'developer-involved'],
  ['independence-peerReviewed', 'yes'],
  ['independence-note', 'The study team includes the people who made KEEP.'],
  ['findings-0-id', 'child-behaviour'],
  ['findings-0-outcome', 'child-behaviour'],
  ['findings-0-about', 'child'],
  ['findings-0-measure-informant', 'carer'],
  ['findings-0-timing-afterEnd', '0'],
  ['findings-0-result', 'favours-intervention'],
  ['findings-0-significant', 'yes'],
  [
    'findings-0-reported',
    'Behaviour problems fell significantly more with KEEP than in the control group, on the carer\'s own daily report: "fewer problems a day". # No figures were seen.',
  ],
  ['findings-0-source', 'abstract'],
  ['note', 'Only the abstract was read.\nThese are the same 700 families as in Price and others (2008).'],
  ['file-programme', 'KEEP'],
];

function author(place: number, family: string, given: string): Answer[] {
  return [
    [`citation-authors-${place}_as`, 'given-0'],
    [`citation-authors-${place}-family`, family],
    [`citation-authors-${place}-given`, given],
  ];
}

export const control = (page: Page, name: string) => page.locator(`[name="${name}"]`);

export async function openForm(
  page: Page,
  site: string,
  kind: 'study' | 'intervention' = 'study',
): Promise<void> {
  await page.goto(`${site}contribute/new-${kind}/`);
  await page.waitForFunction(() => customElements.get('record-form') !== undefined);
}

/** Answers as a reader does: adds an item where a list is too short, then writes, chooses or ticks. */
export async function answer(page: Page, [name, ...values]: Answer): Promise<void> {
  const controls = control(page, name);
  const sortOf = () =>
    controls.evaluateAll(([one]) => (one instanceof HTMLInputElement ? one.type : one?.tagName));
  let sort = await sortOf();
  if (sort === undefined) {
    const list = name.replace(/-\d+(?:[-_].*)?$/, '');
    await page.locator(`[data-list="${list}"] > [data-action="add"]`).click();
    sort = await sortOf();
  }
  for (const value of values) {
    if (sort === 'SELECT') await controls.selectOption(value);
    else if (sort === 'radio' || sort === 'checkbox')
      await page.locator(`[name="${name}"][value="${value}"]`).check();
    else {
      await controls.fill(value);
      await controls.blur();
    }
  }
}

/** What the form says beside a field; empty where it says nothing. Read at once: a message may go at any moment. */
export const errorAt = async (page: Page, path: string): Promise<string> => {
  const [error = ''] = await page.locator(`[id="${path}_error"]`).allInnerTexts();
  return error.replace(/^Error:\s*/, '');
};

export const expectError = (page: Page, path: string, message: string) =>
  eventually(() => errorAt(page, path)).toBe(message);

/** Puts a draft on the device, as if the answers had been given there before. */
export async function plantDraft(page: Page, answers: readonly Answer[]): Promise<void> {
  await page.evaluate(
    (given) =>
      localStorage.setItem(
        `evidence-library ${location.pathname} draft`,
        JSON.stringify({
          saved: '2026-11-22T09:30:00.000Z',
          answers: given.map(([name, ...values]) => [name, values]),
        }),
      ),
    answers,
  );
  await page.reload();
}

/** The answers with what the form begins with, so that they are whole without anybody opening a fresh form. */
export const wholeAnswers = async (page: Page, answers: readonly Answer[]): Promise<Answer[]> => {
  const begun = await page.evaluate(() => {
    const form = document.querySelector('record-form form');
    return [...new FormData(form as HTMLFormElement)].map(([name, value]) => [name, String(value)] as const);
  });
  const given = new Set(answers.flatMap(([name]) => [name, `${name}_as`]));
  return [...begun.filter(([name]) => !given.has(name)), ...openQuestions(answers), ...answers];
};

/** Items that are added begin with open questions of their own. */
function openQuestions(answers: readonly Answer[]): Answer[] {
  const given = new Set(answers.map(([name]) => name));
  const open: Answer[] = [
    ['sources-1-read_as', 'not-established'],
    ['findings-0-measure-name_as', 'not-established'],
    ['findings-0-measure-kind', 'not-established'],
    ['findings-0-measure-part', 'single'],
    ['findings-0-timing-afterStart_as', 'not-established'],
  ];
  return open.filter(([name]) => !given.has(name));
}

/** Takes up the draft of a whole study and makes its file. */
export async function makeFile(page: Page): Promise<void> {
  await plantDraft(page, [
    ...(await wholeAnswers(page, keepTrial)),
    ['file-id', 'chamberlain-2008-keep-again'],
  ]);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Make the file' }).click();
  await page.getByRole('heading', { name: 'Your file is ready' }).waitFor();
}

/** Asks for all problems of a form nobody has written in. */
export async function askForProblems(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Make the file' }).click();
  await page.locator('.govuk-error-summary').waitFor();
}

/** The same with a finding and its figures in sight. */
export async function askWithFigures(page: Page): Promise<void> {
  await answer(page, ['findings-0-effect_as', 'given']);
  await answer(page, ['findings-0-effect-kind', 'odds-ratio']);
  await answer(page, ['findings-0-effect-interval_as', 'given']);
  await askForProblems(page);
}

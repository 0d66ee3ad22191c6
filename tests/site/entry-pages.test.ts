import { describe, expect, test } from 'vitest';
import { openFacts } from '../../src/evidence/open-facts.ts';
import { ratingCautions, ratingSentence } from '../../src/evidence/rating-words.ts';
import { bestReading } from '../../src/evidence/reading.ts';
import { trialLabel } from '../../src/evidence/trials.ts';
import { levels, readings } from '../../src/schemas/vocabularies/index.ts';
import { site } from '../../src/site.ts';
import { builtPage } from '../support/built-pages.ts';
import { attribute, elements, only, sectionOf, textOf } from '../support/html.ts';
import { ratedEntries } from '../support/library-records.ts';

describe.each(ratedEntries())('the page of $id', ({ id, data, studies, rating }) => {
  const { document } = builtPage(`/interventions/${id}/`);
  const sectionText = (heading: string) => sectionOf(document, heading).map(textOf).join(' ');

  test('shows the rating in words at the top, with its floor and its cautions', () => {
    const panel = textOf(only(document, { class: 'panel' }));
    expect(panel).toContain(ratingSentence(rating));
    for (const caution of ratingCautions(rating)) expect(panel).toContain(caution);
    if (rating.floor !== rating.computed)
      expect(panel).toContain(`counted against it: ${levels[rating.floor].label}`);
    if (rating.notRatedBecause) expect(panel).toContain(words(rating.notRatedBecause));
  });

  test('shows the trail: each demand with its answer, and each trial with what it was judged by', () => {
    const text = sectionText('why-this-rating');
    if (rating.notRatedBecause) return expect(text).toContain(words(rating.notRatedBecause));
    for (const requirement of rating.requirements) {
      expect(text).toContain(`${answers[requirement.answer]} ${requirement.words}`);
      for (const { claim, answered } of requirement.support.slice(0, requirement.trials)) {
        expect(text).toContain(claim.study.label);
        for (const { criterion, answer } of answered)
          expect(text).toContain(`${answers[answer]}: ${criterion.words}.`);
      }
    }
    expect(rating.trail.length).toBeGreaterThan(0);
    for (const { trial } of rating.trail) expect(text).toContain(trialLabel(trial));
  });

  test('says why the rating is not higher, level by level, and what would lift it', () => {
    const heading = elements(document, { id: 'why-not-higher' });
    expect(heading).toHaveLength(rating.notRatedBecause ? 0 : 1);
    if (rating.notRatedBecause) return;
    const text = sectionText('why-not-higher');
    for (const { level, unmet, lift } of rating.higher) {
      expect(text).toContain(`${levels[level].label} asks for more:`);
      for (const { words } of unmet) expect(text).toContain(`Not met: ${words}`);
      expect(text.toLowerCase()).toContain(`lift it there: ${lift.toLowerCase()}.`);
    }
  });

  test('lists every fact that is not established, study by study', () => {
    const text = sectionText('not-established');
    for (const { studyLabel, words } of rating.unknown)
      expect(text).toContain(`${studyLabel}: whether ${words}`);
    for (const study of studies) {
      const facts = openFacts(study);
      if (facts.length > 0) expect(text).toContain(`${study.label}: ${facts.join(', ')}`);
    }
  });

  test('has a table of the studies, each with a link to its record and how it was seen', () => {
    const rows = sectionOf(document, 'the-studies')
      .flatMap((part) => elements(part, { tag: 'tbody' }))
      .flatMap((body) => elements(body, { tag: 'tr' }));
    const shown = rows.map((row) => {
      const cells = [...elements(row, { tag: 'th' }), ...elements(row, { tag: 'td' })];
      const link = elements(row, { tag: 'a' })[0];
      return {
        study: textOf(cells[0] as never),
        address: link && attribute(link, 'href'),
        seen: textOf(cells.at(-1) as never),
      };
    });
    expect(shown).toEqual(
      studies.map((study) => ({
        study: study.label,
        address: `/studies/${study.id}/`,
        seen: readings[bestReading(study)].label,
      })),
    );
  });

  test('offers ways to suggest a change to this very page', () => {
    const addresses = sectionOf(document, 'cite')
      .flatMap((part) => elements(part, { tag: 'a' }))
      .map((link) => attribute(link, 'href') ?? '');
    expect(addresses).toContain(`${site.repository}/edit/${site.branch}/content/interventions/${id}.mdx`);
    expect(
      addresses.some((address) => address.startsWith(`mailto:${site.contact}?`) && address.includes(id)),
    ).toBe(true);
    expect(addresses).toContain('/contribute/');
  });

  test('shows its whole rating history and when it was reviewed', () => {
    const text = sectionText('cite');
    for (const { sentence } of data.history) expect(text).toContain(words(sentence));
    expect(data.history.length).toBeGreaterThan(0);
  });
});

const answers = { met: 'Met', 'not-met': 'Not met', 'not-established': 'Not established' } as const;

/** Text as it stands on a page, white space run together. */
const words = (text: string) => text.replace(/\s+/g, ' ').trim();

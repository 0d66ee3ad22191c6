import { describe, expect, it } from 'vitest';
import { rateByEif } from '../../../src/evidence/standards/eif/rate.ts';
import { compareStandards } from '../../../src/evidence/standards/others/compare.ts';
import { marylandScore } from '../../../src/evidence/standards/others/maryland.ts';
import { splitStudies } from '../../support/split-programme.ts';
import { finding, otherStudy, study, type Changes } from '../../support/studies.ts';
import type { StudyRecord } from '../../../src/evidence/trials.ts';

const at = (months: number) => finding({ timing: { afterEnd: months, afterStart: 'not-established' } });
const trial = (id: string, months: number, changes: Changes<StudyRecord> = {}) =>
  otherStudy(id, { findings: [at(months)], ...changes });
const under = (body: string, studies: StudyRecord[]) => {
  const found = compareStandards({ otherRatings: [] }, studies).find(
    ({ computed }) => computed.table.id === body,
  );
  if (!found) throw new Error(`no rules for ${body}`);
  return found.computed;
};

describe('the California clearinghouse', () => {
  it('asks for two randomised, peer-reviewed trials and one effect at 12 months for its 1', () => {
    expect(under('cebc', [trial('a', 12), trial('b', 0)]).key).toBe('1');
    expect(under('cebc', [trial('a', 11), trial('b', 0)]).key).toBe('2');
    expect(under('cebc', [trial('a', 12)]).key).toBe('2');
    expect(under('cebc', [trial('a', 12), trial('b', 0, { design: 'matched-comparison' })]).key).toBe('2');
    const report = trial('b', 0, { independence: { evaluator: 'independent', peerReviewed: 'no' } });
    expect(under('cebc', [trial('a', 12), report]).key).toBe('2');
  });

  it('asks for six months for its 2', () => {
    expect(under('cebc', [trial('a', 6)]).key).toBe('2');
    expect(under('cebc', [trial('a', 5)])).toMatchObject({ key: undefined, label: 'Not 1 or 2' });
  });

  it('is always provisional, since records do not hold where a study took place', () => {
    expect(under('cebc', [trial('a', 12), trial('b', 12)]).status).toBe('provisional');
  });
});

describe('the Title IV-E clearinghouse', () => {
  it('takes matched comparisons as well as trials', () => {
    const matched = trial('b', 12, { design: 'matched-comparison' });
    expect(under('title-iv-e', [trial('a', 0), matched]).key).toBe('well-supported');
  });

  it('steps down with the time an effect lasted', () => {
    expect(under('title-iv-e', [trial('a', 11), trial('b', 0)]).key).toBe('supported');
    expect(under('title-iv-e', [trial('a', 5), trial('b', 0)]).key).toBe('promising');
  });

  it('counts findings about parents and carers, as the main standard does not', () => {
    const carers = otherStudy('a', { findings: [finding({ about: 'carer' })] });
    expect(under('title-iv-e', [carers]).key).toBe('promising');
    expect(rateByEif({}, [carers]).level).toBe('nl2');
  });
});

describe('Blueprints', () => {
  it('takes one randomised trial or two comparison studies', () => {
    expect(under('blueprints', [trial('a', 0)]).key).toBe('promising');
    const quasi = (id: string) => trial(id, 0, { design: 'matched-comparison' });
    expect(under('blueprints', [quasi('a')]).key).toBeUndefined();
    expect(under('blueprints', [quasi('a'), quasi('b')]).key).toBe('promising');
  });

  it('takes a trial and a comparison study with a year’s effect as a model, and an independent one as model plus', () => {
    const developer = { evaluator: 'developer-involved', peerReviewed: 'yes' } as const;
    const first = trial('a', 12, { independence: developer });
    expect(under('blueprints', [first, trial('b', 0, { design: 'matched-comparison' })]).key).toBe('model');
    expect(under('blueprints', [first, trial('b', 0, { independence: developer })]).key).toBe('model');
    expect(under('blueprints', [first, trial('b', 0)]).key).toBe('model-plus');
  });

  it('refuses a trial that found harm, or whose findings mostly do not favour the programme', () => {
    const worse = finding({ id: 'worse', outcome: 'offending', result: 'favours-comparison' });
    expect(under('blueprints', [otherStudy('a', { findings: [at(0), worse] })]).key).toBeUndefined();
    const none = (id: string) => finding({ id, result: 'no-clear-difference', significant: 'no' });
    expect(under('blueprints', [otherStudy('a', { findings: [at(0), none('x')] })]).key).toBe('promising');
    expect(
      under('blueprints', [otherStudy('a', { findings: [at(0), none('x'), none('y')] })]).key,
    ).toBeUndefined();
  });
});

describe('one record under several rules', () => {
  const studies = splitStudies();

  it('gets different ratings, and the page is told exactly what each refuses', () => {
    const eif = rateByEif({}, studies);
    expect(eif).toMatchObject({ level: 'level-3-plus', mixed: true });
    expect(eif.higher[0]?.unmet.map(({ id }) => id)).toEqual(['outside']);
    const others = compareStandards({ otherRatings: [] }, studies);
    expect(others.map(({ computed }) => [computed.table.id, computed.key])).toEqual([
      ['cebc', '1'],
      ['title-iv-e', 'well-supported'],
      ['blueprints', 'model'],
    ]);
    const blueprints = others.at(-1);
    expect(blueprints?.splits).toEqual([
      {
        words: 'at least 1 of them was done by an independent team',
        criteria: ['the evaluator was independent of the provider'],
        notAskedBy: [
          'California Evidence-Based Clearinghouse, Scientific Rating',
          'Title IV-E Prevention Services Clearinghouse',
        ],
      },
    ]);
  });

  it('stands beside what each body published, and says whether they agree', () => {
    const published = (body: 'cebc' | 'title-iv-e' | 'blueprints', rating: string) => ({
      body,
      scheme: 'Rating',
      rating,
      date: 'not-established',
      address: 'https://example.org/rating',
    });
    const found = compareStandards(
      {
        otherRatings: [
          published('cebc', '3 - Promising Research Evidence'),
          published('title-iv-e', 'Well-Supported'),
          published('blueprints', 'not-established'),
        ],
      },
      studies,
    );
    expect(found.map(({ agreement }) => agreement)).toEqual(['different', 'same', 'unknown']);
  });
});

/** A study with nobody to compare with. */
const alone: Changes<StudyRecord> = {
  comparison: { kind: 'none', description: 'None.' },
  participants: {
    allocated: { intervention: 50, comparison: 'none', total: 50 },
    analysed: { intervention: 45, comparison: 'none', total: 45 },
  },
};

describe('the Maryland scale', () => {
  it('scores a study by its design, and a loose comparison by whether differences were allowed for', () => {
    const score = (changes: Changes<StudyRecord>) => marylandScore(study(changes)).score;
    expect(score({})).toBe(5);
    expect(score({ design: 'cluster-rct' })).toBe(5);
    expect(score({ design: 'regression-discontinuity' })).toBe(4);
    expect(score({ design: 'matched-comparison' })).toBe(3);
    expect(score({ design: 'unmatched-comparison' })).toBe(2);
    expect(
      score({ design: 'unmatched-comparison', quality: { baselineEquivalence: { answer: 'not-met' } } }),
    ).toBe(1);
    expect(score({ design: 'pre-post', ...alone })).toBe(1);
    expect(score({ design: 'qualitative', ...alone })).toBeUndefined();
    expect(score({ design: 'not-established' })).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { nameOf, recordFrom, type Answers } from '../../../src/authoring/answers.ts';
import { planOf } from '../../../src/authoring/controls.ts';
import { fieldAt } from '../../../src/authoring/field-at.ts';
import { interventionTree, studyTree } from '../../../src/authoring/field-tree.ts';

const given = (answers: Record<string, string | string[]>): Answers =>
  new Map(Object.entries(answers).map(([name, value]) => [name, [value].flat()]));
const study = (answers: Record<string, string | string[]>) => recordFrom(studyTree, given(answers));

describe('the answers in a form become a record', () => {
  test('text stays text, a number becomes one, and what is no number stays as it was typed', () => {
    expect(study({ label: ' A  trial ', 'citation-year': '2008', 'citation-volume': '9' })).toMatchObject({
      label: 'A  trial',
      citation: { year: 2008, volume: '9' },
    });
    expect(study({ 'citation-year': 'about 2008' })).toMatchObject({ citation: { year: 'about 2008' } });
    expect(study({ 'citation-year': '1e3' })).toMatchObject({ citation: { year: '1e3' } });
    expect(interventionTree.length).toBeGreaterThan(10);
    expect(
      recordFrom(interventionTree, given({ 'whoFor-childAge_as': 'given', 'whoFor-childAge-from': '−1' })),
    ).toMatchObject({
      whoFor: { childAge: { from: -1 } },
    });
  });

  test('what is blank is left out, so that the schema can say it is missing', () => {
    expect(study({ label: '  ', design: '', 'citation-year': '' })).not.toHaveProperty('label');
    expect(study({ design: '' })).not.toHaveProperty('design');
  });

  test('a standing word sets the fact aside, even where the fact is still written', () => {
    expect(study({ 'citation-year': '2008', 'citation-year_as': 'not-established' })).toMatchObject({
      citation: { year: 'not-established' },
    });
    expect(study({ 'participants-ages_as': 'not-applicable', 'participants-ages-from': '5' })).toMatchObject({
      participants: { ages: 'not-applicable' },
    });
    expect(study({ 'participants-ages_as': 'given', 'participants-ages-from': '5' })).toMatchObject({
      participants: { ages: { from: 5 } },
    });
  });

  test('boxes of one list are its items, in the order of the page', () => {
    const { participants } = study({ 'participants-careStatus': ['looked-after', 'care-leaver'] });
    expect(participants).toMatchObject({ careStatus: ['looked-after', 'care-leaver'] });
  });

  test('items keep their places, blank ones too', () => {
    expect(study({ 'country-0': 'GB', 'country-1': '', 'country-2': 'US' })).toMatchObject({
      country: ['GB', '', 'US'],
    });
    expect(study({ 'findings-1-id': 'second' })).toMatchObject({ findings: [{}, { id: 'second' }] });
    expect(Object.keys(study({}))).toContain('findings');
  });

  test('of several groups the chosen one counts', () => {
    const authors = {
      'citation-authors_as': 'given',
      'citation-authors-0_as': 'given-1',
      'citation-authors-0-family': 'Price',
      'citation-authors-0-organisation': 'Example University',
    };
    expect(study(authors)).toMatchObject({ citation: { authors: [{ organisation: 'Example University' }] } });
    expect(study({ ...authors, 'citation-authors-0_as': 'given-0' })).toMatchObject({
      citation: { authors: [{ family: 'Price' }] },
    });
  });

  test('figures have the fields of their kind and no others', () => {
    const figures = {
      'findings-0-effect_as': 'given',
      'findings-0-effect-value': '0.3',
      'findings-0-effect-value_2': '1.4',
      'findings-0-effect-lowerIsBetter': 'false',
      'findings-0-effect-interval_as': 'given',
      'findings-0-effect-interval-low': '0.1',
    };
    expect(study({ ...figures, 'findings-0-effect-kind': 'smd' })).toMatchObject({
      findings: [{ effect: { kind: 'smd', value: 0.3, lowerIsBetter: false, interval: { low: 0.1 } } }],
    });
    expect(study({ ...figures, 'findings-0-effect-kind': 'odds-ratio' })).toMatchObject({
      findings: [{ effect: { kind: 'odds-ratio', value: 1.4 } }],
    });
    const means = study({ ...figures, 'findings-0-effect-kind': 'means' });
    expect(JSON.stringify(means)).not.toContain('1.4');
    expect(study({ 'findings-0-effect-kind': 'smd' })).not.toMatchObject({ findings: [{ effect: {} }] });
  });
});

describe('the name of a control', () => {
  test('is the path of its field, counted from 0', () => {
    expect(nameOf(['findings', 1, 'measure', 'kind'])).toBe('findings-1-measure-kind');
  });

  test('leads to the field, in words with items counted from 1', () => {
    expect(fieldAt(studyTree, ['findings', 1, 'measure', 'kind'])?.trail).toEqual([
      'Finding 2',
      'Measure',
      'Kind',
    ]);
    expect(fieldAt(studyTree, ['citation', 'authors', 0, 'family'])?.trail).toEqual([
      'Citation',
      'Author 1',
      'Family name',
    ]);
    expect(fieldAt(studyTree, ['findings', 0, 'effect', 'interval', 'low'])?.field.key).toBe('low');
    expect(fieldAt(studyTree, ['nothing'])).toBe(undefined);
  });

  test('is no other control’s: no two parts of one choice share it', () => {
    const findings = fieldAt(studyTree, ['findings', 0, 'effect'])?.field;
    const { control } = planOf(findings as NonNullable<typeof findings>);
    if (control.type !== 'choice') throw new Error('figures are no choice');
    const names = control.parts.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(['value', 'value_2', 'intervention', 'intervention_2']));
  });
});

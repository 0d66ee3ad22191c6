import { describe, expect, test } from 'vitest';
import type { Compared } from '../../../../src/elements/compare/compared.ts';
import { summariseOutcomes } from '../../../../src/evidence/outcome-summary.ts';
import { rateByEif } from '../../../../src/evidence/standards/eif/rate.ts';
import type { StudyRecord } from '../../../../src/evidence/trials.ts';
import { comparisonFile, comparisonOf } from '../../../../src/exports/comparison.ts';
import type { Intervention } from '../../../../src/schemas/intervention.ts';
import type { Changes } from '../../../support/changes.ts';
import { intervention } from '../../../support/interventions.ts';
import { finding, harmFinding, nullFinding, otherStudy, study } from '../../../support/studies.ts';

const stamp = {
  version: '1a2b3c',
  date: '2026-05-01',
  licence: { name: 'CC BY', address: 'https://example.org/' },
};

function entry(studies: StudyRecord[], changes: Changes<Intervention> = {}) {
  const data = intervention(changes);
  return {
    id: 'example-evenings',
    data,
    studies,
    rating: rateByEif(data, studies),
    outcomes: summariseOutcomes(studies),
  };
}

/** The cells of an entry by key, as `state: text`. */
const cells = (studies: StudyRecord[], changes: Changes<Intervention> = {}): Record<string, string> =>
  Object.fromEntries(
    comparisonOf(entry(studies, changes), stamp).rows.map(({ key, text, state }) => [
      key,
      `${state}: ${text}`,
    ]),
  );

const staffOnly: Changes<Intervention> = {
  notRated: { reason: 'It trains managers.' },
  whoFor: { childAge: 'not-applicable', careStatus: 'not-applicable', levelOfNeed: 'not-applicable' },
};

describe('the rows of a column', () => {
  test('are the same in the same order for every entry, each under one key', () => {
    const keysOf = (studies: StudyRecord[], changes = {}) =>
      comparisonOf(entry(studies, changes), stamp).rows.map(({ key, group, heading }) => [
        key,
        group,
        heading,
      ]);
    const rows = keysOf([study()]);
    expect(keysOf([], staffOnly)).toEqual(rows);
    expect(new Set(rows.map(([key]) => key)).size).toBe(rows.length);
  });

  test('never stay blank, and never show a key of a vocabulary to a reader', () => {
    for (const column of [entry([study()]), entry([]), entry([study({ findings: [] })], staffOnly)]) {
      for (const { key, heading, text } of comparisonOf(column, stamp).rows) {
        expect(text.trim(), key).not.toBe('');
        expect(`${heading} ${text}`, key).not.toMatch(
          /not-(established|reported|applicable)|undefined|\[object/,
        );
      }
    }
  });

  test('stand in a file with the version and the licence, which the page’s program can read', () => {
    const file: Compared = comparisonFile(entry([study()]), stamp);
    expect(file).toMatchObject({
      id: 'example-evenings',
      title: 'Example Evenings',
      path: '/interventions/example-evenings/',
      ...stamp,
    });
    expect(cells([study()])['data-version']).toBe('value: 1a2b3c, 1 May 2026');
  });
});

describe('the rating of a column', () => {
  test('is said in words, with its floor, its status, and what the next level asks for', () => {
    const {
      rating,
      status,
      floor,
      'holds-back': holdsBack,
    } = cells([study({ quality: { intentionToTreat: { answer: 'not-established' } } })]);
    expect(rating).toMatch(/^value: Level 3 of 4, provisional: at least one rigorous study/);
    expect(status).toMatch(/^value: Provisional/);
    expect(floor).toMatch(/^value: (Not Level 2|Level 2)/);
    expect(holdsBack).toMatch(/^value: Level 3\+ asks that at least 1 other study/);
  });

  test('set by a person says so, with what the rules give', () => {
    const override = {
      level: 'level-2',
      reason: 'The trial was withdrawn.',
      decidedBy: 'A. Editor',
      date: '2026-02-01',
    } as const;
    expect(cells([study()], { override })['rating']).toMatch(
      /^value: Level 2 of 4.*\nSet by a person, not by the rules, which give Level 3\. The trial was withdrawn\.$/s,
    );
  });

  test('warns of mixed results and of harm', () => {
    expect(cells([study(), otherStudy('null', { findings: [nullFinding()] })])['cautions']).toMatch(
      /^value: Mixed:/,
    );
    expect(
      cells([study({ findings: [finding(), harmFinding({ id: 'worse', outcome: 'education' })] })])[
        'cautions'
      ],
    ).toMatch(/children did worse/);
    expect(cells([study()])['cautions']).toBe('value: None');
  });

  test('does not apply to a programme that is not rated, and says why', () => {
    const column = cells([], staffOnly);
    expect(column['rating']).toMatch(/^value: Not rated/);
    expect(column['status']).toBe('does-not-apply: Does not apply: it is not rated');
    expect(column['floor']).toBe('does-not-apply: Does not apply: it is not rated');
    expect(column['holds-back']).toBe('does-not-apply: Does not apply: it is not rated\nIt trains managers.');
  });
});

describe('what studies found', () => {
  test('puts each outcome for children where its results point, and nobody else’s', () => {
    const column = cells([
      study({
        findings: [
          finding(),
          nullFinding({ id: 'school', outcome: 'education' }),
          harmFinding({ id: 'moves', outcome: 'placement-stability' }),
          finding({ id: 'stress', outcome: 'carer-wellbeing', about: 'carer' }),
        ],
      }),
    ]);
    expect(column['children-better']).toBe('value: Child behaviour');
    expect(column['children-no-clear-difference']).toBe('value: School and learning');
    expect(column['children-worse']).toBe('value: Placement stability');
    expect(column['children-mixed']).toBe('value: None');
    expect(column['others']).toBe('value: Carer’s stress and wellbeing (carer): better');
  });

  test('tells no result that could be read from no study, and both from no outcome', () => {
    expect(cells([study({ findings: [] })])['children-better']).toBe(
      'not-established: Not established: no result could be read',
    );
    expect(cells([])['children-better']).toBe('not-established: Not established: no study is recorded');
    expect(
      cells([study({ findings: [finding({ about: 'workforce' })] })], staffOnly)['children-better'],
    ).toBe('does-not-apply: Does not apply');
  });

  test('names the aims that no result speaks to', () => {
    expect(
      cells([study()], { outcomesIntended: ['child-behaviour', 'education'] })['aims-without-result'],
    ).toBe('value: School and learning');
  });
});

describe('harms, and who took part', () => {
  const harms = (...answers: StudyRecord['harms'][]) =>
    cells(answers.map((harms, index) => otherStudy(`t${index}`, { harms })))['harms'];

  test('keep "we could not read it" apart from "it does not say"', () => {
    expect(harms({ answer: 'not-reported' }, { answer: 'not-reported' })).toBe(
      'not-reported: Not reported in 2 of 2 studies',
    );
    expect(harms({ answer: 'not-established' })).toBe('not-established: Not established in 1 of 1 study');
    expect(harms({ answer: 'not-established' }, { answer: 'not-reported' })).toBe(
      'not-established: Not reported in 1 of 2 studies\nNot established in 1 of 2 studies',
    );
  });

  test('that a study tells of stand in its words', () => {
    expect(
      harms({ answer: 'reported', text: 'Two children were distressed.' }, { answer: 'none-found' }),
    ).toBe(
      'value: Looked for, none found in 1 of 2 studies\nReported in 1 of 2 studies\nTwo children were distressed.',
    );
  });

  test('count separate studies, not papers: what one paper reports, its trial reports', () => {
    const papers = [
      study({ participants: { ethnicity: { answer: 'not-reported' }, sex: { answer: 'not-reported' } } }),
      study({
        id: 'second-paper',
        participants: {
          ethnicity: { answer: 'reported', text: 'Half were white.' },
          sex: { answer: 'not-established' },
        },
      }),
    ];
    expect(cells(papers)['ethnicity']).toBe('value: Reported in 1 of 1 study');
    expect(cells(papers)['sex']).toBe('not-established: Not established in 1 of 1 study');
    expect(cells(papers)['trials']).toBe('value: 1, in 2 records');
  });

  test('are not established where no study is recorded', () => {
    expect(cells([])['disability']).toBe('not-established: Not established: no study is recorded');
    expect(cells([])['trials']).toBe('value: None recorded');
  });
});

describe('rigorous studies', () => {
  test('that found no benefit are counted like those that found one', () => {
    expect(cells([study(), otherStudy('null', { findings: [nullFinding()] })])['rigorous']).toBe(
      'value: 2\n1 found a benefit for children\n1 found no benefit for children',
    );
  });

  test('that are so only as far as is known are called so', () => {
    const unsure = study({ quality: { attritionAcceptable: { answer: 'not-established' } } });
    expect(cells([unsure])['rigorous']).toBe(
      'value: 1, of which 1 only as far as is known\n1 found a benefit for children',
    );
  });

  test('are none, or none as far as is known where the design could not be read', () => {
    expect(cells([study({ quality: { intentionToTreat: { answer: 'not-met' } } })])['rigorous']).toBe(
      'value: None',
    );
    const unread = study({
      design: 'not-established',
      comparison: { kind: 'not-established', description: 'Not known.' },
    });
    expect(cells([unread])['rigorous']).toBe('value: None, as far as is known');
  });
});

describe('the practical facts', () => {
  test('are said in words', () => {
    expect(cells([study()])).toMatchObject({
      cost: 'value: Band 2 of 5, £100 to £499\n£300 to £400 per carer (measured; 2024 prices)',
      age: 'value: 5 to 12',
      'care-status': 'value: Looked-after child',
      duration: 'value: 16 weeks',
      'uk-available': 'value: Available in the UK',
      'uk-tested': 'value: Tested in the UK with a comparison group',
      searched: 'value: 1 January 2026',
      reviewed: 'value: 2 January 2026',
    });
  });

  test('say what is not established, and what does not apply', () => {
    const open = cells([], {
      ...staffOnly,
      cost: { unit: 'not-established' },
      duration: 'not-established',
      setting: ['not-established'],
      ukAvailability: { answer: 'not-established' },
      dates: { searched: 'not-established' },
    });
    expect(open).toMatchObject({
      cost: 'not-established: Not established',
      duration: 'not-established: Not established',
      setting: 'not-established: Setting not established',
      'uk-available': 'not-established: Not known if it still runs',
      searched: 'not-established: Not established',
      age: 'does-not-apply: Does not apply',
      'care-status': 'does-not-apply: Does not apply',
      need: 'does-not-apply: Does not apply',
    });
  });
});

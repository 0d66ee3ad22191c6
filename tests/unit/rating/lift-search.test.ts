import { describe, expect, test } from 'vitest';
import { levelOfShares, shareOf } from '../../../src/evidence/standards/eif/level-reached.ts';
import { liftsOf } from '../../../src/evidence/standards/eif/lift.ts';
import { settle } from '../../../src/evidence/standards/eif/settle.ts';
import { thresholds } from '../../../src/evidence/standards/eif/thresholds.ts';
import { trialsOf, type StudyRecord } from '../../../src/evidence/trials.ts';
import { keysOf, levels } from '../../../src/schemas/vocabularies/index.ts';
import { chanceFrom } from '../../support/chance.ts';
import { exhaustiveLifts, imagined, setsOfRungs } from '../../support/exhaustive-lift.ts';
import { harmTrial, nullTrial, prePost, unmatched } from '../../support/kinds-of-study.ts';
import { randomSets } from '../../support/random-studies.ts';
import { entries, studies as realStudies } from '../../support/real-content.ts';
import { spread } from '../../support/spread.ts';
import { finding, otherStudy } from '../../support/studies.ts';

// What would lift a rating is looked for among hundreds of sets of new studies, by adding up what each trial brings.
// The rules themselves, applied in full, have to give the same.

const scale = keysOf(levels).filter((level) => level !== 'ne' && level !== 'not-rated');
const real = entries.map(({ data }) => realStudies.filter(({ id }) => data.studies.includes(id)));
const kinds = spread.map(({ studies }) => studies);

/** Every set of trials that speak for or against each other: a gain that may be chance, none, harm, weaker benefits. */
const voices = [
  otherStudy('unsure', { findings: [finding({ significant: 'not-established' })] }),
  nullTrial('null'),
  harmTrial('harm'),
  prePost('before-after'),
  unmatched('unmatched'),
].reduce<StudyRecord[][]>((sets, study) => [...sets, ...sets.map((set) => [...set, study])], [[]]);
const atEveryLevel = [...Map.groupBy(spread, ({ level }) => level).values()].flatMap(([one]) =>
  one?.studies ? [one.studies] : [],
);

const quickly = (studies: readonly StudyRecord[]) =>
  levelOfShares(
    trialsOf(studies).map((trial) => shareOf(trial, thresholds)),
    thresholds,
  );

describe('the level added up from trials is the level that the rules settle', () => {
  test.each([
    ['for every real entry', real, 3],
    ['for a set of every kind', kinds, 8],
    ['for trials that contradict each other', voices, 4],
    ['for random sets', randomSets(300, 41), 2],
  ] as const)('%s, alone and with studies that do not exist beside it', (_, sets, tries) => {
    const { pick } = chanceFrom(7);
    const beside = sets.flatMap((studies) => [
      studies,
      ...Array.from({ length: tries }, () => [...studies, ...imagined(pick(...setsOfRungs))]),
    ]);
    const wrong = beside.filter((studies) => quickly(studies) !== settle(studies, thresholds).level);
    expect(wrong.slice(0, 1)).toEqual([]);
    expect(new Set(beside.map(quickly)).size).toBeGreaterThan(4);
  });
});

describe('the smallest new evidence is the first of all that reaches the level', () => {
  test.each([
    ['for a few real entries', real.filter(({ length }) => length > 1 && length < 6).slice(0, 2)],
    ['for a set at every level', atEveryLevel],
    ['for random sets', randomSets(5, 5)],
  ] as const)('%s', (_, sets) => {
    expect(sets.length).toBeGreaterThan(1);
    for (const studies of sets) {
      const all = exhaustiveLifts(studies, scale);
      const liftTo = liftsOf(studies, thresholds, scale);
      for (const level of scale) expect(liftTo(level)?.studies).toEqual(all.get(level));
    }
  });
});

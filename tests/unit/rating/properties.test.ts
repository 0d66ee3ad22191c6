import { describe, expect, test, vi } from 'vitest';
import { settle } from '../../../src/evidence/standards/eif/settle.ts';
import { thresholds } from '../../../src/evidence/standards/eif/thresholds.ts';
import type { StudyRecord } from '../../../src/evidence/trials.ts';
import { keysOf, levels, type Level } from '../../../src/schemas/vocabularies/index.ts';
import { rankOf } from '../../support/ratings.ts';
import { randomSets } from '../../support/random-studies.ts';
import { spread } from '../../support/spread.ts';
import { otherStudy } from '../../support/studies.ts';
import { withQualityMet, withUnknownsNotMet } from '../../support/unknown-facts.ts';

vi.setConfig({ testTimeout: 30_000 });

const sets = [...spread.map(({ studies }) => studies), ...randomSets(600, 20261121)];
/** Each set is asked about many times over, as it is and with its unknowns against it. */
const settled = once((studies: readonly StudyRecord[]) => settle(studies, thresholds));
const settledAgainst = once((studies: readonly StudyRecord[]) => settled(studies.map(withUnknownsNotMet)));

/** The same function, which works each answer out once. */
function once<Input extends object, Output>(work: (input: Input) => Output): (input: Input) => Output {
  const known = new WeakMap<Input, Output>();
  return (input) => {
    const output = known.get(input) ?? work(input);
    known.set(input, output);
    return output;
  };
}

/** Runs a property over every set, and shows the first one that breaks it. */
function forEverySet(breaks: (studies: StudyRecord[]) => string | undefined): void {
  const broken = sets.flatMap((studies) => {
    const what = breaks(studies);
    return what === undefined ? [] : [{ what, studies: studies.map(inShort) }];
  });
  expect(broken.slice(0, 1), `${broken.length} of ${sets.length} sets`).toEqual([]);
}

const said = (level: Level, other: Level, holds: boolean) => (holds ? undefined : `${level}, then ${other}`);

test('the random sets reach every level that studies can reach', () => {
  const reached = new Set(sets.map((studies) => settled(studies).level));
  expect(keysOf(levels).filter((level) => !reached.has(level))).toEqual(['not-rated']);
});

describe('whatever the studies', () => {
  test('their order makes no difference', () => {
    forEverySet((studies) => {
      const [one, other] = [settled(studies), settled([...studies].reverse())];
      const same = one.level === other.level && one.floor === other.floor && one.status === other.status;
      return said(one.level, other.level, same);
    });
  });

  test('a second paper that says the same of the same people makes no difference', () => {
    forEverySet((studies) => {
      const copies = studies.map((study) => ({ ...study, id: `${study.id}-copy` }));
      const [one, other] = [settled(studies), settled([...studies, ...copies])];
      return said(one.level, other.level, one.level === other.level && one.floor === other.floor);
    });
  });

  test('the floor is never above the level', () => {
    forEverySet((studies) => {
      const { level, floor } = settled(studies);
      return said(level, floor, rankOf(floor) >= rankOf(level));
    });
  });

  test('a confirmed level has no lower floor', () => {
    forEverySet((studies) => {
      const { level, floor, status } = settled(studies);
      return said(level, floor, status === 'provisional' || floor === level);
    });
  });

  test('the floor is the level with every unknown not met; no effect found stays no effect found', () => {
    forEverySet((studies) => {
      const { level, floor } = settled(studies);
      const against = settledAgainst(studies).level;
      return said(floor, against, floor === (level === 'ne' ? 'ne' : against));
    });
  });

  test('with every unknown not met there is nothing left that could lower it', () => {
    forEverySet((studies) => {
      const { level, floor } = settledAgainst(studies);
      return said(level, floor, level === floor);
    });
  });
});

describe('a rating never rises because a fact is missing', () => {
  test('turning unknowns to not met never raises a level, except from no effect found', () => {
    forEverySet((studies) => {
      const [{ level }, against] = [settled(studies), settledAgainst(studies)];
      return said(level, against.level, level === 'ne' || rankOf(against.level) >= rankOf(level));
    });
  });

  test('turning one study’s unknowns to not met never raises a level either', () => {
    forEverySet((studies) => {
      const { level } = settled(studies);
      const others = studies.map(
        (_, index) =>
          settled(studies.map((study, at) => (at === index ? withUnknownsNotMet(study) : study))).level,
      );
      const higher = others.find((other) => rankOf(other) < rankOf(level));
      return higher === undefined || level === 'ne' ? undefined : said(level, higher, false);
    });
  });

  test('settling unknown facts of quality as met never lowers a level or its floor', () => {
    forEverySet((studies) => {
      const [before, after] = [settled(studies), settled(studies.map(withQualityMet))];
      const held = rankOf(after.level) <= rankOf(before.level);
      // A null trial that proves rigorous may turn the floor of weaker studies into no effect found.
      const floorHeld =
        after.level === 'ne' || after.floor === 'ne' || rankOf(after.floor) <= rankOf(before.floor);
      return said(before.level, after.level, held && floorHeld);
    });
  });
});

describe('a further rigorous benefit', () => {
  test('never lowers a level, and gives Level 3 at least', () => {
    forEverySet((studies) => {
      const [{ level }, after] = [settled(studies), settled([...studies, otherStudy('further')])];
      return said(level, after.level, rankOf(after.level) <= Math.min(rankOf(level), rankOf('level-3')));
    });
  });

  test('never lowers a floor either', () => {
    forEverySet((studies) => {
      const [{ floor }, after] = [settled(studies), settled([...studies, otherStudy('further')])];
      return said(floor, after.floor, rankOf(after.floor) <= Math.min(rankOf(floor), rankOf('level-3')));
    });
  });
});

/** What matters of a study, for a person who has to see why a property broke. */
function inShort({ id, trial, design, comparison, participants, quality, findings }: StudyRecord): string {
  const { intervention, comparison: other, total } = participants.analysed;
  const facts = [quality.baselineEquivalence, quality.intentionToTreat, quality.attritionAcceptable];
  return [
    `${id} of ${trial}: ${design}, ${comparison.kind}, ${intervention}/${other}/${total} ${participants.counted}`,
    facts.map(({ answer }) => answer).join(' '),
    ...findings.map(({ about, result, significant, measure, timing }) =>
      [about, result, significant, measure.kind, measure.part, timing.afterEnd].join(' '),
    ),
  ].join('; ');
}

import { describe, expect, test } from 'vitest';
import { eifCriteria } from '../../../src/evidence/standards/eif/criteria.ts';
import { decisions } from '../../../src/evidence/standards/eif/decisions.ts';
import { eifLevels } from '../../../src/evidence/standards/eif/levels.ts';
import { methodOf } from '../../../src/evidence/standards/eif/method.ts';
import { rigourHeadings } from '../../../src/evidence/standards/eif/rigour-headings.ts';
import { thresholds } from '../../../src/evidence/standards/eif/thresholds.ts';
import { keysOf, levels } from '../../../src/schemas/vocabularies/index.ts';

describe('the rules as printed', () => {
  const method = methodOf();

  test('have the seven criteria of rigour, each with a short heading', () => {
    expect(method.rigour.map(({ id }) => id)).toEqual(['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7']);
    expect(Object.keys(rigourHeadings)).toEqual(method.rigour.map(({ id }) => id));
  });

  test('have every level of the scale, strongest first', () => {
    const scale = keysOf(levels).filter((level) => !['nl2', 'ne', 'not-rated'].includes(level));
    expect(method.rules.map(({ level }) => level)).toEqual(scale);
  });

  test('have the words of every demand that is applied', () => {
    const applied = eifLevels(eifCriteria(thresholds), thresholds);
    const words = (rules: { requirements: { words: string }[] }[]) =>
      rules.flatMap(({ requirements }) => requirements.map((one) => one.words));
    expect(words(method.rules)).toEqual(words(applied));
  });

  test('print every criterion that is applied, in the place where it applies', () => {
    const applied = eifLevels(eifCriteria(thresholds), thresholds);
    const asked = new Set(
      applied.flatMap(({ requirements }) =>
        requirements.flatMap(({ ways }) => ways.flat().map(({ id }) => id)),
      ),
    );
    const printed = new Set([
      ...[...method.rigour, ...method.benefit].map(({ id }) => id),
      ...method.rules.flatMap(({ requirements }) =>
        requirements.flatMap(({ extra }) => extra.map(({ id }) => id)),
      ),
    ]);
    expect([...printed].sort()).toEqual([...asked].sort());
  });

  test('print above Level 2+ only what rigour and benefit do not say already', () => {
    const once = new Set([...method.rigour, ...method.benefit]);
    const above = method.rules.filter(({ level }) => !level.startsWith('level-2'));
    for (const { extra } of above.flatMap(({ requirements }) => requirements)) {
      expect(extra.filter((criterion) => once.has(criterion))).toEqual([]);
    }
  });
});

test('the words of criteria carry the numbers of the rules', () => {
  const of = eifCriteria({ ...thresholds, perArm: 31, inAll: 33, retainedPercent: 71, longTermMonths: 18 });
  expect(of.perArm.words).toContain('31');
  expect(of.inAll.words).toContain('33');
  expect(of.retained.words).toContain('71%');
  expect(of.longTerm.words).toContain('18 months');
});

test('core criteria are those that say what was found; how well it was done may be unknown', () => {
  const kinds = Object.values(eifCriteria(thresholds)).map(({ id, kind }) => [id, kind]);
  const quality = kinds.flatMap(([id, kind]) => (kind === 'quality' ? [id] : []));
  expect(quality).toEqual(['R3', 'R4', 'R5', 'R6', 'R7', 'W3', 'W4', 'W7']);
});

test('every decision has a real day, a question and an answer, and no question twice', () => {
  for (const { date, question, decision } of decisions) {
    expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
    expect(question).toMatch(/\?$/);
    expect(decision).toMatch(/[.”]$/);
  }
  const questions = decisions.map(({ question }) => question);
  expect(new Set(questions).size).toBe(questions.length);
});

import type { StudyRecord } from '../../src/evidence/trials.ts';
import type { Level } from '../../src/schemas/vocabularies/index.ts';
import { harmTrial, interviews, lasting, nullTrial, prePost, unmatched } from './kinds-of-study.ts';
import { finding, nullFinding, otherStudy, study } from './studies.ts';

/** A set of studies, and the level that the standard gives it. */
export interface Start {
  name: string;
  studies: StudyRecord[];
  level: Level;
}

const developers = { independence: { evaluator: 'developer-involved' } } as const;
const unknownLoss = { quality: { attritionAcceptable: { answer: 'not-established' } } } as const;

/** Sets of studies at every level, by more than one road to most of them. */
export const spread: readonly Start[] = [
  {
    name: 'three rigorous benefits, one lasting, one by an independent team',
    studies: [lasting('one', developers), otherStudy('two', developers), otherStudy('three')],
    level: 'level-4-plus',
  },
  {
    name: 'three rigorous benefits, all by developers',
    studies: ['one', 'two', 'three'].map((name) => lasting(name, developers)),
    level: 'level-4',
  },
  {
    name: 'two rigorous benefits, one lasting',
    studies: [lasting('one'), otherStudy('two')],
    level: 'level-4',
  },
  {
    name: 'two rigorous benefits, one lasting and another seen from outside',
    studies: [
      otherStudy('one', { findings: [finding({ timing: { afterEnd: 24 } })] }),
      otherStudy('two', { findings: [finding({ measure: { informant: 'administrative' } })] }),
    ],
    level: 'level-4',
  },
  { name: 'two rigorous benefits at the end', studies: [study(), otherStudy('two')], level: 'level-3-plus' },
  {
    name: 'a rigorous benefit beside a before-and-after study',
    studies: [study(), prePost('before-after')],
    level: 'level-3-plus',
  },
  { name: 'one rigorous benefit', studies: [study()], level: 'level-3' },
  { name: 'one rigorous benefit that lasts', studies: [lasting('one')], level: 'level-3' },
  { name: 'one rigorous benefit with unknown losses', studies: [study(unknownLoss)], level: 'level-3' },
  {
    name: 'a rigorous benefit beside a rigorous null',
    studies: [study(), nullTrial('null')],
    level: 'level-3',
  },
  { name: 'a comparison that is not rigorous', studies: [unmatched('unmatched')], level: 'level-2-plus' },
  { name: 'a before-and-after study', studies: [prePost('before-after')], level: 'level-2' },
  { name: 'interviews', studies: [interviews('interviews')], level: 'nl2' },
  {
    name: 'a before-and-after study that saw no change',
    studies: [prePost('before-after', { findings: [nullFinding()] })],
    level: 'nl2',
  },
  { name: 'a rigorous null', studies: [nullTrial('null')], level: 'ne' },
  { name: 'a rigorous null with unknown losses', studies: [nullTrial('null', unknownLoss)], level: 'ne' },
  {
    name: 'a rigorous null beside weaker benefits',
    studies: [nullTrial('null'), unmatched('unmatched'), prePost('before-after')],
    level: 'ne',
  },
  { name: 'rigorous harm', studies: [harmTrial('harm')], level: 'ne' },
];

import { vocabulary } from './vocabulary.ts';

/** Words that stand in the place of a fact: plain words beside a number, a text, a list or a group of fields. */
export const standingWords = vocabulary({
  'not-established': { label: 'Not established', meaning: 'No source we could read says.' },
  'not-applicable': { label: 'Does not apply', meaning: 'The question makes no sense here.' },
  none: { label: 'None', meaning: 'There was none.' },
});

import { describe, expect, test } from 'vitest';
import { ENTRY, contentFolder } from '../../support/content-folder.ts';

// The Markdown reader speaks to programmers. Each slip an editor is likely to make gets advice of its own.

const slips = {
  'put a backslash before': ['p <0.05', 'a<-b', 'x<y', 'Fewer than <5 people', 'The sign <'],
  'remove the note': ['<!-- ask the trust -->', 'Text <!-- and a note --> more'],
  'straight quotes': [
    '<Figure source=“trust-page”>5</Figure>',
    'Of <Figure source="trust-page>5</Figure>.',
    '<Figure source=trust-page>5</Figure>',
  ],
  'curly bracket': ['Carers {said', 'Carers {/* a note'],
  'import or export': ['export the figures', 'import all of it'],
  'its </Figure>': [
    '<Figure source="trust-page">5',
    '5</Figure>',
    '<Figure source="trust-page">5</Definition>',
  ],
};

describe.each(Object.entries(slips))('advice to: %s', (advice, texts) => {
  test.each(texts)('%s', (text) => {
    const problems = contentFolder().append(ENTRY, `\n${text}\n`).problems();
    expect(problems).toMatchObject([{ code: 'body-construct', file: ENTRY, line: 85 }]);
    expect(problems[0]?.message).toContain(advice);
  });
});

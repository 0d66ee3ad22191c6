import { expect, test, vi } from 'vitest';
import { dueReport, reviewsDue } from '../../../scripts/weekly/reviews-due.ts';
import { readContent } from '../../../src/checks/read-content.ts';
import { contentFolder, ENTRY } from '../../support/content-folder.ts';
import { runScript } from '../../support/run-script.ts';

vi.setConfig({ testTimeout: 60_000 });

// The example was last reviewed on 1 March 2024.
const due = (folder = contentFolder(), day = '2026-03-01') =>
  reviewsDue(readContent(folder.root).content, day);

test('a published entry is due on the day two years have passed, not before', () => {
  expect(due(undefined, '2026-02-28')).toEqual([]);
  expect(due(undefined, '2026-03-01')).toEqual([
    { title: 'Example Evenings', file: ENTRY, reviewed: '2024-03-01' },
  ]);
});

test('a draft is never due', () => {
  expect(due(contentFolder().change(ENTRY, 'status: published', 'status: draft'))).toEqual([]);
});

test('the longest overdue comes first', () => {
  const folder = contentFolder();
  const text = folder.read(ENTRY);
  const copy = (id: string, title: string, day: string) =>
    folder.write(
      `content/interventions/${id}.mdx`,
      text.replace(/^title: .*/m, `title: ${title}`).replace(/(reviewed: )['"]2024-03-01['"]/, `$1'${day}'`),
    );
  copy('a-later', 'A later', '2024-02-01');
  copy('b-first', 'B first', '2021-02-01');
  expect(due(folder).map(({ title }) => title)).toEqual(['B first', 'A later', 'Example Evenings']);
});

test('the report says what to do, and is empty where nothing is due', () => {
  const report = dueReport(due());
  expect(report).toContain('## Reviews due: 1');
  expect(report).toContain(`- Example Evenings: last reviewed 1 March 2024 (\`${ENTRY}\`)`);
  expect(report).toContain('Search for newer studies.');
  expect(dueReport([])).toBe('');
});

test('the command takes a day, and refuses what is none', () => {
  const { root } = contentFolder();
  expect(runScript('due.ts', ['--on', '2026-03-01'], root).out).toContain('Example Evenings');
  expect(runScript('due.ts', ['--on', '2026-02-28'], root).out).toBe('No review is due.\n');
  expect(runScript('due.ts', ['--on', 'soon'], root)).toMatchObject({ code: 1, out: '' });
});

import type { Cost, Summary } from './summary.ts';

type Cells = readonly string[];

/** A table in Markdown whose columns stand straight in a terminal too; all but the first stand right. */
export function table(head: Cells, rows: readonly Cells[]): string {
  const widths = head.map((cell, column) =>
    Math.max(3, ...[cell, ...rows.map((row) => row[column] ?? '')].map(({ length }) => length)),
  );
  const line = (cells: Cells) =>
    `| ${widths.map((width, column) => padded(cells[column] ?? '', width, column)).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

const padded = (cell: string, width: number, column: number) =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width);

/** One row for each engine, over the same queries. */
export function summaryTable(rows: readonly (readonly [engine: string, summary: Summary])[]): string {
  return table(
    [
      'Engine',
      'nDCG@10',
      'MRR',
      'recall@100',
      'nothing',
      'calls',
      'open kB',
      'requests',
      'later kB',
      'requests',
      'ms, median',
      'ms, 95th',
    ],
    rows.map(([engine, { ndcg10, mrr, recall100, nothingFound, calls, opening, later }]) => [
      engine,
      ndcg10.toFixed(3),
      mrr.toFixed(3),
      recall100.toFixed(3),
      `${(nothingFound * 100).toFixed(0)}%`,
      calls.toFixed(1),
      ...costCells(opening),
      ...costCells(later),
      later?.medianMs.toFixed(1) ?? '',
      later?.p95Ms.toFixed(1) ?? '',
    ]),
  );
}

/** nDCG@10 of each engine, one row for each group. */
export function groupTable(
  engines: Cells,
  groups: readonly { name: string; queries: number; ndcg10: readonly number[] }[],
): string {
  return table(
    ['Queries', 'how many', ...engines],
    groups.map(({ name, queries, ndcg10 }) => [
      name,
      String(queries),
      ...ndcg10.map((value) => value.toFixed(3)),
    ]),
  );
}

const costCells = (cost: Cost | null): Cells =>
  cost === null
    ? ['', '']
    : [
        `${kilobytes(cost.bytes.mean)} (${kilobytes(cost.bytes.most)})`,
        `${cost.requests.mean.toFixed(1)} (${cost.requests.most})`,
      ];

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

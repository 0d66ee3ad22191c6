import { growthExponent, median, ratios, type Measured, type Unit } from './figures.ts';

/** A size that could not be measured to the end. */
export interface Unfinished {
  entries: number;
  why: string;
}

/** The whole report as Markdown: a table for each size, then how the figures grow. */
export function reportText(
  measured: readonly Measured[],
  last: readonly Measured[],
  unfinished: readonly Unfinished[] = [],
): string {
  const sizes = [...new Set(measured.map(({ entries }) => entries))];
  const parts = [
    ...sizes.map((entries) => sizeTable(entries, measured, last)),
    ...(sizes.length > 1 ? [growthTable(sizes, measured)] : []),
    ...unfinished.map(
      ({ entries, why }) => `## ${inThousands(entries)} entries: not finished\n\n${quoted(why)}`,
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

const inThousands = (entries: number) => entries.toLocaleString('en-GB');
const quoted = (text: string) => text.trimEnd().replace(/^/gm, '> ');

/** One figure with its unit: the middle of all runs and, where there were several, the lowest and highest. */
export function figureText(values: readonly number[], unit: Unit): string {
  const { divisor, name, digits } = scaleOf(median(values), unit);
  const text = (value: number) => (value / divisor).toFixed(digits);
  const middle = `${text(median(values))}${name}`;
  const [low, high] = [text(Math.min(...values)), text(Math.max(...values))];
  return low === high ? middle : `${middle} (${low} to ${high})`;
}

function sizeTable(entries: number, measured: readonly Measured[], last: readonly Measured[]): string {
  const ofSize = measured.filter((one) => one.entries === entries);
  const find = (list: readonly Measured[], stack: Measured['stack'], name: string) =>
    list.find((one) => one.entries === entries && one.stack === stack && one.name === name);
  const rows = [...new Set(ofSize.map(({ name }) => name))].map((name) => {
    const library = find(ofSize, 'library', name);
    const bare = find(ofSize, 'bare', name);
    return [
      name,
      library ? figureText(library.values, library.unit) : '',
      bare ? figureText(bare.values, bare.unit) : '',
      library && bare ? ratioText(ratios(library.values, bare.values)) : '',
      library ? changeText(library.values, find(last, 'library', name)?.values) : '',
    ];
  });
  return table(
    `## ${inThousands(entries)} entries`,
    ['What', 'Library', 'Bare stack', 'Ratio', 'Since last time'],
    rows,
  );
}

/** Exponents of the figures that both a small and a large library have, where they are above zero throughout. */
function growthTable(sizes: readonly number[], measured: readonly Measured[]): string {
  const names = [...new Set(measured.map(({ name }) => name))].filter((name) =>
    /^(check|build|index|rebuild|output)/.test(name),
  );
  const rows = names.map((name) => {
    const cell = (stack: Measured['stack']) => {
      const points = sizes.flatMap((entries): [number, number][] => {
        const found = measured.find(
          (one) => one.entries === entries && one.stack === stack && one.name === name,
        );
        return found && median(found.values) > 0 ? [[entries, median(found.values)]] : [];
      });
      return points.length < 2
        ? ['', '']
        : [growthExponent(points), growthExponent(points.slice(-2))].map((one) => one?.toFixed(2) ?? '');
    };
    return [name, ...cell('library'), ...cell('bare')];
  });
  return table(
    '## Growth\n\nThe exponent b of N^b: 1 is straight growth. A fixed share of the work makes it look lower over all sizes than between the two largest.',
    ['What', 'Library', 'Two largest', 'Bare stack', 'Two largest'],
    rows.filter((row) => row.slice(1).some(Boolean)),
  );
}

/** Nothing where a run of the bare stack came to nothing at all: there is no multiple of that. */
const ratioText = (values: readonly number[]): string =>
  values.length > 0 && values.every(Number.isFinite) ? `${figureText(values, 'score')} times` : '';

function changeText(values: readonly number[], before: readonly number[] | undefined): string {
  if (before === undefined || median(before) === 0) return '';
  const percent = (median(values) / median(before) - 1) * 100;
  return Math.abs(percent) < 0.5 ? 'the same' : `${percent > 0 ? '+' : '−'}${Math.abs(percent).toFixed(0)}%`;
}

function scaleOf(value: number, unit: Unit): { divisor: number; name: string; digits: number } {
  if (unit === 'bytes' && value >= 1e9) return { divisor: 1e9, name: ' GB', digits: 2 };
  if (unit === 'bytes' && value >= 1e6) return { divisor: 1e6, name: ' MB', digits: value >= 1e7 ? 0 : 1 };
  if (unit === 'bytes') return { divisor: 1e3, name: ' kB', digits: 1 };
  if (unit === 's') return { divisor: 1, name: ' s', digits: 1 };
  if (unit === 'ms') return { divisor: 1, name: ' ms', digits: 0 };
  return { divisor: 1, name: '', digits: unit === 'score' ? 2 : 0 };
}

const table = (heading: string, columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    heading,
    '',
    line(columns),
    line(columns.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...rows.map(line),
  ].join('\n');

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

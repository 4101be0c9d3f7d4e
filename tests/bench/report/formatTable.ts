import type { BenchRow } from './BenchRow.ts';

const HEAD = ['what', 'by', 'figure', 'ratio', 'to', 'noise', 'aim'];

/** The rows as a table in Markdown whose columns line up in a terminal. */
export function formatTable(rows: readonly BenchRow[]): string {
  const lines = [HEAD, ...rows.map(toCells)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const format = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  const [head = [], ...body] = lines;
  return [format(head), rule, ...body.map(format)].join('\n');
}

function toCells({ what, by, figure, ratio, to, noise, aims }: BenchRow): readonly string[] {
  const verdicts = aims.map(({ text, isMet }) => `${isMet ? 'OK' : 'FAIL'} ${text}`);
  const share = noise === undefined ? '' : `±${(noise * 100).toFixed(0)}%`;
  return [what, by, figure, ratio === undefined ? '' : formatRatio(ratio), to ?? '', share, verdicts.join('; ')];
}

/** Three figures that count: `0.97×`, `12.3×`, `1,234×`. */
function formatRatio(ratio: number): string {
  return `${formatNumber(ratio)}×`;
}

/** Three figures that count; thousands are grouped. */
export function formatNumber(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 0.1 ? 2 : 3;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** Milliseconds: `0.045 ms`, `12.3 ms`, `1,234 ms`. */
export function formatTime(milliseconds: number): string {
  return `${formatNumber(milliseconds)} ms`;
}

import type { Day, PeriodEnd, Precision } from '../../model/period.ts';

/** Which ten days of a month: 上旬 1-10, 中旬 11-20, 下旬 21-end (trace-semantics.md §3). */
export type TenDays = 'EARLY' | 'MIDDLE' | 'LATE';

/** Makes the end for a year, month or day that exists; `undefined` for a day that no calendar has. */
export function periodEnd(year: number, month?: number, day?: number | TenDays): PeriodEnd | undefined {
  if (year < 1868 || year > 2200) return undefined;
  if (month === undefined) return span(iso(year, 1, 1), iso(year, 12, 31), 'YEAR');
  if (month < 1 || month > 12) return undefined;
  const last = lastDayOf(year, month);
  if (day === undefined) return span(iso(year, month, 1), iso(year, month, last), 'MONTH');
  if (day === 'EARLY') return span(iso(year, month, 1), iso(year, month, 10), 'TEN_DAYS');
  if (day === 'MIDDLE') return span(iso(year, month, 11), iso(year, month, 20), 'TEN_DAYS');
  if (day === 'LATE') return span(iso(year, month, 21), iso(year, month, last), 'TEN_DAYS');
  return day < 1 || day > last ? undefined : span(iso(year, month, day), iso(year, month, day), 'DAY');
}

/** A 年度: 1 April to 31 March of the next year. */
export function fiscalYearEnd(year: number): PeriodEnd {
  return span(iso(year, 4, 1), iso(year + 1, 3, 31), 'FISCAL_YEAR');
}

/** Reads the manifest's own form: `2020-04-01`, `2020-04`, `2020-03-M`, `2020`, `FY2020`; `undefined` for a day that does not exist. */
export function parsePeriodEnd(text: string): PeriodEnd | undefined {
  const fiscal = /^FY(\d{4})$/u.exec(text);
  if (fiscal !== null) return fiscalYearEnd(Number(fiscal[1]));
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}|[EML]))?)?$/u.exec(text);
  if (match === null) return undefined;
  const [, year, month, day] = match;
  return periodEnd(
    Number(year),
    month === undefined ? undefined : Number(month),
    day === undefined ? undefined : (TEN_DAYS[day] ?? Number(day)),
  );
}

const TEN_DAYS: Readonly<Record<string, TenDays>> = { E: 'EARLY', M: 'MIDDLE', L: 'LATE' };

function span(first: Day, last: Day, precision: Precision): PeriodEnd {
  return { first, last, precision };
}

function iso(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

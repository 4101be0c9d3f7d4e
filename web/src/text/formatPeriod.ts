import type { Precision } from '../api/generated/enums.ts';
import { formatDay } from './day.ts';
import type { Texts } from './Texts.ts';

/** An end of a period as the server gives it. */
export interface PeriodEndText {
  readonly first: string;
  readonly precision: Precision;
}

/** What is asked of a period to write it; the fragment `PeriodParts` asks for it. */
export interface PeriodText {
  readonly from?: PeriodEndText | null | undefined;
  readonly to?: PeriodEndText | null | undefined;
  readonly renews: boolean;
  readonly continues: boolean;
  readonly planned: boolean;
  readonly fromEvent?: string | null | undefined;
  readonly toEvent?: string | null | undefined;
}

/** A period in words, as exact as it is printed and no more: 2020年4月1日〜（終わりの記載なし、以降も同様）. */
export function formatPeriod(period: PeriodText, texts: Texts): string {
  const { parts } = texts;
  const from = formatEnd(period.from, texts) ?? period.fromEvent ?? undefined;
  const to = formatEnd(period.to, texts) ?? period.toEvent ?? undefined;
  const remarks = [
    from === undefined && to !== undefined ? parts.periodStartNotStated : undefined,
    to === undefined && from !== undefined && !period.continues ? parts.periodEndNotStated : undefined,
    period.continues ? parts.periodContinues : undefined,
    period.renews ? parts.periodRenews : undefined,
    period.planned ? parts.periodPlanned : undefined,
  ].filter((remark) => remark !== undefined);
  const span = formatSpan(from, to, texts);
  if (remarks.length === 0) return span;
  return span + parts.aside(remarks.join(parts.comma));
}

function formatSpan(from: string | undefined, to: string | undefined, { parts }: Texts): string {
  if (from !== undefined && to !== undefined) return parts.periodBoth(from, to);
  if (from !== undefined) return parts.periodFrom(from);
  return to === undefined ? parts.periodNotStated : parts.periodTo(to);
}

function formatEnd(end: PeriodEndText | null | undefined, texts: Texts): string | undefined {
  if (end === null || end === undefined) return undefined;
  const [year = 0, month = 1, date = 1] = end.first.split('-').map(Number);
  switch (end.precision) {
    case 'DAY':
      return formatDay(end.first, texts.lang);
    case 'TEN_DAYS':
      return texts.parts.tenDaysOf(year, month, date >= 21 ? 2 : date >= 11 ? 1 : 0);
    case 'MONTH':
      return texts.parts.monthOf(year, month);
    case 'FISCAL_YEAR':
      return texts.parts.fiscalYearOf(year);
    case 'YEAR':
      return texts.parts.yearOf(year);
  }
}

import type { PeriodEnd } from '../../model/period.ts';
import { isPastEndOfEra, westernYear } from './eras.ts';
import { fiscalYearEnd, periodEnd, type TenDays } from './periodEnd.ts';

/** One date found in printed words; offsets are those of the normalised text. */
export interface PrintedDate {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Absent: such a day does not exist (2月30日). */
  readonly value?: PeriodEnd | undefined;
  /** 平成32年 and the like: understood, and worth a note. */
  readonly pastEndOfEra: boolean;
}

const DATE =
  /(?:(明治|大正|昭和|平成|令和)\s*(元|\d{1,3})|(\d{4})|(同))\s*年\s*(?:(度)|(\d{1,2})\s*月\s*(?:(\d{1,2})\s*日|([上中下])旬)?)?|(?<![\d年])(\d{1,2})\s*月\s*(?:(\d{1,2})\s*日|([上中下])旬)?/gu;

const TEN_DAYS: Readonly<Record<string, TenDays>> = { 上: 'EARLY', 中: 'MIDDLE', 下: 'LATE' };

/**
 * Finds the dates in words that were normalised by NFKC, in their order: 令和2年4月1日, 平成31年度, 2020年3月中旬, and shortened ones
 * (同年9月, 9月30日) that take the year of the date before them; a shortened date with nothing before it is not found.
 */
export function findPrintedDates(normalised: string): readonly PrintedDate[] {
  const found: PrintedDate[] = [];
  let yearBefore: number | undefined;
  for (const match of normalised.matchAll(DATE)) {
    const [words, era, eraYear, western, same, fiscal, month, day, ten, bareMonth, bareDay, bareTen] = match;
    const ownYear =
      era !== undefined
        ? westernYear(era, eraYear === '元' ? 1 : Number(eraYear))
        : western !== undefined
          ? Number(western)
          : undefined;
    const year = ownYear ?? (same !== undefined || bareMonth !== undefined ? yearBefore : undefined);
    if (year === undefined) continue;
    yearBefore = year;
    const value =
      fiscal !== undefined
        ? fiscalYearEnd(year)
        : periodEnd(year, toNumber(month ?? bareMonth), dayOf(day ?? bareDay, ten ?? bareTen));
    const pastEndOfEra = era !== undefined && value !== undefined && isPastEndOfEra(era, value.first);
    found.push({ start: match.index, end: match.index + words.length, words, value, pastEndOfEra });
  }
  return found;
}

function dayOf(day: string | undefined, ten: string | undefined): number | TenDays | undefined {
  return ten === undefined ? toNumber(day) : TEN_DAYS[ten];
}

function toNumber(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

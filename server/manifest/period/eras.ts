/** The eras that the papers use, with the Western year of their first year (元年). Source: 元号法 and the imperial calendar's announcements. */
const ERA_BASE: ReadonlyMap<string, number> = new Map([
  ['明治', 1867],
  ['大正', 1911],
  ['昭和', 1925],
  ['平成', 1988],
  ['令和', 2018],
]);

/**
 * The Western year of an era year. An era year past the era's end is understood (平成32年 is 2020), since papers print years ahead;
 * `undefined` for an unknown era or a year below 1.
 */
export function westernYear(era: string, year: number): number | undefined {
  const base = ERA_BASE.get(era);
  return base === undefined || !Number.isInteger(year) || year < 1 ? undefined : base + year;
}

/** Whether this day lies after the last day of the era (平成 ended 2019-04-30), so that a note is due. */
export function isPastEndOfEra(era: string, isoDay: string): boolean {
  const lastDay = LAST_DAY.get(era);
  return lastDay !== undefined && isoDay > lastDay;
}

const LAST_DAY: ReadonlyMap<string, string> = new Map([
  ['明治', '1912-07-29'],
  ['大正', '1926-12-24'],
  ['昭和', '1989-01-07'],
  ['平成', '2019-04-30'],
]);

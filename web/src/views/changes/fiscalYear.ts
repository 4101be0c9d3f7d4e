/** Two days, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/**
 * The fiscal year (1 April to 31 March) of a day, moved by a number of years, up to the day after it: what ends with the year changes on that
 * day.
 */
export function fiscalYearAround(day: string, years = 0): Days {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0) + years;
  return { from: `${pad(year)}-04-01`, to: `${pad(year + 1)}-04-01` };
}

function pad(year: number): string {
  return String(Math.min(Math.max(year, 1000), 9999)).padStart(4, '0');
}

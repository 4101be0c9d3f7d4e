/** A route with a day or all times. */
export interface DatedRoute {
  readonly asOf: string | undefined;
  readonly allTimes: boolean;
}

/** The day that a page is asked for: the one in its address, else today in Japan; undefined for all times. */
export function askedDay({ asOf, allTimes }: DatedRoute, now: Date): string | undefined {
  return allTimes ? undefined : (asOf ?? todayInJapan(now));
}

/** Today in Japan, `2026-06-01`. */
function todayInJapan(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(now);
}

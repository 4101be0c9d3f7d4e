import type { Day } from '../../model/period.ts';

/** The day so many days later (earlier if negative), within the years that ISO 8601 writes with four digits. */
export function shiftDay(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

import type { Day } from '../model/period.ts';

const JAPAN = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short' });

/** The day it is in Japan at this moment, wherever the server runs. */
export function toJapaneseDay(moment: Date): Day {
  return JAPAN.format(moment);
}

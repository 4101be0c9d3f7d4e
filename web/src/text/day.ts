/** Japanese eras with their first days, the latest first. */
const ERAS = [
  { name: '令和', short: 'R', first: '2019-05-01' },
  { name: '平成', short: 'H', first: '1989-01-08' },
  { name: '昭和', short: 'S', first: '1926-12-25' },
  { name: '大正', short: 'T', first: '1912-07-30' },
  { name: '明治', short: 'M', first: '1868-10-23' },
] as const;

/** Whether a text is a day that exists, as the server writes days: `2020-04-01`. */
export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (parts === null) return false;
  const [, year, month, day] = parts.map(Number);
  return toDay(year, month, day) === text;
}

/**
 * Reads a day as people type it: 2020-04-01, 2020/4/1, 2020年4月1日, 令和2年4月1日, R2.4.1, in any width. Undefined for what is none,
 * and for an era's year that lies outside the era.
 */
export function parseDay(text: string): string | undefined {
  const plain = text.normalize('NFKC').replace(/\s/gu, '');
  const western = /^(\d{4})(?:[-/.年])(\d{1,2})(?:[-/.月])(\d{1,2})日?$/u.exec(plain);
  if (western !== null) return toDay(...readNumbers(western.slice(1)));
  const japanese = /^(令和|平成|昭和|大正|明治|[RHSTM])(\d{1,2}|元)(?:[-/.年])(\d{1,2})(?:[-/.月])(\d{1,2})日?$/iu.exec(
    plain,
  );
  if (japanese === null) return undefined;
  const [, era = '', year = '', ...rest] = japanese;
  return toDayOfEra(era, year === '元' ? 1 : Number(year), readNumbers(rest));
}

/** A day in the words of a language: 2020年4月1日, 1 April 2020. Never broken over two lines. */
export function formatDay(day: string, lang: 'ja' | 'en'): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return lang === 'ja' ? `${year}年${month}月${date}日` : `${date} ${MONTHS[month - 1] ?? ''} ${year}`;
}

/** A day with the year of its era: 令和2年4月1日. Before 明治 the western year stands. */
export function formatDayOfEra(day: string): string {
  const era = ERAS.find(({ first }) => first <= day);
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (era === undefined) return formatDay(day, 'ja');
  const count = year - Number(era.first.slice(0, 4)) + 1;
  return `${era.name}${count === 1 ? '元' : count}年${month}月${date}日`;
}

/** The day before or after by a number of days. */
export function addDays(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + count)).toISOString().slice(0, 10);
}

function toDayOfEra(name: string, count: number, [month, date]: readonly number[]): string | undefined {
  const at = ERAS.findIndex((era) => era.name === name || era.short === name.toUpperCase());
  const era = ERAS[at];
  if (era === undefined || count < 1) return undefined;
  const day = toDay(Number(era.first.slice(0, 4)) + count - 1, month, date);
  const end = ERAS[at - 1]?.first;
  return day !== undefined && day >= era.first && (end === undefined || day < end) ? day : undefined;
}

function toDay(year = 0, month = 0, date = 0): string | undefined {
  const made = new Date(Date.UTC(year, month - 1, date));
  const isThere = made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === date;
  return isThere && year >= 1000 ? made.toISOString().slice(0, 10) : undefined;
}

function readNumbers(texts: readonly string[]): [number, number, number] {
  const [first = 0, second = 0, third = 0] = texts.map(Number);
  return [first, second, third];
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

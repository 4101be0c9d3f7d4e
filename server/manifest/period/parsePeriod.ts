import type { Period, PeriodEnd, Phase } from '../../model/period.ts';
import { findPrintedDates, type PrintedDate } from './printedDates.ts';

/** What was understood of a printed period, or why not. */
export type ParsedPeriod =
  { readonly period: Period; readonly notes: readonly string[] } | { readonly problem: string };

/**
 * Reads one printed period: 「令和2年4月1日から令和3年3月31日まで(次年度以降も、同様の業務委託を行う。)」. Words about a trial or plan in
 * brackets of their own hold for the whole text, so a sheet that prints two periods in one cell is written as two entries. An end
 * before its start is kept (promise 9). Never throws.
 */
export function parsePeriod(printed: string): ParsedPeriod {
  const text = printed.normalize('NFKC').replaceAll('〜', '~');
  const dates = findPrintedDates(text);
  const impossible = dates.find((date) => date.value === undefined);
  if (impossible !== undefined)
    return { problem: `「${impossible.words}」という日は暦にありません。from と to を書いてください。` };
  if (dates.length > 2)
    return {
      problem: `日付が${String(dates.length)}つあり、どれが始まりと終わりか決められません。期間ごとに分けて書いてください。`,
    };
  const events = eventsOf(text);
  const [from, to] = endsOf(text, dates, events);
  if (from === undefined && to === undefined && events.fromEvent === undefined && events.toEvent === undefined) {
    return { problem: '日付も出来事も読み取れません。from と to、または fromEvent と toEvent を書いてください。' };
  }
  const period: Period = {
    from,
    to,
    renews: /(?:次|翌)年度以降も?/u.test(text),
    continues:
      to === undefined && /(?:以降|以後)[、,も]*.{0,4}(?:同様|継続)/u.test(text) && !/(?:次|翌)年度/u.test(text),
    planned: /予定/u.test(text),
    ...events,
    phase: phaseOf(text),
    printed,
  };
  return { period, notes: notesOf(dates) };
}

/** Which date starts and which ends, from the words after each. */
function endsOf(
  text: string,
  dates: readonly PrintedDate[],
  events: Events,
): readonly [PeriodEnd | undefined, PeriodEnd | undefined] {
  const [first, second] = dates;
  if (first === undefined) return [undefined, undefined];
  if (second !== undefined) return [first.value, second.value];
  const before = text.slice(0, first.start);
  const after = text.slice(first.end);
  if (/^\s*(?:末)?\s*(?:まで|迄)/u.test(after) || /~\s*$/u.test(before) || events.fromEvent !== undefined)
    return [undefined, first.value];
  const startsOnly = /^\s*(?:から|より|以降|~|に|\s*(?:本稼働|本格|稼働|開始|施行|実施))/u.test(after);
  return startsOnly ? [first.value, undefined] : [first.value, first.value];
}

interface Events {
  readonly fromEvent?: string | undefined;
  readonly toEvent?: string | undefined;
}

/** Starts and ends that are events: 契約締結日から, 改修業務終了後から, 業務終了まで. */
function eventsOf(text: string): Events {
  const from = /([^\s、。()]*(?:締結日|契約日|終了後|完了後|開始日|施行日))(?:から|より|以降)?/u.exec(text);
  const to = /(?:から|~)\s*([^\s、。()\d]*(?:終了|完了|満了)(?:日|時)?)まで/u.exec(text);
  return {
    ...(from?.[1] === undefined ? {} : { fromEvent: from[1] }),
    ...(to?.[1] === undefined ? {} : { toEvent: to[1] }),
  };
}

const PHASE_WORDS: readonly (readonly [RegExp, Phase])[] = [
  [/試行/u, 'TRIAL'],
  [/並行/u, 'PARALLEL'],
  [/移行/u, 'MIGRATION'],
  [/試験|テスト/u, 'TEST'],
  [/開発|構築|改修/u, 'DEVELOPMENT'],
  [/本格|本稼働|本番|本運用/u, 'LIVE'],
];

/** The phase that the words name; the first named one counts, and 「改修業務終了後」 names no development. */
function phaseOf(text: string): Phase | undefined {
  const named = text.replaceAll(/[^\s、。()]*(?:終了後|完了後)/gu, '');
  let best: { readonly at: number; readonly phase: Phase } | undefined;
  for (const [words, phase] of PHASE_WORDS) {
    const at = named.search(words);
    if (at >= 0 && (best === undefined || at < best.at)) best = { at, phase };
  }
  return best?.phase;
}

function notesOf(dates: readonly PrintedDate[]): readonly string[] {
  return dates
    .filter((date) => date.pastEndOfEra)
    .map((date) => `「${date.words}」は元号の終わりより後の年です。西暦に直して理解しました。`);
}

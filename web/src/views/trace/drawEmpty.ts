import { html, type TemplateResult } from 'lit';
import { formatDay } from '../../text/day.ts';
import { notice } from '../../ui/notice.ts';
import type { TraceContext } from './TraceContext.ts';

const MOST_DAYS = 4;

/** An answer without flow or holder: not on this day, with the days on which there is one; or nothing on any day, which is not "never". */
export function drawEmpty({ value, texts, href }: TraceContext): TemplateResult {
  const { trace: words } = texts;
  const { subject, asOf, changes } = value.trace;
  const begins = changes.filter(({ starts }) => starts.length > 0);
  if (asOf === null || begins.length === 0)
    return notice({ kind: 'unknown', title: words.emptyTitle(subject.name), content: words.emptyText });
  const nearest = begins
    .toSorted((a, b) => Math.abs(toNumber(a.day) - toNumber(asOf)) - Math.abs(toNumber(b.day) - toNumber(asOf)))
    .slice(0, MOST_DAYS)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  return notice({
    kind: 'plain',
    title: words.emptyDayTitle(formatDay(asOf, texts.lang)),
    content: words.emptyDayText,
    actions: [
      ...nearest.map(
        ({ day }) =>
          html`<a class="button" href=${href({ asOf: day, allTimes: false })}
            >${words.goToDay(formatDay(day, texts.lang))}</a
          >`,
      ),
      html`<a class="button" href=${href({ allTimes: true })}>${words.allTimesGo}</a>`,
    ],
  });
}

function toNumber(day: string): number {
  return Date.parse(day);
}

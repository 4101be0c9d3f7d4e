import { html, type TemplateResult } from 'lit';
import { formatDay } from '../text/day.ts';
import type { Texts } from '../text/Texts.ts';
import { notice } from '../ui/notice.ts';
import type { DayOfChange } from './unionChanges.ts';

/** Nothing of what is stated is in force on the day: says so, and leads to the day on which something starts. */
export function notOnDay(
  day: string,
  changes: readonly DayOfChange[],
  hrefOf: (day: string) => string,
  texts: Texts,
): TemplateResult {
  const { facts } = texts;
  const start =
    changes.find((change) => change.starts.length > 0 && change.day > day) ??
    changes.find(({ starts }) => starts.length > 0);
  const words = start === undefined ? undefined : formatDay(start.day, texts.lang);
  return notice({
    kind: 'plain',
    icon: 'calendar',
    title: facts.notOnDay(formatDay(day, texts.lang)),
    content: words === undefined ? undefined : facts.firstChange(words),
    actions:
      start === undefined || words === undefined
        ? undefined
        : [html`<a class="button" href=${hrefOf(start.day)} data-keep-focus>${facts.moveTo(words)}</a>`],
  });
}

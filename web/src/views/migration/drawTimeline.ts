import { html, type TemplateResult } from 'lit';
import { formatPeriod } from '../../text/formatPeriod.ts';
import type { Texts } from '../../text/Texts.ts';
import { disclosure } from '../../ui/disclosure.ts';
import { unknownTag } from '../../ui/unknownTag.ts';
import { buildTimeline, type Bar, type Side, type Tick } from './buildTimeline.ts';
import type { Report } from './loadMigration.ts';

/*
 * Places are set as the property `style`: an attribute would break the server's policy.
 */

/** The stated periods of the move and of both systems on one axis; the same in words below it. */
export function drawTimeline({ timeline }: Report, texts: Texts): TemplateResult {
  const { migration } = texts;
  const axis = buildTimeline(timeline);
  if (axis === undefined) return html`<p>${unknownTag(migration.timelineNone)}</p>`;
  return html`<figure class="move-timeline" aria-label=${migration.timelineCaption}>
    <div class="move-axis" aria-hidden="true">${axis.ticks.map((tick) => drawTick(tick, texts))}</div>
    ${axis.lanes.map(
      ({ side, bars }) =>
        html`<div class="move-lane">
          <span class="move-lane-name">${nameOf(side, texts)}</span>
          <div class="move-bars">
            ${bars.length === 0 ? unknownTag(migration.timelineNone) : bars.map((bar) => drawBar(bar, texts))}
          </div>
        </div>`,
    )}
    <figcaption>${disclosure(migration.timelineWords(timeline.length), drawWords(timeline, texts))}</figcaption>
  </figure>`;
}

function drawTick({ at, year, month }: Tick, { parts }: Texts): TemplateResult {
  return html`<span .style=${`left: ${at}%`}>${parts.monthOf(year, month)}</span>`;
}

function drawBar({ rows, from, to, isStartKnown, isEndKnown }: Bar, texts: Texts): TemplateResult {
  const [{ period }] = rows;
  const isPlan = period.phase === 'MIGRATION' || period.phase === 'TRIAL' || period.phase === 'PARALLEL';
  const words = [
    ...new Set(rows.map(({ period: { phase } }) => (phase === null ? undefined : texts.words.phase[phase]))),
  ]
    .filter((word) => word !== undefined)
    .join('・');
  const names = [...new Set(rows.map(({ fact }) => fact.name))].join('、');
  const classes = `move-bar ${isPlan ? 'is-plan' : ''} ${isStartKnown ? '' : 'is-open-start'} ${isEndKnown ? '' : 'is-open-end'}`;
  return html`<div class="move-bar-line">
    <span class=${classes} title=${names} .style=${`left: ${from}%; width: ${Math.max(1, to - from)}%`}></span>
    <span class="move-bar-words" .style=${from < 55 ? `left: ${from}%` : `right: ${100 - to}%`}
      >${words === '' ? '' : html`<b>${words}</b> `}<span class="nowrap">${formatPeriod(period, texts)}</span></span
    >
  </div>`;
}

function drawWords(timeline: Report['timeline'], texts: Texts): TemplateResult {
  return html`<ul>
    ${timeline.map(
      ({ side, fact, period }) =>
        html`<li>
          <b>${nameOf(side, texts)}</b> <span lang="ja">${fact.name}</span>：<span class="nowrap"
            >${formatPeriod(period, texts)}</span
          >
          <span class="dim" lang="ja">「${period.printed}」</span>
        </li>`,
    )}
  </ul>`;
}

function nameOf(side: Side, { migration }: Texts): string {
  return side === 'OLD' ? migration.old : side === 'NEW' ? migration.new : migration.move;
}

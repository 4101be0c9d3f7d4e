import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, formatDayOfEra, parseDay } from '../../text/day.ts';
import { icon } from '../../ui/icon.ts';
import type { TraceContext } from './TraceContext.ts';

/** The day of the answer: a field that takes any day in western or Japanese years, steps to the next change, and all times. */
export function drawDay(context: TraceContext): TemplateResult {
  const { texts, route, value, state, go, set, href } = context;
  const { parts, trace } = texts;
  const { asOf } = value.trace;
  const days = value.trace.changes.map((change) => change.day);
  const before = asOf === null ? undefined : days.findLast((day) => day < asOf);
  const after = asOf === null ? undefined : days.find((day) => day > asOf);
  const step = (day: string | undefined, name: 'left' | 'right', words: string): TemplateResult =>
    day === undefined
      ? html`<button type="button" class="step" disabled aria-label=${words} title=${trace.noMoreChanges}>
          ${icon(name)}
        </button>`
      : html`<a
          class="button step"
          data-keep-focus
          href=${href({ asOf: day, allTimes: false })}
          aria-label=${words}
          title=${formatDay(day, texts.lang)}
          >${icon(name)}</a
        >`;
  return html`<div class="trace-day" role="group" aria-label=${trace.dayLabel}>
    <label class="day-label" for="trace-day">${trace.dayLabel}</label>
    <span class="day-steps">
      ${step(before, 'left', parts.dayPrevious)}
      <input
        id="trace-day"
        type="text"
        autocomplete="off"
        title=${asOf === null ? trace.asOfAllHint : formatDayOfEra(asOf)}
        aria-describedby="trace-day-hint"
        aria-invalid=${state.dayProblem === undefined ? nothing : 'true'}
        .value=${asOf === null ? trace.asOfNone : formatDay(asOf, texts.lang)}
        @focus=${(event: Event) => {
          if (event.target instanceof HTMLInputElement) event.target.select();
        }}
        @change=${(event: Event) => {
          if (!(event.target instanceof HTMLInputElement)) return;
          const text = event.target.value.trim();
          const day = text === trace.asOfToday ? undefined : parseDay(text);
          if (text === '' || text === trace.asOfToday) go({ asOf: undefined, allTimes: false });
          else if (text === trace.asOfNone) go({ allTimes: true });
          else if (day === undefined) set({ dayProblem: text });
          else go({ asOf: day, allTimes: false });
        }}
      />
      ${step(after, 'right', parts.dayNext)}
    </span>
    <button
      type="button"
      class="choice"
      aria-pressed=${route.allTimes}
      @click=${() => {
        go({ allTimes: !route.allTimes });
      }}
    >
      ${trace.asOfNone}
    </button>
    <span id="trace-day-hint" class="hidden-label">${parts.dayHint}</span>
    ${state.dayProblem === undefined ? nothing : html`<p class="problem" role="alert">${parts.dayWrong}</p>`}
  </div>`;
}

/** The days on which the answer changes, evenly spaced, each a link; the day that is shown stands among them. */
export function drawTrack({ texts, value, route, state, href }: TraceContext): TemplateResult {
  const { trace } = texts;
  const { asOf, changes } = value.trace;
  if (changes.length === 0)
    return html`<p class="hint track-nothing no-print">
      ${route.allTimes ? trace.trackAllTimes : trace.trackNothing}
    </p>`;
  const current = asOf === null || route.allTimes ? undefined : changes.findLastIndex(({ day }) => day <= asOf);
  const stateClass = (day: string): string => {
    switch (state.days?.get(day)) {
      case 'IN_FORCE':
        return 'is-in-force';
      case 'UNKNOWN':
        return 'is-unknown';
      case 'NOT_IN_FORCE':
        return 'is-not-in-force';
      case undefined:
        return '';
    }
  };
  const handle = (at: number, isHere: boolean): TemplateResult | typeof nothing =>
    current === at
      ? html`<span class="track-handle ${isHere ? 'is-at-stop' : ''}" aria-hidden="true"></span>`
      : nothing;
  return html`<nav class="track no-print" aria-label=${trace.trackLabel}>
    <ol>
      <li class="track-start ${stateClass('')}"><span class="track-line"></span>${handle(-1, false)}</li>
      ${changes.map(({ day, starts, ends }, at) => {
        const counts = trace.trackCounts(starts.length, ends.length);
        const label = `${formatDay(day, texts.lang)}${texts.parts.comma}${counts}`;
        const kind = starts.length > 0 ? (ends.length > 0 ? trace.trackBoth : trace.trackStarts) : trace.trackEnds;
        return html`<li class=${stateClass(day)}>
          <span class="track-line"></span>
          ${handle(at, day === asOf)}
          <a
            data-keep-focus
            href=${href({ asOf: day, allTimes: false })}
            title=${label}
            aria-current=${day === asOf ? 'date' : nothing}
            ><span class="track-tick" aria-hidden="true"></span><span>${kind} ${formatDay(day, texts.lang)}</span
            ><span class="hidden-label">${counts}</span></a
          >
        </li>`;
      })}
    </ol>
  </nav>`;
}

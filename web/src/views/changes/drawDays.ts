import { html, type TemplateResult } from 'lit';
import type { ChangesRoute } from '../../state/routes/changesRoute.ts';
import { formatDay, parseDay } from '../../text/day.ts';
import type { Stage } from '../Stage.ts';
import { fiscalYearAround, type Days } from './fiscalYear.ts';

/** The form for the two days: any day in western or Japanese years, and steps by fiscal years. */
export function drawDays(days: Days, today: string, route: ChangesRoute, stage: Stage): TemplateResult {
  const { changes: words, lang } = stage.texts();
  const show = (event: Event): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const [from, to] = [readField(form, 'from', stage), readField(form, 'to', stage)];
    if (from === undefined || to === undefined) return;
    if (to < from) {
      markWrong(form.elements.namedItem('to'));
      stage.say(words.reversed);
      return;
    }
    stage.go({ ...route, from, to });
  };
  const year = (at: string, move: number, label: string): TemplateResult => {
    const { from, to } = fiscalYearAround(at, move);
    return html`<a class="button" href=${stage.href({ ...route, from, to })} data-keep-focus>${label}</a>`;
  };
  return html`<form class="change-days no-print" aria-label=${words.form} novalidate @submit=${show}>
    ${field('from', words.from, days.from)} ${field('to', words.to, days.to)}
    <button type="submit" class="primary">${words.show}</button>
    <span class="change-years">
      ${year(days.from, -1, words.yearBefore)} ${year(today, 0, words.yearNow)} ${year(days.from, 1, words.yearAfter)}
    </span>
    <p id="change-day-hint" class="small dim">${words.dayHint}</p>
  </form>`;

  function field(name: 'from' | 'to', label: string, day: string): TemplateResult {
    return html`<div class="field">
      <label for="change-${name}">${label}</label>
      <input
        id="change-${name}"
        name=${name}
        type="text"
        autocomplete="off"
        aria-describedby="change-day-hint"
        .value=${formatDay(day, lang)}
      />
    </div>`;
  }
}

/** The day in a field; one that cannot be read is said, marked and gets the focus. */
function readField(form: HTMLFormElement, name: string, stage: Stage): string | undefined {
  const input = form.elements.namedItem(name);
  if (!(input instanceof HTMLInputElement)) return undefined;
  const day = parseDay(input.value);
  input.removeAttribute('aria-invalid');
  if (day !== undefined) return day;
  markWrong(input);
  stage.say(stage.texts().parts.dayWrong);
  return undefined;
}

function markWrong(input: Element | RadioNodeList | null): void {
  if (!(input instanceof HTMLInputElement)) return;
  input.setAttribute('aria-invalid', 'true');
  input.focus();
}

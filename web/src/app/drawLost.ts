import { html, type TemplateResult } from 'lit';
import { formatRoute, type Place } from '../state/Route.ts';
import { START } from '../state/routes/startRoute.ts';
import type { Texts } from '../text/Texts.ts';
import { notice } from '../ui/notice.ts';
import { pageHead } from '../ui/pageHead.ts';

/** What stands at an address that leads nowhere, or whose values cannot be read: what is wrong, and where to go. */
export function drawLost(place: Exclude<Place, { readonly kind: 'ROUTE' }>, texts: Texts): TemplateResult {
  const { states } = texts;
  const title = titleOfLost(place, texts);
  const toStart = html`<a class="button" href=${formatRoute(START, place.scope)}>${states.toStart}</a>`;
  if (place.kind === 'NOWHERE')
    return html`<div class="page">
      ${pageHead({ crumbs: [], title }, texts)}
      ${notice({ kind: 'plain', content: states.nowhereHint(place.path), actions: [toStart] })}
    </div>`;
  const without = place.without;
  const leaveOut =
    without === undefined
      ? undefined
      : html`<a class="button" href=${formatRoute(without, place.scope)}>${states.wrongLeaveOut}</a>`;
  const said = place.problems.map(
    ({ name, value, expected }) => html`<p>${states.wrongValue(name, value, expected)}</p>`,
  );
  return html`<div class="page">
    ${pageHead({ crumbs: [], title }, texts)}
    ${notice({ kind: 'failed', content: html`${said}`, actions: [leaveOut, toStart] })}
  </div>`;
}

/** The name of such a page. */
export function titleOfLost(place: Exclude<Place, { readonly kind: 'ROUTE' }>, { states }: Texts): string {
  return place.kind === 'NOWHERE' ? states.nowhere : states.wrong;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../text/Texts.ts';

/** Waiting: a skeleton; after a second also words that say how long, and a way to stop. */
export function loadingBox(
  { seconds, said }: { readonly seconds: number; readonly said: string | undefined },
  { states }: Texts,
  stop?: () => void,
): TemplateResult {
  return html`<div class="loading" aria-busy="true">
    <p class="loading-words ${seconds < 1 ? 'is-early' : ''}">
      <span class="spinner" aria-hidden="true"></span><b role="heading" aria-level="1">${states.loading}</b>
    </p>
    ${seconds >= 1 && said !== undefined ? html`<p class="small">${said}</p>` : nothing}
    ${seconds >= 3 ? html`<p class="small">${states.loadingSince(seconds)}</p>` : nothing}
    <div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>
    ${
      seconds >= 1 && stop !== undefined
        ? html`<button type="button" class="text" @click=${stop}>${states.stop}</button>`
        : nothing
    }
  </div>`;
}

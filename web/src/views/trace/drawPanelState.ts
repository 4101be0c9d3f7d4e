import { html, type TemplateResult } from 'lit';
import type { TraceContext } from './TraceContext.ts';

/** While facts are on their way, or when they could not be had: then with a way to try again. */
export function drawPanelState({ state, texts, set }: TraceContext, id: string): TemplateResult {
  const { trace, states } = texts;
  if (state.panel?.id === id && state.panel.state === 'FAILED')
    return html`<p class="panel-state" role="status">
      ${states.failed}
      <button
        type="button"
        @click=${() => {
          set({ panel: undefined });
        }}
      >
        ${states.retry}
      </button>
    </p>`;
  return html`<p class="panel-state" aria-busy="true">${trace.panelLoading}</p>`;
}

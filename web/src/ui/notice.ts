import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconName } from './icon.ts';

export interface NoticeParts {
  readonly kind: 'plain' | 'unknown' | 'truncated' | 'failed';
  readonly icon?: IconName | undefined;
  /** None where the heading of the page says it. */
  readonly title?: TemplateResult | string | undefined;
  readonly content?: TemplateResult | string | undefined;
  /** What to do next. */
  readonly actions?: readonly (TemplateResult | undefined)[] | undefined;
}

const ICONS = { plain: undefined, unknown: 'unknown', truncated: 'truncated', failed: 'failed' } as const;

/** A box that says what happened and what to do: empty, unknown, truncated, failed. */
export function notice({ kind, icon: name, title, content, actions }: NoticeParts): TemplateResult {
  const shown = name ?? ICONS[kind];
  return html`<div class="state-box is-${kind}">
    <div class="state-words">
      ${title === undefined ? nothing : html`<p class="state-title">${shown === undefined ? nothing : icon(shown)}<b>${title}</b></p>`}
      ${content === undefined ? nothing : html`<div class="state-content">${content}</div>`}
      ${actions === undefined ? nothing : html`<div class="state-actions">${actions}</div>`}
    </div>
  </div>`;
}

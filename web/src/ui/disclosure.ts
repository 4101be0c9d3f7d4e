import { html, type TemplateResult } from 'lit';

/** Something that opens under its summary; closed at first. Repeated: on paper its summary alone, which says where the same stands. */
export function disclosure(
  summary: TemplateResult | string,
  content: TemplateResult,
  kind: 'plain' | 'plain is-repeated' | 'inferred' | 'evidence' = 'plain',
): TemplateResult {
  return html`<details class="disclosure ${kind}">
    <summary>${summary}</summary>
    <div class="disclosed">${content}</div>
  </details>`;
}

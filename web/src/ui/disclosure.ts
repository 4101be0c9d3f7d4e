import { html, type TemplateResult } from 'lit';

/** Something that opens under its summary; closed at first. */
export function disclosure(
  summary: TemplateResult | string,
  content: TemplateResult,
  kind: 'plain' | 'inferred' | 'evidence' = 'plain',
): TemplateResult {
  return html`<details class="disclosure ${kind}">
    <summary>${summary}</summary>
    <div class="disclosed">${content}</div>
  </details>`;
}

import { html, type TemplateResult } from 'lit';
import type { Texts } from '../text/Texts.ts';
import { disclosure } from './disclosure.ts';

/** Lines (`li`) one below the other: the first `shown` open, the rest folded with its number. */
export function foldedList(lines: readonly TemplateResult[], shown: number, { parts }: Texts): TemplateResult {
  const list = (some: readonly TemplateResult[]): TemplateResult =>
    html`<ul class="cell-list">
      ${some}
    </ul>`;
  const rest = lines.slice(shown);
  return html`${list(lines.slice(0, shown))}
  ${rest.length === 0 ? undefined : disclosure(parts.moreRows(rest.length), list(rest))}`;
}

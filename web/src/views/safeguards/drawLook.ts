import { html, type TemplateResult } from 'lit';
import type { CellLook } from '../../state/routes/safeguardsRoute.ts';
import type { Texts } from '../../text/Texts.ts';
import { icon } from '../../ui/icon.ts';

/** The mark of a cell. Silence in free text is hatch alone: its word is in the cell's name. */
export function drawLook(look: CellLook, { safeguards }: Texts): TemplateResult {
  switch (look) {
    case 'PROMISED':
      return html`<span class="look-promised">${icon('promised')}</span>`;
    case 'NOT_NEEDED':
      return html`<span class="look-not-needed">−</span>`;
    case 'INFERRED':
      return html`<span class="inferred-tag">${safeguards.looks.INFERRED}</span>`;
    case 'BLANK':
    case 'MASKED':
      return html`<b class="look-unknown">${safeguards.looks[look]}</b>`;
    case 'NOT_ASKED':
      return html`<span class="look-not-asked">・</span>`;
    case 'NOT_MENTIONED':
      return html``;
  }
}

/** Looks whose cells are hatched: nobody can tell from the paper. */
export function isHatched(look: CellLook): boolean {
  return look === 'BLANK' || look === 'MASKED' || look === 'NOT_MENTIONED';
}

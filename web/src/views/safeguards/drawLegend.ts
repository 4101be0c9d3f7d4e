import { html, nothing, type TemplateResult } from 'lit';
import { CELL_LOOKS } from '../../state/routes/safeguardsRoute.ts';
import { paperName } from '../../ui/paperName.ts';
import { drawLook, isHatched } from './drawLook.ts';
import type { SafeguardsContext } from './SafeguardsContext.ts';
import type { ShownMatrix } from './ShownMatrix.ts';

/** On paper, in place of the toolbar: what was chosen, and each mark with its word and count. */
export function drawLegend(shown: ShownMatrix, { value, route, texts }: SafeguardsContext): TemplateResult {
  const { safeguards, parts } = texts;
  const papers = new Map(value.sheets.map(({ document }) => [document.id, paperName(document)]));
  const chosen = route.papers.map((id) => papers.get(id) ?? id);
  const names = chosen.length === 0 ? safeguards.allPapers : chosen.join(parts.comma);
  const choices = [
    route.compare === undefined ? safeguards.papersChosen(names) : undefined,
    `${safeguards.rows} ${route.group ?? safeguards.allRows}`,
    route.looks.length === 0
      ? undefined
      : `${safeguards.filter} ${route.looks.map((look) => safeguards.looks[look]).join(parts.comma)}`,
    route.compare !== undefined && route.differing ? safeguards.differingOnly(shown.rows.length) : undefined,
  ].filter((words) => words !== undefined);
  return html`<p>${choices.join('　')}</p>
    <ul class="matrix-legend">
      ${CELL_LOOKS.map(
        (look) =>
          html`<li>
            ${
              look === 'INFERRED'
                ? nothing
                : html`<span class="state-mark ${isHatched(look) ? 'unknown-area' : ''}"
                    >${look === 'BLANK' || look === 'MASKED' ? nothing : drawLook(look, texts)}</span
                  >`
            }<span class=${look === 'INFERRED' ? 'inferred-tag' : ''}>${safeguards.looks[look]}</span>
            <b>${shown.counts.get(look) ?? 0}</b>
          </li>`,
      )}
    </ul>`;
}

import { html, type TemplateResult } from 'lit';
import { evidenceCell, evidenceText } from '../../facts/evidenceCell.ts';
import type { FactContext } from '../../facts/FactContext.ts';
import type { TableOf } from '../../table/Column.ts';
import { basisTag } from '../../ui/inferredTag.ts';
import { nodeLink } from '../../ui/nodeLink.ts';
import { unknownTag } from '../../ui/unknownTag.ts';
import type { FactLine, FactRow } from './factRows.ts';
import { explain } from '../../ui/explain.ts';

/** The facts of a sheet: a word, what is stated, where. */
export function factRowTable(rows: readonly FactRow[], context: FactContext): TableOf<FactRow> {
  const { matter, parts } = context.texts;
  return {
    rows,
    idOf: ({ id }) => id,
    hasUnknown: ({ lines }) => lines.length === 0 || lines.some(({ unknowns }) => (unknowns?.length ?? 0) > 0),
    columns: [
      {
        key: 'term',
        head: matter.fact,
        isShort: true,
        text: ({ term }) => term,
        cell: ({ term }) => html`<b>${explain(term)}</b>`,
      },
      {
        key: 'stated',
        head: matter.stated,
        isWide: true,
        text: ({ lines, unknown }) => (lines.length === 0 ? unknown : lines.map(lineText).join('、')),
        cell: ({ lines, unknown }) =>
          lines.length === 0
            ? unknownTag(unknown)
            : html`<ul class="cell-list">
                ${lines.map((line) => drawLine(line, context))}
              </ul>`,
      },
      {
        key: 'evidence',
        head: parts.evidence,
        isWide: true,
        text: ({ evidence, unknown }) => evidenceText(evidence) || unknown,
        cell: ({ evidence }) =>
          evidence.length === 0
            ? html`<span class="dim">${matter.searchedWhole}</span>`
            : evidenceCell(evidence, context),
      },
    ],
  };
}

function lineText({ text, beside, unknowns }: FactLine): string {
  return [text, ...(beside ?? []), ...(unknowns ?? [])].join(' ');
}

function drawLine(
  { text, node, beside, unknowns, basis, why }: FactLine,
  { texts, href }: FactContext,
): TemplateResult {
  return html`<li>
    ${node === undefined ? html`<span lang="ja">${explain(text)}</span>` : nodeLink(node, href, texts.lang)}
    ${beside?.map((words) => html`<span class="dim" lang="ja">${words}</span>`)} ${basisTag(basis, texts, why)}
    ${unknowns?.map((words) => unknownTag(words))}
  </li>`;
}

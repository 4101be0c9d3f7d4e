import { html, type TemplateResult } from 'lit';
import type { EvidencePlaceFragment } from '../api/generated/graphql.ts';
import type { Column } from '../table/Column.ts';
import { evidenceLinks } from '../ui/evidenceLink.ts';
import type { FactContext } from './FactContext.ts';

/** So many places stand open in a cell. */
const SHOWN = 2;

/** The places of a fact in a cell, the first ones open. */
export function evidenceCell(
  all: readonly EvidencePlaceFragment[],
  { href, texts }: Pick<FactContext, 'href' | 'texts'>,
): TemplateResult {
  const once = [...new Map(all.map((evidence) => [`${evidence.document.id} ${evidence.place}`, evidence])).values()];
  const rest = once.slice(SHOWN);
  if (rest.length === 0) return evidenceLinks(once, href);
  return html`${evidenceLinks(once.slice(0, SHOWN), href)}
    <details class="disclosure plain">
      <summary>${texts.parts.moreRows(rest.length)}</summary>
      <div class="disclosed">${evidenceLinks(rest, href)}</div>
    </details>`;
}

/** The same in words. */
export function evidenceText(all: readonly Pick<EvidencePlaceFragment, 'place'>[]): string {
  return [...new Set(all.map(({ place }) => place))].join('／');
}

/** The places of each row as a column. `none`: what stands where a row has no place. */
export function evidenceColumn<Row>(
  toEvidence: (row: Row) => readonly EvidencePlaceFragment[],
  context: FactContext,
  none?: (row: Row) => string,
): Column<Row> {
  return {
    key: 'evidence',
    head: context.texts.parts.evidence,
    isWide: true,
    text: (row) => evidenceText(toEvidence(row)) || (none?.(row) ?? ''),
    cell: (row) =>
      none !== undefined && toEvidence(row).length === 0
        ? html`<span class="dim">${none(row)}</span>`
        : evidenceCell(toEvidence(row), context),
  };
}

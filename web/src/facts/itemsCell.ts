import { html, type TemplateResult } from 'lit';
import type { ItemEdgePartsFragment } from '../api/generated/graphql.ts';
import { basisTag } from '../ui/inferredTag.ts';
import { nodeLink } from '../ui/nodeLink.ts';
import { unknownTag } from '../ui/unknownTag.ts';
import type { FactContext } from './FactContext.ts';

/** So many are named before the rest is folded. */
const NAMED = 4;

/** What a flow carries or a holding keeps in words; that a paper names none, or that a list is open or not there, is said. */
export function itemsText(edges: readonly ItemEdgePartsFragment[], { texts }: Pick<FactContext, 'texts'>): string {
  if (edges.length === 0) return texts.words.unknownReason.UNSTATED_ITEMS;
  return edges
    .map((edge) => [edge.node.name, ...remarksOf(edge, texts.words.unknownReason)].join(' '))
    .join(texts.parts.comma);
}

/** The same with links and marks. */
export function itemsCell(edges: readonly ItemEdgePartsFragment[], context: FactContext): TemplateResult {
  const { texts, href } = context;
  if (edges.length === 0) return unknownTag(texts.words.unknownReason.UNSTATED_ITEMS);
  const draw = (edge: ItemEdgePartsFragment): TemplateResult =>
    html`<li>
      ${nodeLink(edge.node, href, texts.lang)} ${basisTag(edge.basis, texts, edge.why)}
      ${remarksOf(edge, texts.words.unknownReason).map((words) => unknownTag(words))}
    </li>`;
  const rest = edges.slice(NAMED);
  return html`<ul class="cell-list">
    ${edges.slice(0, NAMED).map(draw)}
    ${
      rest.length === 0
        ? undefined
        : html`<li>
            <details class="disclosure plain">
              <summary>${texts.parts.more(rest.length)}</summary>
              <ul class="cell-list disclosed">
                ${rest.map(draw)}
              </ul>
            </details>
          </li>`
    }
  </ul>`;
}

/** Whether the list leaves something unknown. */
export function hasOpenItems(edges: readonly ItemEdgePartsFragment[]): boolean {
  return edges.length === 0 || edges.some(({ node }) => node.open || !node.resolved);
}

function remarksOf(
  { node }: ItemEdgePartsFragment,
  words: Readonly<Record<'UNRESOLVED_LIST' | 'OPEN_LIST', string>>,
): readonly string[] {
  return [...(node.resolved ? [] : [words.UNRESOLVED_LIST]), ...(node.open ? [words.OPEN_LIST] : [])];
}

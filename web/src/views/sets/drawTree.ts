import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Texts } from '../../text/Texts.ts';
import type { ToHref } from '../../ui/evidenceLink.ts';
import { foldedEvidence } from '../../ui/foldedEvidence.ts';
import { icon } from '../../ui/icon.ts';
import { basisTag } from '../../ui/inferredTag.ts';
import { nodeLink } from '../../ui/nodeLink.ts';
import { unknownTag } from '../../ui/unknownTag.ts';
import type { SetItem } from './loadSet.ts';
import type { TreeRow } from './showRows.ts';

export interface TreeParts {
  readonly rows: readonly TreeRow<SetItem>[];
  /** The row that the keyboard reaches. */
  readonly focus: string;
  readonly label: string;
  readonly texts: Texts;
  readonly href: ToHref;
  readonly toggle: (id: string) => void;
  readonly press: (event: KeyboardEvent) => void;
}

/** Deeper items stand no further to the right. */
const DEEPEST = 6;

/** The items in sight as a tree: one stop for the keyboard, arrows within. */
export function drawTree(parts: TreeParts): TemplateResult {
  return html`<ul class="item-tree" role="tree" aria-label=${parts.label} @keydown=${parts.press}>
    ${repeat(
      parts.rows,
      ({ item }) => item.id,
      (row) => drawRow(row, parts),
    )}
  </ul>`;
}

function drawRow(row: TreeRow<SetItem>, { focus, texts, href, toggle }: TreeParts): TemplateResult {
  const { item, level, position, beside, below, isOpen } = row;
  const isUnknown = !item.resolved || item.open;
  return html`<li
    role="treeitem"
    class="item-row level-${Math.min(level, DEEPEST)} ${isUnknown ? 'has-unknown' : ''} ${row.isFound ? 'is-found' : ''}"
    data-id=${item.id}
    tabindex=${item.id === focus ? 0 : -1}
    aria-level=${level}
    aria-posinset=${position}
    aria-setsize=${beside}
    aria-expanded=${below === 0 ? nothing : isOpen}
  >
    <span class="item-name"
      >${
        below === 0
          ? html`<span class="item-fold"></span>`
          : html`<span
              class="item-fold"
              @click=${() => {
                toggle(item.id);
              }}
              >${icon(isOpen ? 'down' : 'right')}</span
            >`
      }<span
        >${nodeLink(item, href, texts.lang)}
        ${below === 0 ? nothing : html`<span class="dim small">${texts.sets.below(below)}</span>`}
        ${drawMarks(item, texts)}</span
      ></span
    >
    <span class="item-concept"
      >${
        item.concept === null
          ? item.hasChildren
            ? nothing
            : html`<span class="unknown-word">${texts.list.notAssigned}</span>`
          : html`${nodeLink(item.concept.node, href, texts.lang)}
            ${basisTag(item.concept.basis, texts, item.concept.why)}`
      }</span
    >
    <span class="item-evidence">${foldedEvidence(item.evidence, texts, href)}</span>
  </li>`;
}

function drawMarks({ resolved, open, openMark, remark }: SetItem, { list, sets }: Texts): TemplateResult {
  return html`${resolved ? nothing : unknownTag(list.unresolved)}
  ${open ? unknownTag(openMark === null ? list.openList : sets.openWith(openMark)) : nothing}
  ${remark === null ? nothing : html`<span class="item-remark small">${remark}</span>`}`;
}

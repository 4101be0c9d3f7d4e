import { html, nothing, type TemplateResult } from 'lit';
import type { EvidencePartsFragment } from '../../api/generated/graphql.ts';
import { evidenceQuote } from '../../ui/evidenceLink.ts';
import { basisTag } from '../../ui/inferredTag.ts';
import { unknownTag } from '../../ui/unknownTag.ts';
import type { FlowFacts } from './loadPanel.ts';
import type { TraceContext } from './TraceContext.ts';

/** A fact of the panel: its word and what is said. */
export interface PanelFact {
  readonly term: TemplateResult | string;
  readonly value: TemplateResult | string;
}

/** Each place once, with its printed words and the paper's own lines where there are any. */
export function quotes(
  evidence: readonly EvidencePartsFragment[],
  { texts, stage }: TraceContext,
): TemplateResult | typeof nothing {
  const once = new Map(evidence.map((one) => [`${one.document.id} ${one.place} ${one.printed ?? ''}`, one]));
  if (once.size === 0) return nothing;
  return html`${[...once.values()].map((one) => evidenceQuote(one, texts, stage.href))}`;
}

/** A list that a flow carries or leaves out: its name, the names in it, and whether it is closed, open or not in the record. */
export function drawNamedItems(
  { node, basis, why, printed, evidence }: FlowFacts['carries'][number],
  context: TraceContext,
): TemplateResult {
  const { texts, value } = context;
  const { trace, parts } = texts;
  const subject = value.trace.subject.id;
  const names = node.children.nodes;
  const rest = node.children.totalCount - names.length;
  const kind = !node.resolved
    ? unknownTag(trace.unresolvedList)
    : node.open
      ? html`<span class="unknown-word">${trace.openList(node.openMark ?? '等')}</span>`
      : html`<span class="dim">${parts.aside(trace.closedList)}</span>`;
  return html`<div class="named-items">
    <p>
      <span lang="ja">${node.name}</span>
      ${names.length === 0 ? nothing : html`${parts.colon}${names.map(({ id, name }, index) => html`${index === 0 ? '' : parts.comma}${id === subject ? html`<b>${name}</b>` : name}`)}`}
      ${rest > 0 ? trace.itemsMore(rest) : nothing} ${kind} ${basisTag(basis, texts, why)}
    </p>
    ${printed === null ? nothing : html`<p class="dim">${trace.asPrinted}：「${printed}」</p>`}
    ${quotes(evidence, context)}
  </div>`;
}

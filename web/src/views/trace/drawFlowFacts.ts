import { html, nothing, type TemplateResult } from 'lit';
import { formatPeriod } from '../../text/formatPeriod.ts';
import { basisTag } from '../../ui/inferredTag.ts';
import { networkMark } from '../../ui/networkRing.ts';
import { nodeLink } from '../../ui/nodeLink.ts';
import { factList } from '../../ui/panel.ts';
import { carriageMark } from '../../ui/statusMark.ts';
import { unknownTag } from '../../ui/unknownTag.ts';
import type { TraceStep } from './loadTrace.ts';
import type { FlowFacts } from './loadPanel.ts';
import { drawNamedItems, quotes, type PanelFact } from './panelParts.ts';
import { drawPanelState } from './drawPanelState.ts';
import type { TraceContext } from './TraceContext.ts';
import { explain } from '../../ui/explain.ts';

/** What the record says of a flow: whether it is sent and why that is not known, items, network, period, safeguards, with the printed words. */
export function drawFlowFacts(context: TraceContext, step: TraceStep): TemplateResult {
  const { texts, state } = context;
  const { words, trace } = texts;
  const facts = state.panel?.id === step.flow.id && state.panel.state === 'READY' ? state.panel.flow : undefined;
  return html`<p class="panel-answer">
      ${carriageMark(step.carriage, texts, step.partial)}
      ${basisTag(step.inferred ? 'INFERRED' : 'STATED', texts) ?? html`<span class="plain-tag">${words.basis.STATED}</span>`}
      ${step.partial ? html`<span>${trace.partial}</span>` : nothing}
    </p>
    ${
      step.reasons.length === 0
        ? nothing
        : html`<ul class="panel-reasons">
            ${step.reasons.map((reason) => html`<li>${unknownTag(words.unknownReason[reason])} <span>${trace.unknownWhat[reason]}</span></li>`)}
          </ul>`
    }
    ${factList([...(facts === undefined ? [] : listFacts(context, step, facts)), ...drawAuthorities(context, step)])}
    ${facts === undefined ? drawPanelState(context, step.flow.id) : nothing} ${drawSameLine(context, step)}`;
}

function drawAuthorities({ texts, stage }: TraceContext, { authorities }: TraceStep): readonly PanelFact[] {
  const { trace, words } = texts;
  if (authorities.length === 0) return [{ term: trace.panelAuthorities, value: unknownTag(trace.noPeriod) }];
  const value = html`<ul class="panel-list">
    ${authorities.map(({ by, origin, inForce, reason, period }) => {
      const state = reason === null ? words.inForce[inForce] : words.unknownReason[reason];
      return html`<li>
        <span>${explain(words.periodOrigin[origin])}：${nodeLink(by, stage.href, texts.lang)}</span><br />
        ${period === null ? unknownTag(trace.noPeriod) : formatPeriod(period, texts)}
        ${inForce === 'UNKNOWN' ? unknownTag(state) : html`<span class="plain-tag">${state}</span>`}
        ${period === null ? nothing : html`<br /><span class="dim">「${period.printed}」</span>`}
      </li>`;
    })}
  </ul>`;
  return [{ term: trace.panelAuthorities, value }];
}

function listFacts(context: TraceContext, step: TraceStep, facts: FlowFacts): readonly PanelFact[] {
  const { texts, stage } = context;
  const { trace, words } = texts;
  const list: PanelFact[] = [
    {
      term: trace.panelItems,
      value:
        facts.carries.length === 0
          ? unknownTag(trace.itemsUnstated)
          : html`${facts.carries.map((one) => drawNamedItems(one, context))}`,
    },
  ];
  if (facts.excludes.length > 0)
    list.push({ term: trace.panelExcluded, value: html`${facts.excludes.map((one) => drawNamedItems(one, context))}` });
  list.push({ term: trace.panelNetwork, value: drawNetworks(context, facts) });
  if (facts.transfer !== null)
    list.push({
      term: trace.panelTransfer,
      value: html`${words.transfer[facts.transfer.value]} ${basisTag(facts.transfer.basis, texts, facts.transfer.why)}`,
    });
  if (facts.nature !== null)
    list.push({
      term: trace.panelNature,
      value: html`${words.nature[facts.nature.value]} ${basisTag(facts.nature.basis, texts, facts.nature.why)}`,
    });
  if (facts.occasion !== null) list.push({ term: trace.panelOccasion, value: facts.occasion });
  for (const [basis, why, printed, end] of [
    [facts.fromBasis, facts.fromWhy, facts.fromPrinted, step.from],
    [facts.toBasis, facts.toWhy, facts.toPrinted, step.to],
  ] as const)
    if (basis === 'INFERRED' || printed !== null)
      list.push({
        term: end.id === step.from.id ? trace.colFrom : trace.colTo,
        value: html`${end.name} ${basisTag(basis, texts, why)}
        ${printed === null ? nothing : html`<span class="dim">「${printed}」</span>`}`,
      });
  if (facts.directionBasis === 'INFERRED')
    list.push({ term: trace.directionLabel, value: html`${basisTag('INFERRED', texts, facts.directionWhy)}` });
  if (facts.basis === 'INFERRED')
    list.push({ term: trace.panelWay, value: html`${basisTag('INFERRED', texts, facts.why)}` });
  list.push({ term: trace.panelEvidence, value: html`${quotes(facts.evidence, context)}` });
  for (const matter of facts.matters) {
    const promised = matter.measures.nodes.filter(({ state }) => state === 'PROMISED').length;
    list.push({
      term: explain(trace.panelSafeguards, '情報保護対策'),
      value: html`${nodeLink(matter, stage.href, texts.lang)}<br />${
          matter.measures.totalCount === 0
            ? html`<span class="unknown-word">${trace.safeguardsNone}</span>`
            : trace.safeguardsCount(promised, matter.measures.totalCount)
        }`,
    });
  }
  for (const note of facts.notes.nodes)
    list.push({
      term: trace.panelNotes,
      value: html`${words.noteKind[note.noteKind]}：「${note.printedWords}」${note.understood}`,
    });
  if (facts.remark !== null) list.push({ term: trace.panelRemark, value: facts.remark });
  return list;
}

function drawNetworks(context: TraceContext, { networks }: FlowFacts): TemplateResult {
  const { texts } = context;
  if (networks.length === 0) return unknownTag(texts.words.networkKind.UNSTATED);
  return html`${networks.map(
    ({ node, printed, basis, why, evidence }) =>
      html`<p>
          ${networkMark(node.networkKind, texts, explain([node.name, node.protocol ?? ''].filter((one) => one !== '').join(texts.parts.comma)))}
          ${basisTag(basis, texts, why)}
        </p>
        ${printed === null ? nothing : html`<p class="dim">「${printed}」</p>`} ${quotes(evidence, context)}`,
  )}`;
}

/** One drawn line may stand for several flows: they are named, so that none is hidden. */
function drawSameLine({ texts, shown, value, href }: TraceContext, step: TraceStep): TemplateResult | typeof nothing {
  const line = shown.graph.lines.find((one) => one.flows.includes(step.flow.id));
  const others = line?.flows.filter((flow) => flow !== step.flow.id) ?? [];
  if (others.length === 0) return nothing;
  const names = new Map(value.trace.steps.map((one) => [one.flow.id, one.flow.name]));
  return html`<h3>${texts.trace.panelSameLine}</h3>
    <ul class="panel-members">
      ${others.map((id) => html`<li><a data-keep-focus href=${href({ sel: id })}>${names.get(id) ?? id}</a></li>`)}
    </ul>`;
}

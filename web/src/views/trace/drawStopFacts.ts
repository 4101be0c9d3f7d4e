import { html, nothing, type TemplateResult } from 'lit';
import { inferredTag } from '../../ui/inferredTag.ts';
import { nodeLink } from '../../ui/nodeLink.ts';
import { factList } from '../../ui/panel.ts';
import { carriageMark, itemAnswerMark } from '../../ui/statusMark.ts';
import { unknownTag } from '../../ui/unknownTag.ts';
import { toShape } from '../../viewgraph/toShape.ts';
import type { StopFacts } from './loadPanel.ts';
import type { TraceStop } from './loadTrace.ts';
import { formatCustody, formatRetention } from './pictureWords.ts';
import { drawPanelState } from './drawPanelState.ts';
import { quotes, type PanelFact } from './panelParts.ts';
import type { TraceContext } from './TraceContext.ts';
import { explain } from '../../ui/explain.ts';

/** What the record says of a stop: whether it arrives and is kept, by whom, where, for how long, with the printed words; and where to go from here. */
export function drawStopFacts(context: TraceContext, stop: TraceStop): TemplateResult {
  const { texts, state, stage } = context;
  const { trace } = texts;
  const { endpoint } = stop;
  const facts = state.panel?.id === endpoint.id && state.panel.state === 'READY' ? state.panel.stop : undefined;
  return html`<p class="panel-answer">
      ${carriageMark(stop.carriage, texts, stop.partial)} ${stop.inferred ? inferredTag(texts) : nothing}
      <span class="plain-tag">${trace.shape[toShape(endpoint)]}</span>
      ${stop.custody.length === 0 ? nothing : html`<span class="plain-tag">${explain(formatCustody(stop.custody, texts))}</span>`}
    </p>
    ${factList([...listAnswer(context, stop), ...(facts === undefined ? [] : listFacts(context, facts))])}
    ${facts === undefined ? drawPanelState(context, endpoint.id) : nothing}
    <p class="panel-ways">
      ${nodeLink({ ...endpoint, name: trace.toHolder, nameEn: null }, stage.href)} ${drawWays(context, endpoint.id)}
    </p>`;
}

function drawWays({ texts, route, href, state, set }: TraceContext, id: string): TemplateResult {
  const { trace } = texts;
  const isOpen = state.unfolded.has(id);
  return html`<a class="button" href=${href({ from: id, sel: undefined })}>${trace.toFlows}</a>
    <a class="button" href=${href({ from: id, direction: 'BOTH', sel: undefined })}>${trace.toBoth}</a>
    <a class="button" data-keep-focus href=${href({ center: route.center === id ? undefined : id })}
      >${route.center === id ? trace.showOthers : trace.fadeOthers}</a
    >
    <a class="button" data-keep-focus href=${href({ wayFrom: id, wayTo: undefined })}>${trace.wayFromHere}</a>
    ${
      route.wayFrom === undefined || route.wayFrom === id
        ? nothing
        : html`<a class="button primary" data-keep-focus href=${href({ wayTo: id })}>${trace.wayToHere}</a>`
    }
    <button
      type="button"
      aria-pressed=${isOpen}
      @click=${() => {
        const unfolded = new Set(state.unfolded);
        if (isOpen) unfolded.delete(id);
        else unfolded.add(id);
        set({ unfolded });
      }}
    >
      ${isOpen ? trace.foldItems : trace.unfoldItems}
    </button>`;
}

function listAnswer({ texts, stage }: TraceContext, stop: TraceStop): readonly PanelFact[] {
  const { trace, words } = texts;
  const { items, itemCounts, operator, bridges, endpoint, held, holdings } = stop;
  const all = itemCounts.carried + itemCounts.unknown + itemCounts.excluded;
  const names = html`<ul class="panel-list">
    ${items.nodes.map(
      ({ item, carriage, inferred, reasons }) =>
        html`<li>
          ${carriageMark(carriage, texts)} ${nodeLink(item, stage.href, texts.lang)}
          ${inferred ? inferredTag(texts) : nothing}
          ${reasons.map((reason) => html`<span class="unknown-word">${words.unknownReason[reason]}</span> `)}
        </li>`,
    )}
  </ul>`;
  const facts: PanelFact[] = [
    {
      term: trace.panelItems,
      value: html`${names}${all > items.nodes.length ? trace.itemsMore(all - items.nodes.length) : nothing}`,
    },
  ];
  if (endpoint.kind !== 'DATA_SUBJECT')
    facts.push({
      term: trace.panelHeld,
      value: held === 'NOT_LISTED' && holdings.length === 0 ? unknownTag(trace.notListed) : itemAnswerMark(held, texts),
    });
  if (operator !== null) facts.push({ term: trace.panelOperator, value: nodeLink(operator, stage.href, texts.lang) });
  if (bridges.length > 0)
    facts.push({
      term: trace.panelBridges,
      value: html`<ul class="panel-list">
        ${bridges.map(({ from, to, concept }) => html`<li>${trace.bridge(from.name, to.name, concept.name)} ${inferredTag(texts)}</li>`)}
      </ul>`,
    });
  return facts;
}

function listFacts(context: TraceContext, { node, holdings }: StopFacts): readonly PanelFact[] {
  const { texts } = context;
  const { trace, words, parts } = texts;
  const facts: PanelFact[] = [];
  if ('places' in node)
    facts.push({
      term: trace.panelPlaces,
      value:
        node.places.length === 0
          ? unknownTag(words.unstated.PLACE)
          : html`${node.places.map(
              ({ value, evidence }) =>
                html`<p>${value}</p>
                  ${quotes(evidence, context)}`,
            )}`,
    });
  if ('passesOn' in node && node.passesOn !== null)
    facts.push({
      term: trace.panelPassesOn,
      value: html`${unknownTag(words.passesOn[node.passesOn.value])}${quotes(node.passesOn.evidence, context)}`,
    });
  if ('counts' in node)
    facts.push({
      term: trace.panelCounts,
      value:
        node.counts.length === 0
          ? unknownTag(trace.peopleUnstated)
          : html`${node.counts.map(
              ({ count, evidence }) =>
                html`<p>${count.printed}</p>
                  ${quotes(evidence, context)}`,
            )}`,
    });
  for (const holding of holdings) {
    const rules = holding.retention.map(
      (rule) =>
        html`<p>
            ${formatRetention(rule, texts)}${rule.proofAsked.length === 0 ? nothing : html` <span class="dim">${parts.aside(rule.proofAsked.map((proof) => words.proof[proof]).join(parts.comma))}</span>`}
          </p>
          ${quotes(rule.evidence, context)}`,
    );
    facts.push({
      term: trace.panelRetention,
      value: html`<p class="dim">${holding.name}</p>
        ${rules.length === 0 ? unknownTag(parts.notStated) : rules}
        ${holding.medium === null ? nothing : html`<p>${trace.panelMedium}：${holding.medium}</p>`}
        ${quotes(holding.evidence, context)}`,
    });
  }
  if ('evidence' in node && node.evidence.length > 0)
    facts.push({ term: trace.panelEvidence, value: html`${quotes(node.evidence, context)}` });
  if ('remark' in node && node.remark !== null) facts.push({ term: trace.panelRemark, value: node.remark });
  return facts;
}

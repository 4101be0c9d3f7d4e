import { html, type TemplateResult } from 'lit';
import { contractTable } from '../../facts/contractTable.ts';
import { evidenceCell } from '../../facts/evidenceCell.ts';
import type { FactContext } from '../../facts/FactContext.ts';
import { factPage } from '../../facts/factPage.ts';
import { factPanel, type SelectedFact } from '../../facts/factPanel.ts';
import { factSection } from '../../facts/factSection.ts';
import { flowDetails } from '../../facts/flowDetails.ts';
import { flowTable } from '../../facts/flowTable.ts';
import { notOnDay } from '../../facts/notOnDay.ts';
import { openPageDay } from '../../facts/pageDay.ts';
import { splitByDay } from '../../facts/splitByDay.ts';
import { listOf } from '../../state/routes/listRoute.ts';
import type { NetworkRoute } from '../../state/routes/networkRoute.ts';
import { START } from '../../state/routes/startRoute.ts';
import { networkMark } from '../../ui/networkRing.ts';
import { otherNames } from '../../ui/otherNames.ts';
import { linkAction, printAction } from '../../ui/pageActions.ts';
import { pageHead } from '../../ui/pageHead.ts';
import { factList, panel } from '../../ui/panel.ts';
import { paperName } from '../../ui/paperName.ts';
import type { Stage } from '../Stage.ts';
import type { Network } from './buildNetwork.ts';

interface Shown {
  readonly value: Network;
  readonly route: NetworkRoute;
  readonly stage: Stage;
}

/** A network: what goes over it, from where to where, until when, and the linkages that use it. */
export function drawNetwork({ value, route, stage }: Shown): TemplateResult {
  const texts = stage.texts();
  const { network, frame, facts, words } = texts;
  const { node, changes } = value;
  const context: FactContext = { texts, href: stage.href, selectHref: (id) => stage.href({ ...route, sel: id }) };
  const { day, hrefOf, control } = openPageDay(route, changes, stage, new Date());
  const flows = splitByDay(value.flows, ({ flow }) => flow.effect);
  const linkages = splitByDay(node.linkages.nodes, ({ effect }) => effect);
  const head = pageHead(
    {
      crumbs: [
        { words: frame.start, href: stage.href(START) },
        { words: words.nodeKind.NETWORK, href: stage.href(listOf('networks')) },
        { words: node.name },
      ],
      kind: words.nodeKind.NETWORK,
      title: html`<span lang="ja">${node.name}</span>`,
      isLong: node.name.length >= 30,
      actions: [control, linkAction(texts, stage.say), printAction(texts)],
    },
    texts,
  );
  const selected = findSelected(value, route.sel, context);
  const isNothingNow = flows.now.length + linkages.now.length === 0 && flows.notNow.length + linkages.notNow.length > 0;
  return factPage({
    head,
    main: html`
      ${day !== undefined && isNothingNow ? notOnDay(day, changes, hrefOf, texts) : undefined}
      ${factSection({ id: 'flows', title: network.flows, about: network.flowsAbout, table: flowTable(flows.now, context), notNow: flowTable(flows.notNow, context), empty: html`${facts.noFlow}<span class="dim">${network.noFlowHint}</span>`, selected: route.sel, total: node.flowsIn.totalCount, fileName: `${node.name}_${network.flows}` }, texts)}
      ${factSection({ id: 'linkages', title: network.linkages, table: contractTable(linkages.now, context), notNow: contractTable(linkages.notNow, context), empty: network.noLinkage, selected: route.sel, total: node.linkages.totalCount, fileName: `${node.name}_${network.linkages}` }, texts)}
    `,
    side: html`${selected === undefined ? undefined : factPanel(selected, stage.href({ ...route, sel: undefined }), context)}${drawAbout(value, context)}`,
  });
}

function findSelected(
  { flows, node }: Network,
  id: string | undefined,
  context: FactContext,
): SelectedFact | undefined {
  const flow = flows.find((row) => row.flow.id === id)?.flow;
  if (flow !== undefined) return flowDetails(flow, context);
  const linkage = node.linkages.nodes.find((each) => each.id === id);
  if (linkage === undefined) return undefined;
  const { name, kind, effect, evidence } = linkage;
  return { name, kind: context.texts.words.nodeKind[kind], effect, evidence };
}

function drawAbout({ node }: Network, context: FactContext): TemplateResult {
  const { texts } = context;
  const { network, facts, parts } = texts;
  return panel({
    id: 'about',
    title: network.about,
    content: factList([
      { term: network.kind, value: networkMark(node.networkKind, texts) },
      {
        term: network.protocol,
        value:
          node.protocol === null
            ? html`<span class="unknown-word">${network.protocolNotStated}</span>`
            : html`<span lang="ja">${node.protocol}</span>`,
      },
      ...(node.aka.length === 0 ? [] : [{ term: facts.aka, value: otherNames(node.aka, texts) }]),
      ...(node.remark === null ? [] : [{ term: facts.remark, value: html`<span lang="ja">${node.remark}</span>` }]),
      { term: parts.evidence, value: evidenceCell(node.evidence, context) },
      ...node.mentions.map(({ document, evidence }) => ({
        term: paperName(document),
        value: evidenceCell(evidence, context),
      })),
    ]),
  });
}

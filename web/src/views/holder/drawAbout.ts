import { html, type TemplateResult } from 'lit';
import type { FactContext } from '../../facts/FactContext.ts';
import { formatPeriod } from '../../text/formatPeriod.ts';
import { evidenceLinks } from '../../ui/evidenceLink.ts';
import { basisTag } from '../../ui/inferredTag.ts';
import { nodeLink } from '../../ui/nodeLink.ts';
import { nodeList } from '../../ui/nodeList.ts';
import { otherNames } from '../../ui/otherNames.ts';
import { factList, panel } from '../../ui/panel.ts';
import { paperName } from '../../ui/paperName.ts';
import { unknownTag } from '../../ui/unknownTag.ts';
import type { Holder, HolderNode } from './buildHolder.ts';

interface Fact {
  readonly term: string;
  readonly value: TemplateResult | string;
}

/** What the holder itself is. */
export function drawAbout({ node, systems }: Holder, context: FactContext): TemplateResult {
  const { texts, href } = context;
  const { holder, facts, parts } = texts;
  const list: readonly Fact[] = [
    ...kindFacts(node, context),
    ...(node.party === 'NAMED' ? [] : [{ term: holder.kind, value: unknownTag(texts.words.party[node.party]) }]),
    ...(node.aka.length === 0 ? [] : [{ term: facts.aka, value: otherNames(node.aka, texts) }]),
    ...(systems.length === 0
      ? []
      : [
          {
            term: holder.systems,
            value: nodeList(systems, href, texts.lang),
          },
        ]),
    ...(node.remark === null ? [] : [{ term: facts.remark, value: html`<span lang="ja">${node.remark}</span>` }]),
    { term: parts.evidence, value: evidenceLinks(node.evidence, href) },
  ];
  return panel({ id: 'about', title: holder.about, content: factList(list) });
}

function kindFacts(node: HolderNode, context: FactContext): readonly Fact[] {
  const { texts, href } = context;
  const { holder, words } = texts;
  if ('systemKind' in node) {
    const { operator, housedOn, housedBy, places, recordsNothing, passesOn, phases } = node;
    return [
      { term: holder.kind, value: words.systemKind[node.systemKind] },
      {
        term: holder.operator,
        value:
          operator === null
            ? unknownTag(holder.operatorNotStated)
            : html`${nodeLink(operator.node, href, texts.lang)} ${basisTag(operator.basis, texts, operator.why)}`,
      },
      ...(housedOn === null ? [] : [{ term: holder.housedOn, value: nodeLink(housedOn.node, href, texts.lang) }]),
      ...(housedBy === null ? [] : [{ term: holder.housedBy, value: nodeLink(housedBy.node, href, texts.lang) }]),
      {
        term: holder.places,
        value:
          places.length === 0
            ? unknownTag(words.unstated.PLACE)
            : html`<span lang="ja">${places.map(({ value }) => value).join('、')}</span>`,
      },
      ...(recordsNothing?.value === true ? [{ term: holder.recordsNothing, value: holder.recordsNothingValue }] : []),
      ...(passesOn === null ? [] : [{ term: holder.passesOn, value: unknownTag(words.passesOn[passesOn.value]) }]),
      ...(phases.length === 0
        ? []
        : [
            {
              term: holder.phases,
              value: html`<ul class="cell-list">
                ${phases.map(({ period }) => html`<li>${period.phase === null ? '' : `${words.phase[period.phase]} `}${formatPeriod(period, texts)}</li>`)}
              </ul>`,
            },
          ]),
    ];
  }
  if ('division' in node) {
    return [
      { term: words.nodeKind.MUNICIPALITY, value: html`<span lang="ja">${node.municipality.name}</span>` },
      ...(node.division === null
        ? []
        : [{ term: holder.division, value: html`<span lang="ja">${node.division}</span>` }]),
      ...(node.periods.length === 0
        ? []
        : [
            {
              term: texts.facts.period,
              value: node.periods.map(({ period }) => formatPeriod(period, texts)).join('、'),
            },
          ]),
      {
        term: holder.matters,
        value: html`<ul class="cell-list">
          ${node.matters.nodes.map((matter) => html`<li><span class="dim">${paperName(matter.document)}</span> ${nodeLink(matter, href, texts.lang)}</li>`)}
        </ul>`,
      },
    ];
  }
  return node.role === null ? [] : [{ term: holder.role, value: html`<span lang="ja">${node.role}</span>` }];
}

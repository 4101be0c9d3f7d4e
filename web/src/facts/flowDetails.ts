import { html } from 'lit';
import type { FlowFactFragment } from '../api/generated/graphql.ts';
import { nodeLink } from '../ui/nodeLink.ts';
import type { FactContext } from './FactContext.ts';
import type { SelectedFact } from './factPanel.ts';

/** What the panel says of a flow. */
export function flowDetails(flow: FlowFactFragment, { texts, href }: FactContext): SelectedFact {
  const { facts, words } = texts;
  const { name, kind, from, to, effect, evidence, transfer, nature, occasion, carries, excludes } = flow;
  const edges = [...carries, ...excludes].flatMap((edge) => edge.evidence);
  const places = new Map([...evidence, ...edges].map((each) => [`${each.place} ${each.printed ?? ''}`, each]));
  return {
    name,
    kind: words.nodeKind[kind],
    effect,
    evidence: [...places.values()],
    more: [
      { term: facts.from, value: nodeLink(from, href, texts.lang) },
      { term: facts.to, value: nodeLink(to, href, texts.lang) },
      ...(nature === null ? [] : [{ term: facts.nature, value: words.nature[nature.value] }]),
      ...(transfer === null ? [] : [{ term: facts.transfer, value: words.transfer[transfer.value] }]),
      ...(occasion === null ? [] : [{ term: facts.occasion, value: html`<span lang="ja">${occasion}</span>` }]),
    ],
  };
}

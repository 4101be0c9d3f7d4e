import { html, type TemplateResult } from 'lit';
import { isEntrustment } from '../../facts/contractTable.ts';
import type { FactContext } from '../../facts/FactContext.ts';
import { factPanel, type SelectedFact } from '../../facts/factPanel.ts';
import { flowDetails } from '../../facts/flowDetails.ts';
import type { Holder } from './buildHolder.ts';

/** The panel of the fact that the address names; nothing if it names none of this page's. */
export function drawHolderPanel(
  holder: Holder,
  selected: string | undefined,
  closeHref: string,
  context: FactContext,
): TemplateResult | undefined {
  const fact = selected === undefined ? undefined : findFact(holder, selected, context);
  return fact === undefined ? undefined : factPanel(fact, closeHref, context);
}

function findFact(
  { flows, holdings, contracts, certificates }: Holder,
  id: string,
  context: FactContext,
): SelectedFact | undefined {
  const { words, facts } = context.texts;
  const flow = flows.find((row) => row.flow.id === id)?.flow;
  if (flow !== undefined) return flowDetails(flow, context);
  const holding = holdings.find((each) => each.id === id);
  if (holding !== undefined) {
    const { name, kind, effect, evidence, retention } = holding;
    return {
      name,
      kind: words.nodeKind[kind],
      effect,
      evidence: [...evidence, ...retention.flatMap((rule) => rule.evidence)],
    };
  }
  const contract = contracts.find((each) => each.id === id);
  if (contract !== undefined) {
    const { name, kind, effect, evidence } = contract;
    const tasks = isEntrustment(contract)
      ? contract.parties.flatMap((party) => party.tasks.map(({ text }) => text))
      : [];
    const more =
      tasks.length === 0 ? [] : [{ term: facts.tasks, value: html`<span lang="ja">${tasks.join('、')}</span>` }];
    return { name, kind: words.nodeKind[kind], effect, evidence, more };
  }
  const certificate = certificates.find((each) => each.id === id);
  if (certificate === undefined) return undefined;
  const { name, kind, evidence } = certificate;
  return { name, kind: words.nodeKind[kind], evidence };
}

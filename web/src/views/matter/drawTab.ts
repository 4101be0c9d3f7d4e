import { html, type TemplateResult } from 'lit';
import { contractTable } from '../../facts/contractTable.ts';
import type { FactContext } from '../../facts/FactContext.ts';
import { factSection } from '../../facts/factSection.ts';
import { flowTable } from '../../facts/flowTable.ts';
import { holdingTable } from '../../facts/holdingTable.ts';
import { noteTable } from '../../facts/noteTable.ts';
import { splitByDay } from '../../facts/splitByDay.ts';
import type { MatterRoute } from '../../state/routes/matterRoute.ts';
import type { Matter } from './buildMatter.ts';
import { checklistTable } from './checklistTable.ts';
import type { FactRow } from './factRows.ts';
import { factRowTable } from './factRowTable.ts';

interface TabParts {
  readonly value: Matter;
  readonly rows: readonly FactRow[];
  readonly route: MatterRoute;
}

/** The part of a sheet that the address chooses. */
export function drawTab(parts: TabParts, context: FactContext): TemplateResult {
  switch (parts.route.tab) {
    case undefined:
      return drawFacts(parts, context);
    case 'MEASURES':
      return drawMeasures(parts, context);
    case 'FLOWS':
      return drawFlows(parts, context);
    case 'NOTES':
      return drawNotes(parts, context);
  }
}

function drawFacts({ value: { node, contracts }, rows, route }: TabParts, context: FactContext): TemplateResult {
  const { texts } = context;
  const { matter, holder, facts } = texts;
  const held = splitByDay(node.holdings.nodes, ({ effect }) => effect);
  const agreed = splitByDay(contracts, ({ effect }) => effect);
  const selected = rows.find(({ evidence }) => evidence.some(({ place }) => place === route.sel))?.id ?? route.sel;
  return html`
    ${factSection({ id: 'facts', title: matter.facts, about: matter.factsAbout, table: factRowTable(rows, context), empty: texts.parts.notStated, selected, fileName: `${node.name}_${matter.facts}` }, texts)}
    ${factSection({ id: 'holdings', title: holder.holdings, table: holdingTable(held.now, context), notNow: holdingTable(held.notNow, context), empty: html`${facts.noHolding}<span class="dim">${facts.noHoldingHint}</span>`, selected, total: node.holdings.totalCount, fileName: `${node.name}_${holder.holdings}` }, texts)}
    ${factSection({ id: 'contracts', title: holder.contracts, table: contractTable(agreed.now, context), notNow: contractTable(agreed.notNow, context), empty: html`${holder.noContract}<span class="dim">${holder.noContractHint}</span>`, selected, total: node.entrustments.totalCount + node.linkages.totalCount, fileName: `${node.name}_${holder.contracts}` }, texts)}
  `;
}

function drawMeasures({ value: { node }, route }: TabParts, context: FactContext): TemplateResult {
  const { matter } = context.texts;
  return factSection(
    {
      id: 'measures',
      title: matter.measures,
      about: matter.measuresAbout,
      table: checklistTable(node.measures.nodes, context),
      empty: html`${matter.noMeasures}<span class="dim">${matter.noMeasuresHint}</span>`,
      selected: route.sel,
      total: node.measures.totalCount,
      fileName: `${node.name}_${matter.measures}`,
    },
    context.texts,
  );
}

function drawFlows({ value: { node }, route }: TabParts, context: FactContext): TemplateResult {
  const { facts, list } = context.texts;
  const flows = splitByDay(
    node.flows.nodes.map((flow) => ({ flow, way: 'OVER' as const })),
    ({ flow }) => flow.effect,
  );
  return factSection(
    {
      id: 'flows',
      title: list.titles.flows,
      table: flowTable(flows.now, context),
      notNow: flowTable(flows.notNow, context),
      empty: html`${facts.noFlow}<span class="dim">${facts.noFlowHint}</span>`,
      selected: route.sel,
      total: node.flows.totalCount,
      fileName: `${node.name}_${list.titles.flows}`,
    },
    context.texts,
  );
}

function drawNotes({ value: { node }, route }: TabParts, context: FactContext): TemplateResult {
  const { matter, facts } = context.texts;
  return factSection(
    {
      id: 'notes',
      title: facts.notes,
      about: matter.notesAbout,
      table: noteTable(node.notes.nodes, context),
      empty: matter.noNotes,
      selected: route.sel,
      total: node.notes.totalCount,
      fileName: `${node.name}_${facts.notes}`,
    },
    context.texts,
  );
}

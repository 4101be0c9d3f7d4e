import type { HopSource } from './HopSource.ts';
import type { ItemSource, Snapshot } from './Snapshot.ts';

/** Hops from a snapshot: every answer is an index as it stands. Items come from `items`. */
export function openSnapshotHopSource(snapshot: Snapshot, items: ItemSource): HopSource {
  return {
    items: items.items,
    itemsBelow: items.itemsBelow,
    itemsOfConcept: items.itemsOfConcept,
    itemsAbout: items.itemsAbout,
    endpoints: () => snapshot.endpoints,
    systemsOf: () => snapshot.systemsByOperator,
    flowsAt: (end, endpoints, nodes) => (end === 'FROM' ? snapshot.flowsFrom : snapshot.flowsTo).of(endpoints, nodes),
    everyFlowAt: (end) => (end === 'FROM' ? snapshot.flowsFrom : snapshot.flowsTo).all,
    flowsMentioning: () => snapshot.flowsByNode,
    flowsBecoming: () => snapshot.flowsByBecoming,
    renamed: () => snapshot.renamed,
    openFlowsConcerning: () => snapshot.openFlowsByConcern,
    openFlows: () => snapshot.openFlows,
    holdingsAt: snapshot.holdingsAt.of,
    everyHoldingAt: () => snapshot.holdingsAt.all,
    holdingsMentioning: () => snapshot.holdingsByNode,
    openHoldingsConcerning: () => snapshot.openHoldingsByConcern,
    openHoldings: () => snapshot.openHoldings,
    engagementsOf: () => snapshot.engagements,
    missingOf: () => snapshot.missing,
    papers: () => snapshot.papers,
    paperOf: (matter) => snapshot.paperByMatter.get(matter),
    sheets: () => snapshot.sheets,
    facts: () => snapshot.facts,
  };
}

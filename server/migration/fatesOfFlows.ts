import type { RecordFacts } from '../findings/RecordFacts.ts';
import type { Migration } from '../model/contract.ts';
import type { Flow } from '../model/flow.ts';
import type { FlowRow } from './MigrationReport.ts';

/** Each flow into or out of the old system, with what the papers say becomes of it. */
export function fatesOfFlows(migration: Migration, facts: RecordFacts): readonly FlowRow[] {
  const told = new Map(migration.flows.map((flow) => [flow.value.old, flow]));
  const flows = facts.flowsAt(migration.fromSystem.value).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return flows.map((flow): FlowRow => {
    const said = told.get(flow.id);
    if (said?.value.successor !== undefined) {
      return { flow: flow.id, fate: 'RE_POINTED', successor: said.value.successor, evidence: said.evidence };
    }
    if (said?.value.retired === true) return { flow: flow.id, fate: 'RETIRED', evidence: said.evidence };
    if (isMigration(flow, migration)) return { flow: flow.id, fate: 'MIGRATION_ITSELF', evidence: flow.evidence };
    return { flow: flow.id, fate: 'NOT_STATED', evidence: flow.evidence };
  });
}

function isMigration({ from, to, nature }: Flow, { fromSystem, toSystem }: Migration): boolean {
  return nature?.value === 'MIGRATION' || (from.value === fromSystem.value && to.value === toSystem.value);
}

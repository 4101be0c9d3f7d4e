import type { RecordFacts } from '../findings/RecordFacts.ts';
import { periodsOf } from '../findings/periodsOf.ts';
import type { Migration } from '../model/contract.ts';
import type { RecordNode } from '../model/node.ts';
import type { Side, TimelineRow } from './MigrationReport.ts';

/** Every stated period of the migration, of both systems and of the contracts and linkages about them, by its first day; undated ones last. */
export function listTimeline(migration: Migration, facts: RecordFacts): readonly TimelineRow[] {
  const about = (system: Migration['fromSystem']['value']): readonly RecordNode[] => {
    const node = facts.find(system);
    const linkages = facts
      .flowsAt(system)
      .flatMap(({ governedBy }) => governedBy.flatMap((governor) => facts.findOf('LINKAGE', governor) ?? []));
    return [...(node === undefined ? [] : [node]), ...facts.contractsAbout(system), ...linkages];
  };
  const sides: readonly (readonly [Side, readonly RecordNode[]])[] = [
    ['MIGRATION', [migration]],
    ['OLD', about(migration.fromSystem.value)],
    ['NEW', about(migration.toSystem.value)],
  ];
  const rows = sides.flatMap(([side, nodes]) =>
    [...new Set(nodes)].flatMap((node) =>
      distinctPeriods(node).map(({ value, evidence }): TimelineRow => ({
        fact: node.id,
        side,
        period: value,
        evidence: evidence.length > 0 ? evidence : node.evidence,
      })),
    ),
  );
  return rows.toSorted((a, b) => compare(startOf(a), startOf(b)) || compare(a.fact, b.fact));
}

function startOf({ period }: TimelineRow): string {
  return period.from?.first ?? period.to?.first ?? '9999';
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A contract whose tasks have its own period says it once. */
function distinctPeriods(node: RecordNode): ReturnType<typeof periodsOf> {
  return [...new Map(periodsOf(node).map((period) => [JSON.stringify(period.value), period])).values()];
}

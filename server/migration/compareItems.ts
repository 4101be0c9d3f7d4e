import type { RecordFacts } from '../findings/RecordFacts.ts';
import type { Migration } from '../model/contract.ts';
import type { ItemNodeRef } from '../model/flow.ts';
import type { SystemItems } from './itemsAt.ts';
import { nodesBelow } from './itemsAt.ts';
import type { CorrespondenceUnknown, ItemRow } from './MigrationReport.ts';

/** What the papers state of items, then each item of either side that they say nothing of: UNKNOWN, with the reason. */
export function compareItems(
  migration: Migration,
  old: SystemItems,
  new_: SystemItems,
  facts: RecordFacts,
): readonly ItemRow[] {
  const stated = migration.correspondences.map(({ value, evidence }): ItemRow => ({
    old: value.from,
    new: value.to,
    correspondence: value.correspondence,
    evidence: evidence.length > 0 ? evidence : migration.evidence,
  }));
  const told = new Set(
    stated.flatMap((row) => [...row.old, ...row.new].flatMap((node) => nodesBelow(node, facts).map(({ id }) => id))),
  );
  const untold = ({ leaves }: SystemItems): readonly ItemNodeRef[] =>
    leaves.map(({ id }) => id).filter((id) => !told.has(id));
  const evidenceOf = (node: ItemNodeRef): ItemRow['evidence'] => facts.find(node)?.evidence ?? [];
  return [
    ...stated,
    ...untold(old).map((node): ItemRow => ({
      old: [node],
      new: [],
      unknown: whyUnknown(new_, 'NEW_LIST'),
      evidence: evidenceOf(node),
    })),
    ...untold(new_).map((node): ItemRow => ({
      old: [],
      new: [node],
      unknown: whyUnknown(old, 'OLD_LIST'),
      evidence: evidenceOf(node),
    })),
  ];
}

function whyUnknown(other: SystemItems, missing: CorrespondenceUnknown): CorrespondenceUnknown {
  return other.list === 'NOT_IN_RECORD' ? missing : 'NOT_STATED';
}

import type { RecordFacts } from '../findings/RecordFacts.ts';
import type { Migration } from '../model/contract.ts';
import type { Ref } from '../model/ref.ts';
import { answerChecks } from './answerChecks.ts';
import { compareHolders } from './compareHolders.ts';
import { compareItems } from './compareItems.ts';
import { fatesOfFlows } from './fatesOfFlows.ts';
import { itemsAt } from './itemsAt.ts';
import { listTimeline } from './listTimeline.ts';
import type { MigrationReport } from './MigrationReport.ts';

/** Old system against new: items, flows, holders, timeline and the architect's checks (trace-semantics.md §7), from the facts of one revision. */
export function buildMigrationReport(migration: Migration, facts: RecordFacts): MigrationReport {
  const [old, new_] = [itemsAt(migration.fromSystem.value, facts), itemsAt(migration.toSystem.value, facts)];
  const items = compareItems(migration, old, new_, facts);
  const flows = fatesOfFlows(migration, facts);
  const timeline = listTimeline(migration, facts);
  const missing = missingAt(migration, facts);
  const lists = { oldList: old.list, newList: new_.list };
  return {
    migration: migration.id,
    ...lists,
    items,
    flows,
    holders: compareHolders(migration, facts),
    timeline,
    checks: answerChecks({ migration, facts, ...lists, items, flows, timeline, missing }),
    missing,
  };
}

/** Attachments of the migration's papers with items or flows that are not in the record. */
function missingAt({ matters, owner }: Migration, facts: RecordFacts): readonly Ref<'ATTACHMENT'>[] {
  return facts
    .of('ATTACHMENT')
    .filter(({ inRecord, holds, ...one }) => {
      const isAbout = one.document === owner || one.matters.some((matter) => matters.includes(matter));
      return !inRecord && isAbout && (holds.includes('FLOWS') || holds.includes('ITEMS'));
    })
    .map(({ id }) => id);
}

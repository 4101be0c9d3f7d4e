import type { ItemHop } from '../../graph/hops.ts';
import type { Ref } from '../../model/ref.ts';
import type { TraceRecord } from '../TraceRecord.ts';
import { buildSnapshot } from './buildSnapshot.ts';
import { groupBy } from './groupBy.ts';
import type { HopSource } from './HopSource.ts';
import type { ItemSource } from './Snapshot.ts';
import { openSnapshotHopSource } from './SnapshotHopSource.ts';

/**
 * Hops from a record given as plain lists, its item tree included: for tests, and for questions to a record that no store holds. `crowd`:
 * see `indexByPlace`.
 */
export function snapshotFromRecord(record: TraceRecord, crowd?: number): HopSource {
  const { contracts = [], sheets = [] } = record;
  const snapshot = buildSnapshot({ ...record, contracts, sheets, paperByMatter: papersByMatter(record) }, crowd);
  return openSnapshotHopSource(snapshot, itemsInMemory(record.items));
}

/** The item tree in Maps. */
function itemsInMemory(items: readonly ItemHop[]): ItemSource {
  const byId = new Map(items.map((item) => [item.id, item]));
  const below = groupBy(items, ({ up }) => up);
  const byConcept = groupBy(items, ({ concept }) => (concept === undefined ? [] : [concept]));
  const bySubject = groupBy(items, ({ about }) => about);
  return {
    items: () => byId,
    itemsBelow: (node) => below.get(node) ?? [],
    itemsOfConcept: (concept) => byConcept.get(concept) ?? [],
    itemsAbout: (subject) => bySubject.get(subject) ?? [],
  };
}

/** A sheet is in the paper of the flows and holdings that name it; the record has no other word on it. */
function papersByMatter({ flows, holdings }: TraceRecord): ReadonlyMap<Ref<'MATTER'>, Ref<'SOURCE_DOCUMENT'>> {
  return new Map([...flows, ...holdings].flatMap(({ hop }) => hop.matters.map((matter) => [matter, hop.document])));
}
